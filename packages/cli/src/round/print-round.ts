import { sayOf, typeNames, type EntryOf, type Framework } from '@framewright/model';
import { count, hangingIndent, visible } from '@framewright/reporters';
import { printProse } from '../print/print-entry-page.ts';
import { printFacts, printHeading } from '../print/print-facts.ts';
import type { PageStyle } from '../print/print-facts.ts';
import { printTable } from '../print/print-table.ts';
import type { RoundReport } from './round-report.ts';
import { approvalInWords, roundWords } from './round-words.ts';

/** A review round as text for a terminal. */
export function printRound(framework: Framework, round: EntryOf<'review'>, report: RoundReport, style: PageStyle): string {
  const words = roundWords(report, sayOf(framework));
  const { reading, since, approvals, audience } = report;
  const facts = [
    ['Open', words.dates],
    ['Asks', audience],
    ['Time', words.time],
    ['Readers', words.readers],
    ['As well', words.tasks],
    ['Answers', words.answers],
  ] as const;
  const titles = new Map(reading.entries.map(({ id, title }) => [id, title]));
  const tiers = reading.tiers.map(({ title, minutes, entries }) =>
    item(`${title}, ${count(minutes, 'minute')}: ${entries.map((id) => titles.get(id) ?? id).join('; ')}`, style),
  );
  return [
    printHeading(framework, round, style),
    printFacts(facts, style),
    round.data.text === undefined ? '' : printProse(framework, round.data.text, style),
    section('To read', words.reading, style) + (reading.entries.length === 0 ? '' : listOf(framework, report, style)),
    tiers.length === 0 ? '' : `${style.paint('strong', sayOf(framework)('By role'))}\n${tiers.join('')}`,
    words.questions.length === 0
      ? ''
      : `${style.paint('strong', 'Questions')}\n${words.questions.map((each) => item(each, style)).join('')}`,
    section('Changed', words.changes, style) + (since?.changes ?? []).map(({ message }) => item(message, style)).join(''),
    approvals.length === 0
      ? ''
      : `${style.paint('strong', 'Approved')}\n${approvals.map((each) => item(approvalInWords(each), style)).join('')}`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function section(title: string, words: string, { width, paint }: PageStyle): string {
  return `${paint('strong', title)}\n${hangingIndent('', visible(words), width)}\n`;
}

function listOf(framework: Framework, { reading }: RoundReport, { width, paint }: PageStyle): string {
  const columns = [{ title: 'Title', breaks: true }, { title: 'Id' }, { title: 'Type' }, { title: 'Status' }, { title: 'Words' }];
  const rows = reading.entries.map(({ title, id, type, status, words }) => [
    title,
    id,
    typeNames(framework, type).singular,
    status,
    String(words),
  ]);
  return `\n${printTable(columns, rows, width, paint)}`;
}

function item(words: string, { width }: PageStyle): string {
  return `${hangingIndent('- ', visible(words), width)}\n`;
}
