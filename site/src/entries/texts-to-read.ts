import type { Competence, Entry, Framework } from '@framewright/model';
import { sectionsOf, type SectionView } from './sections.ts';

/** The prose of an entry in the order in which it is read. */
export interface TextsToRead {
  /** From the definition on. */
  readonly texts: readonly string[];
  readonly sections: readonly SectionView[];
}

/** The prose of an entry of any type. */
export function textsToRead(framework: Framework, { data }: Entry): TextsToRead {
  const { definition, text, sections } = data as Partial<Competence>;
  return {
    texts: [definition, text].flatMap((each) => (each === undefined || each === '' ? [] : [each])),
    sections: sectionsOf(framework, sections, []),
  };
}
