import { coverParts, ownValue, type Rating } from '@framewright/model';
import type { View } from '../../editions/view.ts';
import type { Tag } from '../words/tag.ts';
import { coverRequirement, type Covering } from './cover-requirement.ts';
import { requirementRow, type RequirementRow } from './requirement-row.ts';
import { requirementTables, type RequirementTable } from './requirement-tables.ts';

/** What something helps to reach in a competence. */
export interface Reach {
  readonly rating: Rating | undefined;
  /** How sure that is, where it says so. */
  readonly tags: readonly Tag[];
}

/** What a qualification or a resource helps to reach in a competence. */
export function reachIn(view: View, covering: Covering, competence: string): Reach {
  const { certainty } = coverParts(ownValue(covering.data.covers, competence));
  return {
    rating: coverRequirement(view.framework, covering, competence).rating,
    tags: certainty === undefined ? [] : [{ sort: 'need', label: view.words.resources.certainty[certainty] }],
  };
}

/** What a qualification or a resource helps to reach, as tables; with what a proposed change takes away, if that is given. */
export function coverTables(view: View, covering: Covering, removed: readonly RequirementRow[] = []): readonly RequirementTable[] {
  const rows = Object.keys(covering.data.covers ?? {}).map((competence) => {
    const { tags } = reachIn(view, covering, competence);
    return { ...requirementRow(view, coverRequirement(view.framework, covering, competence)), tags };
  });
  return requirementTables(view, [...rows, ...removed.map((row) => ({ ...row, tags: [] }))]);
}
