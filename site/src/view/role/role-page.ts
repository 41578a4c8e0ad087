import {
  entryOf,
  inCompetenceOrder,
  resolveRole,
  type EntryOf,
  type Rating,
  type ResolvedElective,
  type ResolvedRequirement,
} from '@framewright/model';
import type { Link } from '../../address/entry-paths.ts';
import type { Preview } from '../../content/preview.ts';
import { removedRows } from '../requirement/removed-rows.ts';
import { requirementRow, tagsOf, type RequirementRow } from '../requirement/requirement-row.ts';
import { requirementTables, type RequirementTable } from '../requirement/requirement-tables.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { contextChoices, type ContextChoice } from '../places/role-contexts.ts';
import { ratingInWords } from '../words/track.ts';
import { linkTo, linkToId, type View } from '../../editions/view.ts';

/** The requirements of a role, ready to be shown: for all contexts, or for one. */
export interface RolePage {
  readonly choices: readonly ContextChoice[];
  /** Whether there are contexts, none of which makes a difference. */
  readonly sameEverywhere: boolean;
  /** The base role, for a role that extends another. */
  readonly base?: { readonly link: Link; readonly inherited: number; readonly total: number; readonly leftOut: readonly Link[] };
  readonly floor: readonly RequirementTable[];
  /** The floor with what a proposed change takes away from it; the floor itself outside previews. */
  readonly marked: readonly RequirementTable[];
  readonly electives: readonly CountedElective[];
  /** Ids of the competences that can be chosen. */
  readonly offered: ReadonlySet<string>;
  /** If a context is chosen: the requirements in other contexts only. */
  readonly elsewhere: RequirementTable | undefined;
  /** Whether anything shown is marked as going beyond the rating that it is compared with. */
  readonly compares: boolean;
}

/** One elective with its rule in words. */
export interface ElectiveView {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  readonly tables: readonly RequirementTable[];
}

/** An elective with how many have to be chosen, and of how many. */
export interface CountedElective extends ElectiveView {
  readonly atLeast: number;
  readonly among: number;
}

/** What the page of a role shows. @param context id of the chosen context; all without it */
export function rolePage(view: View, role: EntryOf<'role'>, context?: string, preview?: Preview): RolePage {
  const { framework } = view;
  const resolved = resolveRole(framework, role, context);
  const whole = resolvedRoles(framework).byRole.get(role) ?? resolveRole(framework, role);
  const base = role.data.extends === undefined || role.data.extends === role.id ? undefined : entryOf(framework, 'role', role.data.extends);
  const rows = resolved.requirements.map((requirement) => floorRow(view, role, base, requirement));
  const electives = resolved.electives
    .map((elective) =>
      electiveView(view, elective, resolved.requirements, removedRows(view, preview, { role, context, elective: elective.id })),
    )
    .filter(({ tables }) => tables.length > 0);
  const shown = new Set(resolved.requirements.map(({ competence }) => competence));
  const removed = removedRows(view, preview, { role, context });
  const floor = requirementTables(view, rows);
  const choices = contextChoices(view, role, context);
  const elsewhere = whole.requirements.filter(({ competence }) => !shown.has(competence));
  return {
    choices,
    sameEverywhere:
      choices.length === 0 && (role.data.contexts ?? framework.manifest.data.contexts ?? []).length > 1 && whole.requirements.length > 0,
    ...(base
      ? {
          base: {
            link: linkTo(view, base),
            inherited: resolved.requirements.filter(({ origin }) => origin === 'inherited').length,
            total: resolved.requirements.length,
            leftOut: (role.data.without ?? []).map((id) => linkToId(view, id)),
          },
        }
      : {}),
    floor,
    marked: removed.length === 0 ? floor : requirementTables(view, [...rows, ...removed]),
    electives,
    offered: new Set(resolved.electives.flatMap(({ of }) => of).map(({ competence }) => competence)),
    elsewhere:
      context === undefined || elsewhere.length === 0
        ? undefined
        : { groups: [{ rows: elsewhere.map((requirement) => requirementRow(view, requirement)) }] },
    compares: [...rows, ...electives.flatMap(({ tables }) => tables.flatMap(({ groups }) => groups.flatMap((group) => group.rows)))].some(
      ({ tracks }) => tracks.some((track) => track && track.gained > 0),
    ),
  };
}

function floorRow(view: View, role: EntryOf<'role'>, base: EntryOf<'role'> | undefined, requirement: ResolvedRequirement): RequirementRow {
  if (!base) return requirementRow(view, requirement);
  const { role: words } = view.words;
  if (requirement.origin === 'own') {
    const row = requirementRow(view, requirement);
    return { ...row, tags: [...row.tags, { sort: 'change', label: words.added(linkTo(view, base).label) }] };
  }
  if (requirement.origin === 'inherited') {
    const row = requirementRow(view, requirement);
    return requirement.from === base.id || requirement.from === role.id
      ? row
      : { ...row, note: words.from(linkToId(view, requirement.from).label) };
  }
  const replaced = (resolvedRoles(view.framework).byRole.get(base)?.requirements ?? []).filter(
    ({ competence }) => competence === requirement.competence,
  );
  const row = requirementRow(view, requirement, matching(replaced, requirement)?.rating);
  const described = replaced.map((before) =>
    [ratingInWords(before.rating, row.scale?.data), ...tagsOf(view, before).map(({ label }) => label)]
      .filter((part) => part !== '')
      .join(', '),
  );
  return { ...row, note: words.inPlaceOf(linkTo(view, base).label, described.join('; ')) };
}

function electiveView(
  view: View,
  elective: ResolvedElective,
  floor: readonly ResolvedRequirement[],
  removed: readonly RequirementRow[],
): CountedElective {
  const rows = elective.of.map((requirement): RequirementRow => {
    const row = requirementRow(view, requirement, ratingBelow(floor, requirement));
    return elective.including.includes(requirement.competence)
      ? { ...row, tags: [...row.tags, { sort: 'need', label: view.words.role.always }] }
      : row;
  });
  const among = new Set(elective.of.map(({ competence }) => competence)).size;
  return {
    id: elective.id,
    title: elective.title,
    atLeast: elective.atLeast,
    among,
    rule: view.words.role.electiveRule(
      elective.atLeast,
      among,
      inCompetenceOrder(view.framework, elective.including, (id) => id).map((id) => linkToId(view, id).label),
    ),
    tables: requirementTables(view, [...rows, ...removed]),
  };
}

function ratingBelow(floor: readonly ResolvedRequirement[], requirement: ResolvedRequirement): Rating | undefined {
  return matching(
    floor.filter(({ competence }) => competence === requirement.competence),
    requirement,
  )?.rating;
}

/** The requirement of the same competence that applies in the same contexts, else the first. */
function matching(candidates: readonly ResolvedRequirement[], requirement: ResolvedRequirement): ResolvedRequirement | undefined {
  const meets = ({ contexts }: ResolvedRequirement): boolean =>
    contexts === undefined || requirement.contexts === undefined || contexts.some((id) => requirement.contexts?.includes(id));
  return candidates.find(meets) ?? candidates[0];
}
