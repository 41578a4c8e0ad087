import type { EntryOf } from '@framewright/model';
import { nameOf, type View } from '../../editions/view.ts';
import { withPage } from '../../address/with-page.ts';

/** The terms that begin with one letter. */
export interface Letter {
  readonly letter: string;
  /** The anchor of the letter. */
  readonly anchor: string;
  readonly terms: readonly EntryOf<'term'>[];
}

/** The glossary in the alphabetical order of its language. */
export function glossary(view: View): readonly Letter[] {
  const { language } = view;
  const collator = new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  const sorted = [...withPage(view.framework, 'term')].sort((a, b) => collator.compare(nameOf(view, a), nameOf(view, b)));
  const letters: { letter: string; anchor: string; terms: EntryOf<'term'>[] }[] = [];
  for (const term of sorted) {
    const letter = baseLetter(nameOf(view, term), language);
    const last = letters.at(-1);
    if (last?.letter === letter) last.terms.push(term);
    else letters.push({ letter, anchor: `letter-${letters.length + 1}`, terms: [term] });
  }
  return letters;
}

/** The letter that a name is sorted under. */
export function baseLetter(name: string, language: string): string {
  const first = name.normalize('NFD').match(/\p{L}/u)?.[0] ?? '#';
  return first.toLocaleUpperCase(language);
}
