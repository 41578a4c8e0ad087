import type { EntryOf } from '@framewright/model';
import { ladderOf } from './ladder.ts';
import { href, slugOf, type Link } from '../../address/entry-paths.ts';
import { familyTrees, flattenTrees } from '../../entries/tree.ts';
import { nameOf, type View } from '../../editions/view.ts';
import { withPage } from '../../address/with-page.ts';

/** Two roles on neighbouring rungs of one ladder. */
export interface Comparison {
  readonly lower: EntryOf<'role'>;
  readonly upper: EntryOf<'role'>;
}

/** All steps of all ladders, family after family, from the lowest rung up. */
export function comparisonsOf({
  framework,
}: View): readonly { readonly family: EntryOf<'family'>; readonly steps: readonly Comparison[] }[] {
  const pages = new Set(withPage(framework, 'role'));
  return flattenTrees(familyTrees(framework)).flatMap((family) => {
    const rungs = ladderOf(framework, family.id)
      .filter(({ rung }) => rung !== undefined)
      .map(({ roles }) => roles.filter((role) => pages.has(role)));
    const steps = rungs.flatMap((lowers, at) => lowers.flatMap((lower) => (rungs[at + 1] ?? []).map((upper) => ({ lower, upper }))));
    return steps.length === 0 ? [] : [{ family, steps }];
  });
}

/** The last step of the address of a comparison. */
export function comparisonSlug({ lower, upper }: Comparison): string {
  return `${slugOf(lower.id)}--${slugOf(upper.id)}`;
}

/** The link to a comparison. */
export function comparisonLink(view: View, comparison: Comparison): Link & { readonly href: string } {
  const { lower, upper } = comparison;
  return {
    label: view.words.finding.compare.from(nameOf(view, lower), nameOf(view, upper)),
    href: href(view.base, `compare/${comparisonSlug(comparison)}/`),
  };
}
