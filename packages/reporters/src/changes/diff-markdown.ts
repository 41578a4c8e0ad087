import type { Change, Difference } from '@framewright/model';
import { bumpWords, differenceSummary } from './diff-summary.ts';
import { shownWords } from './diff-words.ts';
import { escapeMarkdown } from '../text/escape-markdown.ts';
import type { MarkdownOptions } from '../diagnostics/markdown.ts';
import { count } from '../diagnostics/summary.ts';

/** A comment on GitHub may have 65,536 characters. */
const mostBytes = 65_000;

/**
 * A difference in GitHub Flavored Markdown, for a comment on a pull request or for release notes: a summary, then the changes by the bump
 * that they require. What does not fit is counted.
 */
export function reportDifferenceMarkdown(report: Difference, { bytes = mostBytes }: MarkdownOptions = {}): string {
  const encoder = new TextEncoder();
  const size = (text: string): number => encoder.encode(text).length;
  let text = `**${escapeMarkdown(differenceSummary(report))}**\n`;
  let left = bytes - size(text) - size(rest(report.changes.length));
  let shown = 0;
  for (const [bump, title] of bumpWords) {
    const changes = report.changes.filter((change) => change.bump === bump);
    for (const [index, change] of changes.entries()) {
      const lines = `${index === 0 ? `\n### ${title}\n\n` : ''}${item(change)}`;
      left -= size(lines);
      if (left < 0) return `${text}${rest(report.changes.length - shown)}`;
      text += lines;
      shown += 1;
    }
  }
  return text;
}

function item(change: Change): string {
  const facts = [
    change.affects.length === 0 ? '' : `affects ${change.affects.join(', ')}`,
    change.prose === 'editorial' ? 'judged editorial' : '',
    change.prose === 'minor' && change.proposal?.editorial === true ? `may be editorial: ${change.proposal.because}` : '',
  ].filter((fact) => fact !== '');
  const words = wordsOf(change);
  return [
    `- ${escapeMarkdown(change.message)}${facts.length === 0 ? '' : ` *(${escapeMarkdown(facts.join('; '))})*`} \`${change.kind}\` \`${change.fingerprint}\`\n`,
    words === '' ? '' : `  <br>${words}\n`,
  ].join('');
}

/** Marked as removed and added in a way that screen readers announce. */
function wordsOf(change: Change): string {
  return shownWords(change)
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
