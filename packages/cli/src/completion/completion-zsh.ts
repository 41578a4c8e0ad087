import type { CompletedCommand, CompletedOption, Offer } from './completed-words.ts';
import { quoteForShell } from '../terminal/quote-for-shell.ts';

/** Completion for Zsh, to be sourced or to be put in a folder of $fpath as _framewright. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  return `#compdef framewright
# Completion of framewright for Zsh.

_framewright_ids() {
  local -a ids
  ids=(\${(f)"$(framewright list --ids 2>/dev/null | grep '^[A-Za-z0-9]')"})
  compadd -a ids
}

_framewright_revisions() {
  local -a revisions
  revisions=(\${(f)"$(git for-each-ref --format='%(refname:short)' refs/heads refs/tags refs/remotes 2>/dev/null | grep '^[A-Za-z0-9]')"})
  compadd -a revisions
}

_framewright() {
  local -a commands
  if (( CURRENT == 2 )); then
    commands=(
${commands.map(({ name, summary }) => `      ${quoteForShell(`${name}:${summary}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}

if [[ $funcstack[1] == _framewright ]]; then _framewright "$@"; else compdef _framewright framewright; fi
`;
}

function commandCase({ name, options, operands, repeats }: CompletedCommand): string {
  const places = operands.map((offer, index) => {
    const any = repeats && index === operands.length - 1;
    return quoteForShell(`${any ? '*' : index + 1}:${labelOf(offer)}:${actionOf(offer)}`);
  });
  return [`    ${name}) _arguments -s`, ...options.flatMap(optionSpecs), ...places].join(' \\\n        ').concat(' ;;');
}

/** The long form and the short one, mutually exclusive. */
function optionSpecs({ name, short, summary, takes }: CompletedOption): readonly string[] {
  const value = takes === undefined ? '' : `:${labelOf(takes)}:${actionOf(takes)}`;
  const text = `[${summary.replace(/[[\]\\:]/g, '\\$&')}]${value}`;
  const long = `--${name}${takes === undefined ? '' : '='}`;
  if (short === undefined) return [quoteForShell(long + text)];
  return [quoteForShell(`(-${short})${long}${text}`), quoteForShell(`(--${name})-${short}${takes === undefined ? '' : '+'}${text}`)];
}

function labelOf(offer: Offer): string {
  return offer.of === 'words' ? 'word' : offer.of === 'ids' ? 'id' : offer.of.replace(/s$/, '');
}

function actionOf(offer: Offer): string {
  switch (offer.of) {
    case 'words':
      return `(${offer.words.join(' ')})`;
    case 'ids':
      return '_framewright_ids';
    case 'revisions':
      return '_framewright_revisions';
    case 'folders':
      return '_files -/';
    case 'files':
      return '_files';
    case 'anything':
      return ' ';
  }
}
