import { baseLetter } from './glossary.ts';
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
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  const lines = entries
    .flatMap((entry): AzLine[] => [
      { name: entry.title, entry, isAlias: false },
      ...(entry.aliases ?? []).filter((alias) => alias !== entry.title).map((name) => ({ name, entry, isAlias: true })),
    ])
    .sort((a, b) => compare(a.name, b.name) || Number(a.isAlias) - Number(b.isAlias) || compare(a.entry.href, b.entry.href));
  const byLetter = new Map<string, AzLine[]>();
  for (const line of lines) {
    const letter = baseLetter(line.name, language);
    const before = byLetter.get(letter);
    if (before) before.push(line);
    else byLetter.set(letter, [line]);
  }
  return [...byLetter]
    .sort(([a], [b]) => compare(a, b))
    .map(([letter, own], index) => ({
      letter,
      anchor: /^[A-Z]$/u.test(letter) ? `letter-${letter.toLowerCase()}` : `letter-${index}`,
      lines: own,
    }));
}
