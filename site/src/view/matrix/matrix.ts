import { scaleOf, type EntryOf, type ResolvedRequirement } from '@framewright/model';
import { competencesInOrder, hasGroups } from '../../entries/competences-in-order.ts';
import type { Link } from '../../address/entry-paths.ts';
import { tagsOf } from '../requirement/requirement-row.ts';
import { levelNamesOf, type ScaleOfTable } from '../requirement/requirement-tables.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { tracksOf, type Track } from '../words/track.ts';
import { linkTo, nameOf, type View } from '../../editions/view.ts';

/** What roles need, as one table per scale, then one for what no scale rates. */
export interface Matrix {
  readonly roles: readonly Link[];
  readonly tables: readonly MatrixTable[];
  readonly competences: number;
  /** Whether anything shown is elective rather than needed in any case. */
  readonly hasElectives: boolean;
}

/** One table. */
export interface MatrixTable {
  /** One for each dimension, the first of which is that of the table. */
  readonly anchors: readonly [string, ...string[]];
  /** The dimensions, in the order in which each cell has them; none for what is not rated. */
  readonly dimensions: readonly string[];
  readonly scale?: Link;
  readonly legends: ScaleOfTable['legends'];
  readonly steps: number;
  /** A group without a title needs no heading. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly MatrixRow[] }[];
  /** The conditions and strengths of needs, which cells refer to by their marks. */
  readonly notes: readonly { readonly mark: string; readonly label: string }[];
}

/** A competence with the requirements of each role, in the order of the roles. */
export interface MatrixRow {
  readonly competence: Link;
  readonly cells: readonly (readonly MatrixItem[])[];
}

/** One requirement; without tracks where it is not rated. */
export interface MatrixItem {
  readonly tracks: readonly (Track | undefined)[];
  readonly marks: readonly string[];
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
  const table = (scale: EntryOf<'scale'> | undefined): MatrixTable => {
    const marks = new Map<string, string>();
    const [first = 'unrated', ...others] = scale?.data.dimensions.map(({ id }) => (several ? `${scale.id}-${id}` : id)) ?? [];
    const rows = (competences: readonly EntryOf<'competence'>[]): readonly MatrixRow[] =>
      competences
        .filter(({ data }) => scaleOf(framework, data) === scale)
        .map((competence) => ({
          competence: linkTo(view, competence),
          cells: roles.map((role) =>
            (needs.get(competence.id)?.get(role) ?? []).map((need) => item(view, need, competence, context, marks)),
          ),
        }));
    const filled = groups.map(({ title, competences }) => ({ title, rows: rows(competences) })).filter(({ rows: own }) => own.length > 0);
    return {
      anchors: [first, ...others],
      dimensions: scale?.data.dimensions.map(({ title }) => title) ?? [],
      ...(scale ? { scale: linkTo(view, scale) } : {}),
      legends: scale ? levelNamesOf(scale) : [],
      steps: scale?.data.levels.length ?? 0,
      groups: filled,
      notes: [...marks].map(([label, mark]) => ({ mark, label })),
    };
  };
  return {
    roles: roles.map((role) => linkTo(view, role)),
    tables: [...scales, undefined].map(table).filter(({ groups: own }) => own.length > 0),
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
  context: string | undefined,
  marks: Map<string, string>,
): MatrixItem {
  const scale = scaleOf(view.framework, data);
  const { contexts: _contexts, ...everywhere } = requirement;
  const tags = tagsOf(view, context === undefined ? requirement : everywhere);
  return {
    tracks: scale ? tracksOf(view.words, scale.data, requirement.rating, undefined, data) : [],
    marks: tags.map(({ label }) => {
      const mark = marks.get(label) ?? markAt(marks.size);
      marks.set(label, mark);
      return mark;
    }),
    elective,
  };
}

/** The signs of notes in the order in which books use them, each doubled once all are used: no letters or numbers, which levels might be. */
function markAt(place: number): string {
  const signs = ['*', '†', '‡', '§', '‖', '¶'];
  return (signs[place % signs.length] ?? '').repeat(Math.floor(place / signs.length) + 1);
}
