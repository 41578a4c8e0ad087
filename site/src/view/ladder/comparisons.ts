import { slugOf } from '@framewright/model';
import type { EntryOf, Framework } from '@framewright/model';
import { ladderOf } from './ladder.ts';
import { href } from '../../address/entry-paths.ts';
import { familyTrees, flattenTrees } from '../../entries/tree.ts';
import { nameOf, type View } from '../../editions/view.ts';
import { withPage } from '../../address/with-page.ts';

/** The way from one role to another. */
export interface Comparison {
  readonly from: EntryOf<'role'>;
  readonly to: EntryOf<'role'>;
}

/** The steps of one ladder, from the lowest rung up. */
export interface LadderSteps {
  readonly family: EntryOf<'family'>;
  readonly steps: readonly Comparison[];
}

/** All steps of all ladders, family after family. */
export function comparisonsOf({ framework }: Pick<View, 'framework'>): readonly LadderSteps[] {
  const before = known.get(framework);
  if (before) return before;
  const pages = new Set(withPage(framework, 'role'));
  const made = flattenTrees(familyTrees(framework)).flatMap((family) => {
    const rungs = ladderOf(framework, family.id)
      .filter(({ rung }) => rung !== undefined)
      .map(({ roles }) => roles.filter((role) => pages.has(role)));
    const steps = rungs.flatMap((froms, at) => froms.flatMap((from) => (rungs[at + 1] ?? []).map((to) => ({ from, to }))));
    return steps.length === 0 ? [] : [{ family, steps }];
  });
  known.set(framework, made);
  return made;
}

const known = new WeakMap<Framework, readonly LadderSteps[]>();

/** The last step of the address of a comparison that has a page of its own. */
export function comparisonSlug({ from, to }: Comparison): string {
  return `${slugOf(from.id)}--${slugOf(to.id)}`;
}

/** The words for a comparison: “From junior to senior”. */
export function comparisonLabel(view: View, { from, to }: Comparison): string {
  return view.words.finding.compare.from(nameOf(view, from), nameOf(view, to));
}

/** The path of the page on which a script sets any role beside any other. */
export const stepPath = 'compare/step/';

/** The address of a comparison that has no page of its own, as a script reads it. @param context id of a context; all without it */
export function stepInPlace(view: View, { from, to }: Comparison, context?: string): string {
  const query = new URLSearchParams({ from: from.id, to: to.id, ...(context === undefined ? {} : { context }) });
  return href(view.base, `${stepPath}?${query.toString()}`);
}

/** The address of a comparison that has a page of its own. */
export function ownStepPage(view: View, comparison: Comparison): string {
  return href(view.base, `compare/${comparisonSlug(comparison)}/`);
}
