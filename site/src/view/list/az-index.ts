import { compareTexts } from '@framewright/model';
import { byLetter } from './by-letter.ts';
import { unmarked } from '../../languages/language-marks.ts';
import type { SearchEntry } from '../../data/search-entries.ts';
import type { View } from '../../editions/view.ts';

/** A letter with everything whose name begins with it. */
export interface AzLetter {
  readonly letter: string;
  readonly anchor: string;
  readonly lines: readonly AzLine[];
}

/** A name: the title of an entry, or an alias that leads to it. */
export interface AzLine {
  readonly name: string;
  readonly entry: SearchEntry;
  readonly isAlias: boolean;
}

/** Everything from A to Z in the order of its language. */
export function azIndex({ language }: View, entries: readonly SearchEntry[]): readonly AzLetter[] {
  const lines = entries
    .flatMap((entry): AzLine[] => [
      { name: entry.title, entry, isAlias: false },
      ...(entry.aliases ?? []).filter((alias) => alias !== entry.title).map((name) => ({ name, entry, isAlias: true })),
    ])
    .sort((a, b) => Number(a.isAlias) - Number(b.isAlias) || compareTexts(a.entry.href, b.entry.href));
  return byLetter(lines, ({ name }) => unmarked(name), language).map(({ letter, items }, index) => ({
    letter,
    anchor: /^[A-Z]$/u.test(letter) ? `letter-${letter.toLowerCase()}` : `letter-${index}`,
    lines: items,
  }));
}
