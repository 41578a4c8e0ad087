import { coverParts, entryOf, ownValue, ratingInOrder, ratingOn, scaleOf, type EntryOf, type Framework } from '@framewright/model';

/** A competence that a qualification or a resource covers. */
export interface CoveredCompetence {
  /** Its id. */
  readonly competence: string;
  /** The level that it helps to reach in each dimension, in the order of the scale. */
  readonly rated: readonly (readonly [dimension: string, level: number])[];
  /** How sure that is; empty where it does not say so. */
  readonly certainty: string;
}

/** The competences that a qualification or a resource covers, by their ids. */
export function coveredCompetences(
  framework: Framework,
  covers: EntryOf<'qualification' | 'resource'>['data']['covers'],
): readonly CoveredCompetence[] {
  return Object.keys(covers ?? {})
    .sort()
    .map((competence) => {
      const { rating, certainty = '' } = coverParts(ownValue(covers, competence));
      const entry = entryOf(framework, 'competence', competence);
      const scale = entry && scaleOf(framework, entry.data)?.data;
      return { competence, rated: ratingInOrder(ratingOn(scale, rating), scale), certainty };
    });
}
