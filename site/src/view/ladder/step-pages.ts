import { entryOf, type EntryOf } from '@framewright/model';
import { withPage } from '../../address/with-page.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { linkTo, nameOf, viewsOf, type View } from '../../editions/view.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { comparisonLabel, comparisonsOf, ownStepPage, stepInPlace, stepPath, type Comparison } from './comparisons.ts';

/** The most steps between roles with a page of their own, in all languages of the main edition together. */
export const mostStepPages = 1000;

/** The steps between roles of one edition that have a page of their own. All others are put together in place. */
export interface StepPages {
  readonly steps: readonly Comparison[];
  /** How many steps there are between any two roles. */
  readonly possible: number;
  readonly has: (step: Comparison) => boolean;
}

/**
 * Which steps have a page: in the main edition any between two roles, if they are few enough; else those of the ladders, then those between
 * roles of one family. In other editions those of the ladders, which have always been there.
 */
export function stepPages(view: View): StepPages {
  const before = known.get(view);
  if (before) return before;
  const pages = new Set(withPage(view.framework, 'role'));
  const roles = resolvedRoles(view.framework).roles.filter((role) => pages.has(role));
  const ladders = comparisonsOf(view).flatMap(({ steps }) => steps);
  const room = view.edition === view.editions.main ? Math.floor(mostStepPages / viewsOf(view.editions, view.edition).length) : 0;
  const targets = new Map<EntryOf<'role'>, Set<EntryOf<'role'>>>();
  const steps: Comparison[] = [];
  const take = (step: Comparison): void => {
    const own = targets.get(step.from) ?? new Set();
    if (own.has(step.to)) return;
    targets.set(step.from, own.add(step.to));
    steps.push(step);
  };
  ladders.forEach(take);
  for (const step of fitting(roles, room)) if (steps.length < room) take(step);
  const made = {
    steps,
    possible: roles.length * (roles.length - 1),
    has: ({ from, to }: Comparison) => targets.get(from)?.has(to) ?? false,
  };
  known.set(view, made);
  return made;
}

const known = new WeakMap<View, StepPages>();

/** The link to a step between any two roles: to its own page, else to the one on which it is put together. */
export function stepLink(view: View, step: Comparison): Link & { readonly href: string } {
  const address = stepPages(view).has(step) ? ownStepPage(view, step) : stepInPlace(view, step);
  return { label: comparisonLabel(view, step), href: address };
}

/** The steps from a role that its page offers. */
export interface StepsFrom {
  /** To the roles whose steps have a page of their own, by the names of these, under the title of their family if there are several. */
  readonly groups: readonly { readonly title?: string; readonly links: readonly Link[] }[];
  /** To the page on which the role to reach is chosen, if there are more. */
  readonly others?: Link;
}

/** The steps from a role to others; undefined where there is no other. */
export function stepsFrom(view: View, from: EntryOf<'role'>): StepsFrom | undefined {
  const pages = new Set(withPage(view.framework, 'role'));
  const all = resolvedRoles(view.framework).roles.filter((role) => role !== from && pages.has(role));
  const own = all.filter((to) => stepPages(view).has({ from, to }));
  const groups = inFamilies(view, own, (to) => ({ label: nameOf(view, to), href: ownStepPage(view, { from, to }) }));
  const others = {
    label: view.words.finding.compare.anyStep,
    href: href(view.base, `${stepPath}?${new URLSearchParams({ from: from.id })}`),
  };
  return all.length === 0 ? undefined : { groups, ...(own.length < all.length ? { others } : {}) };
}

/** The roles that have a page, as links under the titles of their families; one list without a title if no role has a family. */
export function rolesByFamily(view: View): readonly { readonly title?: string; readonly links: readonly Link[] }[] {
  const pages = new Set(withPage(view.framework, 'role'));
  return inFamilies(
    view,
    resolvedRoles(view.framework).roles.filter((role) => pages.has(role)),
    (role) => linkTo(view, role),
  );
}

function inFamilies(
  view: View,
  roles: readonly EntryOf<'role'>[],
  link: (role: EntryOf<'role'>) => Link,
): readonly { readonly title?: string; readonly links: readonly Link[] }[] {
  const byFamily = Map.groupBy(roles, ({ data }) => entryOf(view.framework, 'family', data.family ?? ''));
  return [...byFamily].map(([family, own]) => ({
    ...(family && byFamily.size > 1 ? { title: nameOf(view, family) } : {}),
    links: own.map(link),
  }));
}

/** The steps that come first where there is no room for all: between roles of one family; all where there is. */
function fitting(roles: readonly EntryOf<'role'>[], room: number): readonly Comparison[] {
  const among = (own: readonly EntryOf<'role'>[]): readonly Comparison[] =>
    own.flatMap((from) => own.filter((to) => to !== from).map((to) => ({ from, to })));
  if (roles.length * (roles.length - 1) <= room) return among(roles);
  const byFamily = Map.groupBy(
    roles.filter(({ data }) => data.family !== undefined),
    ({ data }) => data.family,
  );
  return [...byFamily.values()].flatMap(among);
}
