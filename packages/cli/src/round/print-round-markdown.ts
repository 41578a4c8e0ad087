import { plainText } from '@framewright/markdown';
import { sayOf, typeNames, type EntryOf, type Framework } from '@framewright/model';
import { count, escapeMarkdown } from '@framewright/reporters';
import { titleOf } from '../print/shown-entry.ts';
import type { RoundReport } from './round-report.ts';
import { approvalInWords, roundWords } from './round-words.ts';

/** A review round in Markdown, to be sent to reviewers. Text of contributors is inert in it. */
export function printRoundMarkdown(framework: Framework, round: EntryOf<'review'>, report: RoundReport): string {
  const words = roundWords(report, sayOf(framework));
  const { title, audience, reading, since, approvals } = report;
  const titles = new Map(reading.entries.map((entry) => [entry.id, entry.title]));
  const tiers = reading.tiers.map(
    (tier) => `${tier.title}, ${count(tier.minutes, 'minute')}: ${tier.entries.map((id) => titles.get(id) ?? id).join('; ')}`,
  );
  const facts = [
    `Open: ${words.dates}`,
    ...(audience === undefined ? [] : [`Asks: ${audience}`]),
    ...(words.time === '' ? [] : [`Time: ${words.time}`]),
    ...(words.readers === '' ? [] : [`Readers: ${words.readers}`]),
    ...(words.tasks === '' ? [] : [`As well: ${words.tasks}`]),
    ...(words.answers === '' ? [] : [`Answers: ${words.answers}`]),
  ];
  return [
    `# ${escapeMarkdown(title)}\n`,
    list(facts),
    ...paragraphs(framework, round.data.text ?? ''),
    `## To read\n\n${escapeMarkdown(words.reading)}\n`,
    reading.entries.length === 0 ? '' : table(framework, report),
    tiers.length === 0 ? '' : `## ${sayOf(framework)('By role')}\n\n${list(tiers)}`,
    words.questions.length === 0 ? '' : `## Questions\n\n${list(words.questions)}`,
    `## Changed\n\n${escapeMarkdown(words.changes)}\n`,
    list((since?.changes ?? []).map(({ message }) => message)),
    approvals.length === 0 ? '' : `## Approved\n\n${list(approvals.map(approvalInWords))}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}\n`).join('');
}

/** The prose of the round as plain paragraphs: headings as bold words, lists as lists. */
function paragraphs({ byId }: Framework, markdown: string): readonly string[] {
  const label = (id: string): string | undefined => {
    const entry = byId.get(id);
    return entry && titleOf(entry);
  };
  return markdown.split(/\n{2,}/u).flatMap((block) => {
    if (/^#{1,6} /u.test(block)) return [`**${escapeMarkdown(plainText(block, label))}**\n`];
    const isList = /^(?:[-*+]|\d{1,9}[.)]) /u.test(block);
    if (!isList) return block.trim() === '' ? [] : [`${escapeMarkdown(plainText(block, label))}\n`];
    return [
      block
        .split(/\n(?=(?:[-*+]|\d{1,9}[.)]) )/u)
        .map((item) => `${/^\d/u.test(item) ? (/^\d+[.)]/u.exec(item)?.[0] ?? '-') : '-'} ${escapeMarkdown(plainText(item, label))}\n`)
        .join(''),
    ];
  });
}

function table(framework: Framework, { reading }: RoundReport): string {
  const rows = reading.entries.map(
    ({ title, id, type, status, words }) =>
      `| ${[title, id, typeNames(framework, type).singular, status].map(escapeMarkdown).join(' | ')} | ${words} |\n`,
  );
  return `| Title | Id | Type | Status | Words |\n| - | - | - | - | -: |\n${rows.join('')}`;
}
