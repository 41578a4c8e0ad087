import { coverParts, entryOf, ownValue, ratingOn, scaleOf, type EntryOf, type Rating } from '@framewright/model';
import type { View } from '../../editions/view.ts';
import type { Tag } from '../words/tag.ts';
import { requirementRow, type RequirementRow } from './requirement-row.ts';
import { requirementTables, type RequirementTable } from './requirement-tables.ts';

type Covering = EntryOf<'qualification'> | EntryOf<'resource'>;

/** What something helps to reach in a competence. */
export interface Reach {
  readonly rating: Rating | undefined;
  /** How sure that is, where it says so. */
  readonly tags: readonly Tag[];
}

/** What a qualification or a resource helps to reach in a competence. */
export function reachIn(view: View, { data }: Covering, competence: string): Reach {
  const { rating, certainty } = coverParts(ownValue(data.covers, competence));
  const entry = entryOf(view.framework, 'competence', competence);
  return {
    rating: ratingOn(entry && scaleOf(view.framework, entry.data)?.data, rating),
    tags: certainty === undefined ? [] : [{ sort: 'need', label: view.words.resources.certainty[certainty] }],
  };
}

/** What a qualification or a resource helps to reach, as tables; with what a proposed change takes away, if that is given. */
export function coverTables(view: View, covering: Covering, removed: readonly RequirementRow[] = []): readonly RequirementTable[] {
  const rows = Object.keys(covering.data.covers ?? {}).map((competence) => {
    const { rating, tags } = reachIn(view, covering, competence);
    const row = requirementRow(view, {
      competence,
      need: 'expected',
      origin: 'own',
      from: '',
      ...(rating === undefined ? {} : { rating }),
    });
    return { ...row, tags };
  });
  return requirementTables(view, [...rows, ...removed.map((row) => ({ ...row, tags: [] }))]);
}
