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

/** Above this number of names each letter has a page of its own, or several. */
const mostOnPage = 1000;

/** A page with some names. */
export interface AzPart {
  /** Its place below the page of the search. */
  readonly path: string;
  readonly label: string;
  readonly letter: AzLetter;
}

/** The pages of their own that the letters have; none where everything fits on one. */
export function azParts(letters: readonly AzLetter[]): readonly AzPart[] {
  if (letters.reduce((sum, { lines }) => sum + lines.length, 0) <= mostOnPage) return [];
  return letters.flatMap((letter) => {
    const parts = Math.ceil(letter.lines.length / mostOnPage);
    const size = Math.ceil(letter.lines.length / parts);
    return Array.from({ length: parts }, (_, part): AzPart => {
      const number = parts === 1 ? '' : String(part + 1);
      return {
        path: `${letter.anchor}${number === '' ? '' : `-${number}`}`,
        label: `${letter.letter}${number === '' ? '' : ` ${number}`}`,
        letter: { ...letter, lines: letter.lines.slice(part * size, (part + 1) * size) },
      };
    });
  });
}
