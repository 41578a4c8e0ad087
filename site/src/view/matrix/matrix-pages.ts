import type { Context, EntryOf } from '@framewright/model';
import { href, slugOf, type Link } from '../../address/entry-paths.ts';
import { ladderOf } from '../ladder/ladder.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import type { ContextChoice } from '../places/role-contexts.ts';
import { familyTrees, flattenTrees } from '../../entries/tree.ts';
import { nameOf, type View } from '../../editions/view.ts';

/** The most cells in one table; above that, each family of roles has a page of its own, or several. */
const mostCells = 6000;

/** One page with a matrix. */
export interface MatrixPage {
  /** Steps of its address below `matrix/`; empty for the first. */
  readonly path: string;
  readonly roles: readonly EntryOf<'role'>[];
  readonly context?: Context;
  readonly family?: EntryOf<'family'>;
  /** Whether these are not all roles of the family. */
  readonly isPart?: boolean;
}

/** Whether one table holds all competences and roles. */
export function isInOneTable({ framework }: View): boolean {
  const { roles, needsOf } = resolvedRoles(framework);
  return roles.length * needsOf.size <= mostCells;
}

/** The matrix pages of an edition. The first may show no table, but links to those of the families. */
export function matrixPages(view: View): readonly MatrixPage[] {
  const { framework } = view;
  const { roles } = resolvedRoles(framework);
  const contexts = isConditional(view) ? (framework.manifest.data.contexts ?? []) : [];
  if (isInOneTable(view)) return [{ path: '', roles }, ...contexts.map((context) => ({ path: `${slugOf(context.id)}/`, roles, context }))];
  const families = flattenTrees(familyTrees(framework)).flatMap((family): readonly MatrixPage[] => {
    const parts = partsOf(
      view,
      ladderOf(framework, family.id).flatMap((rung) => rung.roles),
    );
    return parts.map((part, index) => ({
      path: `family/${slugOf(family.id)}/${index === 0 ? '' : `${index + 1}/`}`,
      family,
      roles: part,
      isPart: parts.length > 1,
    }));
  });
  return [{ path: '', roles: [] }, ...families];
}

/** The label of the page of a family. */
export function familyLabel(view: View, { family, roles, isPart = false }: MatrixPage): string | undefined {
  const [first, last] = [roles[0], roles.at(-1)];
  if (!family || !first || !last || !isPart) return family && nameOf(view, family);
  return view.words.finding.matrix.part(nameOf(view, family), nameOf(view, first), nameOf(view, last));
}

/** The families that have a page of their own; none if one page holds everything. */
export function familyLinks(view: View, pages: readonly MatrixPage[]): readonly Link[] {
  return pages.flatMap((page) => {
    const label = familyLabel(view, page);
    return label === undefined ? [] : [{ label, href: href(view.base, `matrix/${page.path}`) }];
  });
}

/** The choice of context on a page; none if there is only one. */
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

/** Roles in order, split into as many as one table holds with everything that they need. */
function partsOf({ framework }: View, roles: readonly EntryOf<'role'>[]): readonly (readonly EntryOf<'role'>[])[] {
  const { byRole } = resolvedRoles(framework);
  const parts: EntryOf<'role'>[][] = [];
  let needed = new Set<string>();
  for (const role of roles) {
    const resolved = byRole.get(role);
    const all = [...(resolved?.requirements ?? []), ...(resolved?.electives ?? []).flatMap(({ of }) => of)];
    const own = new Set(all.map(({ competence }) => competence));
    const more = [...own].filter((id) => !needed.has(id));
    const part = parts.at(-1);
    if (part && (part.length + 1) * (needed.size + more.length) <= mostCells) {
      part.push(role);
      for (const id of more) needed.add(id);
    } else {
      parts.push([role]);
      needed = own;
    }
  }
  return parts;
}
