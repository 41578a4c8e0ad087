import { inReadingOrder, type EntryOf } from '@framewright/model';
import type { View } from '../../editions/view.ts';

/** The qualifications of one stage. */
export interface StageView {
  /** Absent for those without a stage, or with one that the manifest does not know. */
  readonly id?: string;
  readonly title: string;
  readonly qualifications: readonly EntryOf<'qualification'>[];
}

/** The qualifications by stage, in the order of the manifest; stages without any are left out. */
export function qualificationStages(view: View): readonly StageView[] {
  const { framework, words } = view;
  const all = inReadingOrder(framework.entries.qualification, framework.language);
  const stages = framework.manifest.data.qualificationStages ?? [];
  const rest = all.filter(({ data }) => !stages.some(({ id }) => id === data.stage));
  const declared = stages.map(({ id, title }): StageView => ({ id, title, qualifications: all.filter(({ data }) => data.stage === id) }));
  return [...declared, { title: words.qualifications.other, qualifications: rest }].filter(
    ({ qualifications }) => qualifications.length > 0,
  );
}
