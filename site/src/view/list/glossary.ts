import { labelOf, type EntryOf } from '@framewright/model';
import { byLetter } from './by-letter.ts';
import type { View } from '../../editions/view.ts';
import { withPage } from '../../address/with-page.ts';

/** The terms that begin with one letter. */
export interface Letter {
  readonly letter: string;
  /** The anchor of the letter. */
  readonly anchor: string;
  readonly terms: readonly EntryOf<'term'>[];
}

/** The glossary in the alphabetical order of its language. */
export function glossary({ framework, language }: View): readonly Letter[] {
  return byLetter(withPage(framework, 'term'), labelOf, language).map(({ letter, items }, index) => ({
    letter,
    anchor: `letter-${index + 1}`,
    terms: items,
  }));
}
