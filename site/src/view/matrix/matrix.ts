import { scaleOf, type EntryOf, type ResolvedRequirement } from '@framewright/model';
import { competencesInOrder, hasGroups } from '../../entries/competences-in-order.ts';
import type { Link } from '../../address/entry-paths.ts';
import { tagsOf } from '../requirement/requirement-row.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import type { Tag } from '../words/tag.ts';
import { tracksOf, type Track } from '../words/track.ts';
import { linkTo, nameOf, type View } from '../../editions/view.ts';

/** What roles need, as one table per dimension of each scale, then one for what no scale rates. */
export interface Matrix {
  readonly roles: readonly Link[];
  readonly tables: readonly MatrixTable[];
  readonly competences: number;
  /** Whether anything shown is elective rather than needed in any case. */
  readonly hasElectives: boolean;
}

/** One table. */
export interface MatrixTable {
  readonly anchor: string;
  /** The dimension; absent for what is not rated. */
  readonly dimension?: string;
  readonly scale?: Link;
  readonly steps: number;
  /** A group without a title needs no heading. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly MatrixRow[] }[];
}

/** A competence with the requirements of each role, in the order of the roles. */
export interface MatrixRow {
  readonly competence: Link;
  readonly cells: readonly (readonly MatrixItem[])[];
}

/** One requirement; without a track where it is not rated. */
export interface MatrixItem {
  readonly track?: Track;
  readonly tags: readonly Tag[];
  readonly elective: boolean;
}

/** The matrix of some roles. @param context id of the chosen context; all without it */
export function matrixOf(view: View, roles: readonly EntryOf<'role'>[], context?: string): Matrix {
  const { framework } = view;
  const needs = needsByCompetence(view, roles, context);
  const groups = competencesInOrder(framework).map(({ group, competences }) => ({
    title: group ? nameOf(view, group) : hasGroups(framework) ? view.words.competences.ungrouped : '',
    competences: competences.filter(({ id }) => needs.has(id)),
  }));
  const shown = groups.flatMap(({ competences }) => competences);
  const kinds = framework.manifest.data.kinds.map((kind) => kind.scale ?? '');
  const scales = [...new Set([...kinds, ...framework.scales.keys()])].flatMap((id) => framework.scales.get(id) ?? []);
  const several = scales.filter((scale) => shown.some(({ data }) => scaleOf(framework, data) === scale)).length > 1;
  const table = (scale: EntryOf<'scale'> | undefined, at: number): MatrixTable['groups'] =>
    groups
      .map(({ title, competences }) => ({
        title,
        rows: competences
          .filter(({ data }) => scaleOf(framework, data) === scale)
          .map((competence) => ({
            competence: linkTo(view, competence),
            cells: roles.map((role) =>
              (needs.get(competence.id)?.get(role) ?? []).map((need) => item(view, need, competence, at, context)),
            ),
          })),
      }))
      .filter(({ rows }) => rows.length > 0);
  const tables = [
    ...scales.flatMap((scale) =>
      scale.data.dimensions.map((dimension, at) => ({
        anchor: several ? `${scale.id}-${dimension.id}` : dimension.id,
        dimension: dimension.title,
        scale: linkTo(view, scale),
        steps: scale.data.levels.length,
        groups: table(scale, at),
      })),
    ),
    { anchor: 'unrated', steps: 0, groups: table(undefined, 0) },
  ].filter(({ groups: own }) => own.length > 0);
  return {
    roles: roles.map((role) => linkTo(view, role)),
    tables,
    competences: shown.length,
    hasElectives: [...needs.values()].some((byRole) => [...byRole.values()].flat().some(({ elective }) => elective)),
  };
}

interface Asked {
  readonly requirement: ResolvedRequirement;
  readonly elective: boolean;
}

function needsByCompetence(
  view: View,
  roles: readonly EntryOf<'role'>[],
  context: string | undefined,
): Map<string, Map<EntryOf<'role'>, Asked[]>> {
  const { byRole } = resolvedRoles(view.framework);
  const found = new Map<string, Map<EntryOf<'role'>, Asked[]>>();
  for (const role of roles) {
    const resolved = byRole.get(role);
    const asked: Asked[] = [
      ...(resolved?.requirements ?? []).map((requirement) => ({ requirement, elective: false })),
      ...(resolved?.electives ?? []).flatMap(({ of }) => of.map((requirement) => ({ requirement, elective: true }))),
    ];
    for (const each of asked) {
      const { competence, contexts } = each.requirement;
      if (context !== undefined && contexts !== undefined && !contexts.includes(context)) continue;
      const byRoleHere = found.get(competence) ?? new Map<EntryOf<'role'>, Asked[]>();
      byRoleHere.set(role, [...(byRoleHere.get(role) ?? []), each]);
      found.set(competence, byRoleHere);
    }
  }
  return found;
}

function item(
  view: View,
  { requirement, elective }: Asked,
  { data }: EntryOf<'competence'>,
  at: number,
  context: string | undefined,
): MatrixItem {
  const scale = scaleOf(view.framework, data);
  const track = scale && tracksOf(view.words, scale.data, requirement.rating, undefined, data)[at];
  const { contexts: _contexts, ...everywhere } = requirement;
  const tags = tagsOf(view, context === undefined ? requirement : everywhere);
  return {
    ...(track ? { track } : {}),
    tags: elective ? [{ sort: 'elective', label: view.words.finding.matrix.elective }, ...tags] : tags,
    elective,
  };
}
