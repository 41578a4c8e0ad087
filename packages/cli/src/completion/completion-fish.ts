import type { CompletedCommand, CompletedOption, Offer } from './completed-words.ts';

/** Completion for fish. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  return `# Completion of framewright for fish.

# Whether the word that is written is an operand of a command, at a place counted from 1; at any place without one.
function __framewright_at -a wanted place
    set -l command
    set -l operands 1
    set -l value no
    for word in (commandline -opc)[2..-1]
        if test -z "$command"
            set command $word
        else if test $value = yes
            set value no
        else if string match -q -- '-*' $word
            contains -- "$command $word" ${commands.flatMap(withValue).map(quoteForFish).join(' ')}
            and set value yes
        else
            set operands (math $operands + 1)
        end
    end
    test "$command" = "$wanted"
    and test -z "$place" -o "$place" = "$operands"
end

function __framewright_ids
    framewright list --ids 2>/dev/null | grep '^[A-Za-z0-9]'
end

function __framewright_revisions
    git for-each-ref --format='%(refname:short)' refs/heads refs/tags refs/remotes 2>/dev/null | grep '^[A-Za-z0-9]'
end

complete -c framewright -f
${commands.map(({ name, summary }) => `complete -c framewright -n "__framewright_at ''" -a ${name} -d ${quoteForFish(summary)}`).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`;
}

function withValue({ name, options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ name: option, short, takes }) =>
    takes === undefined ? [] : [`${name} --${option}`, ...(short === undefined ? [] : [`${name} -${short}`])],
  );
}

function commandLines({ name, options, operands, repeats }: CompletedCommand): readonly string[] {
  const places = operands.flatMap((offer, index) => {
    const place = repeats && index === operands.length - 1 ? '' : ` ${index + 1}`;
    return offer.of === 'anything' ? [] : [`complete -c framewright -n '__framewright_at ${name}${place}' ${argumentsOf(offer)}`];
  });
  return [...options.map((option) => optionLine(name, option)), ...places];
}

function optionLine(command: string, { name, short, summary, takes }: CompletedOption): string {
  return [
    `complete -c framewright -n '__framewright_at ${command}' -l ${name}`,
    ...(short === undefined ? [] : [`-s ${short}`]),
    ...(takes === undefined ? [] : takes.of === 'files' ? ['-r', argumentsOf(takes)] : ['-x', argumentsOf(takes)]),
    `-d ${quoteForFish(summary)}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function argumentsOf(offer: Offer): string {
  switch (offer.of) {
    case 'words':
      return `-a ${quoteForFish(offer.words.join(' '))}`;
    case 'ids':
      return "-a '(__framewright_ids)'";
    case 'revisions':
      return "-a '(__framewright_revisions)'";
    case 'folders':
      return "-a '(__fish_complete_directories)'";
    case 'files':
      return '-F';
    case 'anything':
      return '';
  }
}

function quoteForFish(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
