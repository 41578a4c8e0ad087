import { slugOf } from '@framewright/model';
import type { Context, EntryOf } from '@framewright/model';
import { href, type Link } from '../../address/entry-paths.ts';
import { ladderOf } from '../ladder/ladder.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import type { ContextChoice } from '../places/role-contexts.ts';
import { familyTrees, flattenTrees, type Branch } from '../../entries/tree.ts';
import { nameOf, type View } from '../../editions/view.ts';

/** The most cells in one table; above that, each family of roles has a page of its own, or several. */
const mostCells = 6000;

/** One page with a matrix. */
export interface MatrixPage {
  /** Steps of its address below `matrix/`; empty for the first. */
  readonly path: string;
  /** Those steps without what chooses a context. */
  readonly of: string;
  readonly roles: readonly EntryOf<'role'>[];
  /** The context that it shows; absent for all. */
  readonly context?: Context;
  /** Whether the context was chosen, rather than being the first of all. */
  readonly isChosen: boolean;
  /** The family, with those below it. */
  readonly family?: EntryOf<'family'>;
  /** Whether these are not all roles of the family. */
  readonly isPart?: boolean;
}

/** Whether one table holds all competences and roles. */
export function isInOneTable({ framework }: View): boolean {
  const { roles, needsOf } = resolvedRoles(framework);
  return roles.length * needsOf.size <= mostCells;
}

/**
 * The matrix pages of an edition. The first shows all roles, or only leads to the families if these are too many; each family of several has
 * its own. Where contexts matter, each shows the first context, and further pages the others and all.
 */
export function matrixPages(view: View): readonly MatrixPage[] {
  const before = known.get(view);
  if (before) return before;
  const { roles } = resolvedRoles(view.framework);
  const isWhole = isInOneTable(view);
  const families = familyPages(view);
  const made = [
    ...(isWhole ? inContexts(view, { of: '', roles }) : [{ path: '', of: '', roles: [], isChosen: false }]),
    ...(isWhole && families.length < 2 ? [] : families.flatMap((page) => inContexts(view, page))),
  ];
  known.set(view, made);
  return made;
}

const known = new WeakMap<View, readonly MatrixPage[]>();

type MatrixRoles = Omit<MatrixPage, 'path' | 'context' | 'isChosen'>;

/** Families with their roles and those of the families below them, in parts where one table has no room for all. */
function familyPages(view: View): readonly MatrixRoles[] {
  const { framework } = view;
  return allTrees(familyTrees(framework)).flatMap((tree): readonly MatrixRoles[] => {
    const family = tree.entry;
    const roles = flattenTrees([tree]).flatMap(({ id }) => ladderOf(framework, id).flatMap((rung) => rung.roles));
    const parts = partsOf(view, roles);
    return parts.map((part, index) => ({
      of: `family/${slugOf(family.id)}/${index === 0 ? '' : `${index + 1}/`}`,
      family,
      roles: part,
      isPart: parts.length > 1,
    }));
  });
}

function inContexts(view: View, roles: MatrixRoles): readonly MatrixPage[] {
  const contexts = isConditional(view) ? (view.framework.manifest.data.contexts ?? []) : [];
  const [first] = contexts;
  if (!first) return [{ ...roles, path: roles.of, isChosen: false }];
  return [
    { ...roles, path: roles.of, context: first, isChosen: false },
    ...contexts.map((context) => ({ ...roles, path: `${roles.of}${slugOf(context.id)}/`, context, isChosen: true })),
    { ...roles, path: `${roles.of}contexts/all/`, isChosen: true },
  ];
}

/** The label of the page of a family. */
export function familyLabel(view: View, { family, roles, isPart = false }: MatrixPage): string | undefined {
  const [first, last] = [roles[0], roles.at(-1)];
  if (!family || !first || !last || !isPart) return family && nameOf(view, family);
  return view.words.finding.matrix.part(nameOf(view, family), nameOf(view, first), nameOf(view, last));
}

/** The families that have a page of their own: each that is in no other, with links to it and to those below it. */
export function familyLinks(view: View, pages: readonly MatrixPage[]): readonly (readonly Link[])[] {
  return familyTrees(view.framework).flatMap((tree) => {
    const below = new Set(flattenTrees([tree]));
    const links = pages
      .filter(({ family, path, of }) => family && below.has(family) && path === of)
      .map((page) => ({ label: familyLabel(view, page) ?? '', href: href(view.base, `matrix/${page.path}`) }));
    return links.length === 0 ? [] : [links];
  });
}

/** The choice of context on a page; none if there is only one. */
export function matrixChoices(view: View, pages: readonly MatrixPage[], current: MatrixPage): readonly ContextChoice[] {
  return pages
    .filter(({ of, isChosen }) => of === current.of && isChosen)
    .map(({ path, context }) => ({
      label: context?.title ?? view.words.role.allContexts,
      href: href(view.base, `matrix/${path}`),
      current: context === current.context,
    }));
}

function allTrees(trees: readonly Branch<EntryOf<'family'>>[]): readonly Branch<EntryOf<'family'>>[] {
  return trees.flatMap((tree) => [tree, ...allTrees(tree.branches)]);
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
