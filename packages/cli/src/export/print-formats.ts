import type { Format } from '@framewright/exporters';
import { painter } from '@framewright/reporters';
import type { Output } from '../terminal/io.ts';
import { printTable } from '../print/print-table.ts';

/** All formats with what each is. */
export function printFormats(formats: readonly Format[], to: Output): string {
  const columns = [{ title: 'Id' }, { title: 'Title' }, { title: 'Specification' }];
  const rows = formats.map(({ id, title, specification }) => [id, title, specification.url]);
  return `${printTable(columns, rows, to.width, painter(to.color))}\n“framewright export <id> --keeps” tells what each keeps of a framework.\n`;
}

/** What a format keeps, a line for each place that it says something of. */
export function printSurvival({ title, survives }: Format, to: Output): string {
  const words = { whole: 'whole', part: 'in part', none: 'lost' } as const;
  const columns = [{ title }, { title: 'Kept' }, { title: 'How', breaks: true }];
  const rows = Object.entries(survives).map(([place, [how, sentence]]) => [place, words[how], sentence]);
  return printTable(columns, rows, to.width, painter(to.color));
}
