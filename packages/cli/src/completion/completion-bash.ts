import type { CompletedCommand, Offer } from './completed-words.ts';
import { quoteForShell } from '../terminal/quote-for-shell.ts';

/**
 * Completion for Bash 3.2 and later. Values from a framework or from git are offered only if they are plain words: Bash would run what is
 * in others.
 */
export function bashScript(commands: readonly CompletedCommand[]): string {
  return `# Completion of framewright for Bash.

_framewright_words() {
  local word
  while IFS= read -r word; do
    [[ $word =~ ^-{0,2}[A-Za-z0-9][A-Za-z0-9./_@+-]*$ && $word == "$1"* ]] && COMPREPLY+=("$word")
  done
}

_framewright_paths() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$2")
}

# What the value of an option can be, nothing where it takes none.
_framewright_value() {
  case "$1 $2" in
${commands.flatMap(valueCases).join('\n')}
  esac
}

# What the operand at a place, counted from 1, can be.
_framewright_operand() {
  case "$1 $2" in
${commands.flatMap(operandCases).join('\n')}
  esac
}

_framewright_options() {
  case $1 in
${commands.map(({ name, options }) => `    ${name}) echo ${quoteForShell(options.map((option) => `--${option.name}`).join(' '))} ;;`).join('\n')}
  esac
}

_framewright_offer() {
  case $1 in
    words\\ *) _framewright_words "$2" < <(tr ' ' '\\n' <<< "\${1#words }") ;;
    ids) _framewright_words "$2" < <(framewright list --ids 2>/dev/null | grep '^[A-Za-z0-9]') ;;
    revisions) _framewright_words "$2" < <(git for-each-ref --format='%(refname:short)' refs/heads refs/tags refs/remotes 2>/dev/null | grep '^[A-Za-z0-9]') ;;
    folders) _framewright_paths -d "$2" ;;
    files) _framewright_paths -f "$2" ;;
  esac
}

_framewright() {
  local current=\${COMP_WORDS[COMP_CWORD]} command= option= place=1 index word
  COMPREPLY=()
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=\${COMP_WORDS[index]}
    if [[ -z $command ]]; then command=$word
    elif [[ $word == = ]]; then continue
    elif [[ -n $option ]]; then option=
    elif [[ $word == -* ]]; then [[ -n $(_framewright_value "$command" "$word") ]] && option=$word
    else ((place++)); fi
  done
  # Bash takes an equals sign for a word of its own.
  [[ $current == = ]] && current=
  if [[ -z $command ]]; then _framewright_words "$current" < <(printf '%s\\n' ${commands.map(({ name }) => name).join(' ')} --help --version)
  elif [[ -n $option ]]; then _framewright_offer "$(_framewright_value "$command" "$option")" "$current"
  elif [[ $current == -* ]]; then _framewright_words "$current" < <(_framewright_options "$command" | tr ' ' '\\n')
  else _framewright_offer "$(_framewright_operand "$command" "$place")" "$current"; fi
}

complete -F _framewright framewright
`;
}

function valueCases({ name, options }: CompletedCommand): readonly string[] {
  return options.flatMap(({ name: option, short, takes }) => {
    if (takes === undefined) return [];
    const patterns = [`--${option}`, ...(short === undefined ? [] : [`-${short}`])].map((written) => quoteForShell(`${name} ${written}`));
    return [`    ${patterns.join(' | ')}) echo ${quoteForShell(kindOf(takes))} ;;`];
  });
}

function operandCases({ name, operands, repeats }: CompletedCommand): readonly string[] {
  return operands.map((offer, index) => {
    const any = repeats && index === operands.length - 1;
    return `    ${any ? `${quoteForShell(`${name} `)}*` : quoteForShell(`${name} ${index + 1}`)}) echo ${quoteForShell(kindOf(offer))} ;;`;
  });
}

function kindOf(offer: Offer): string {
  return offer.of === 'words' ? `words ${offer.words.join(' ')}` : offer.of;
}
