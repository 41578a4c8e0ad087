import type { Change, Difference, LikeChanges } from '@framewright/model';
import { bumpWords, differenceSummary } from './diff-summary.ts';
import { shownProse, type DifferenceOptions, type PartsOf, type ShownProse, type ShownWords } from './diff-words.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { MarkdownOptions } from '../diagnostics/markdown.ts';
import type { PrettyOptions } from '../diagnostics/pretty.ts';
import { count } from '../diagnostics/summary.ts';

/** A comment on GitHub may have 65,536 characters. */
const mostBytes = 65_000;

/**
 * A difference in GitHub Flavored Markdown, for a comment on a pull request or for release notes: a summary, then the changes by the bump
 * that they require. What does not fit is counted.
 */
export function reportDifferenceMarkdown(
  report: Difference,
  { bytes = mostBytes, partsOf, likeChanges, tallyOf }: MarkdownOptions & Omit<DifferenceOptions, keyof PrettyOptions>,
): string {
  const encoder = new TextEncoder();
  const size = (text: string): number => encoder.encode(text).length;
  const tally = tallyOf(report.changes).map(({ bump, title, count: number }) => `- ${number} × ${escapeMarkdown(title)} (${bump})\n`);
  const head = `**${escapeMarkdown(differenceSummary(report))}**\n`;
  let text = tally.length < 2 || size(tally.join('')) > bytes / 4 ? head : `${head}\n${tally.join('')}`;
  let left = bytes - size(text) - size(rest(report.changes.length));
  let shown = 0;
  for (const [bump, title] of bumpWords) {
    const changes = likeChanges(report.changes.filter((change) => change.bump === bump));
    for (const [index, like] of changes.entries()) {
      const lines = `${index === 0 ? `\n### ${title}\n\n` : ''}${item(like, partsOf)}`;
      left -= size(lines);
      if (left < 0) return `${text}${rest(report.changes.length - shown)}`;
      text += lines;
      shown += like.changes.length;
    }
  }
  return text;
}

function item({ message, changes }: LikeChanges<Change>, partsOf: PartsOf): string {
  const [change] = changes;
  if (change === undefined) return '';
  const facts = [
    change.affects.length === 0 ? '' : `affects ${change.affects.join(', ')}`,
    change.prose === 'editorial' ? 'judged editorial' : '',
    change.prose === 'minor' && change.proposal?.editorial === true ? `may be editorial: ${change.proposal.because}` : '',
  ].filter((fact) => fact !== '');
  return [
    `- ${escapeMarkdown(message)}${facts.length === 0 ? '' : ` *(${escapeMarkdown(facts.join('; '))})*`} \`${change.kind}\`${changes.length === 1 ? ` \`${change.fingerprint}\`` : ''}\n`,
    ...(changes.length === 1
      ? []
      : [`  <br>${changes.map(({ entry, fingerprint }) => `${escapeMarkdown(`“${entry.title}”`)} \`${fingerprint}\``).join(', ')}\n`]),
    ...proseOf(shownProse(change, partsOf)),
  ].join('');
}

/** What changed in a text: behind its sentence, or as a list below it where there are several blocks. */
function proseOf(shown: ShownProse | undefined): readonly string[] {
  if (shown === undefined) return [];
  if (shown.form === 'blocks') {
    const blocks = shown.blocks.map(wordsOf).filter((words) => words !== '');
    return blocks.length === 1 ? [`  <br>${blocks.join('')}\n`] : blocks.map((words) => `  - ${words}\n`);
  }
  const side = (label: string, texts: readonly string[], how: 'removed' | 'added'): string =>
    `  - ${label}: ${texts.map((text) => wordsOf([{ text, change: how }])).join('<br>')}\n`;
  return [side('before', shown.before, 'removed'), side('after', shown.after, 'added')];
}

/** Marked as removed and added in a way that screen readers announce. */
function wordsOf(shown: readonly ShownWords[]): string {
  return shown
    .map(({ text, change: how }) => {
      const [before = '', after = ''] = [/^\s/u.test(text) ? ' ' : '', /\s$/u.test(text) ? ' ' : ''];
      const words = escapeMarkdown(text);
      if (words === '') return how === 'removed' ? '' : before;
      if (how === 'same') return `${before}${words}${after}`;
      return `${before}${how === 'removed' ? `<del>${words}</del>` : `<ins>${words}</ins>`}${after}`;
    })
    .join('')
    .trim();
}

function rest(number: number): string {
  return `\nThere is no room here for ${count(number, 'more change')}; “framewright diff” shows them all.\n`;
}
