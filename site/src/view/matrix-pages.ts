import type { Context, EntryOf } from '@framewright/model';
import { href, slugOf, type Link } from './links.ts';
import { ladderOf } from './ladder.ts';
import { resolvedRoles } from './resolved.ts';
import type { ContextChoice } from './role-contexts.ts';
import { familyTrees, flattened } from './tree.ts';
import { nameOf, type View } from './view.ts';

/** As many cells as one page may hold; above that, each family of roles has a page of its own. */
const mostCells = 6000;

/** One page with a matrix. */
export interface MatrixPage {
  /** Steps of its address below `matrix/`; empty for the first. */
  readonly path: string;
  readonly roles: readonly EntryOf<'role'>[];
  readonly context?: Context;
  readonly family?: EntryOf<'family'>;
}

/** The pages with a matrix that an edition has. The first may show no table, but the ways to those of the families. */
export function matrixPages(view: View): readonly MatrixPage[] {
  const { framework } = view;
  const { roles, needsOf } = resolvedRoles(framework);
  const contexts = isConditional(view) ? (framework.manifest.data.contexts ?? []) : [];
  if (roles.length * needsOf.size <= mostCells)
    return [{ path: '', roles }, ...contexts.map((context) => ({ path: `${slugOf(context.id)}/`, roles, context }))];
  const families = flattened(familyTrees(framework)).map((family) => ({
    path: `family/${slugOf(family.id)}/`,
    family,
    roles: ladderOf(framework, family.id).flatMap((rung) => rung.roles),
  }));
  return [{ path: '', roles: [] }, ...families.filter((page) => page.roles.length > 0)];
}

/** The families that have a page of their own; none where one page holds everything. */
export function familyLinks(view: View, pages: readonly MatrixPage[]): readonly Link[] {
  return pages.flatMap(({ family, path }) => (family ? [{ label: nameOf(view, family), href: href(view.base, `matrix/${path}`) }] : []));
}

/** The choice of context on a page; nothing where there is nothing to choose. */
export function matrixChoices(view: View, pages: readonly MatrixPage[], current: MatrixPage): readonly ContextChoice[] {
  const choices = pages.filter(({ family }) => family === undefined);
  if (choices.length < 2) return [];
  return choices.map(({ path, context }) => ({
    label: context?.title ?? view.words.role.allContexts,
    href: href(view.base, `matrix/${path}`),
    current: path === current.path,
  }));
}

function isConditional({ framework }: View): boolean {
  return [...resolvedRoles(framework).needsOf.values()].some((needs) =>
    needs.some(({ requirement }) => requirement.contexts !== undefined),
  );
}
