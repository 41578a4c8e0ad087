import { scaleOf, type EntryOf } from '@framewright/model';
import type { Link } from '../../address/entry-paths.ts';
import { competencesInOrder } from '../../entries/competences-in-order.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { linkTo, type View } from '../../editions/view.ts';
import { requirementRow } from '../requirement/requirement-row.ts';
import { levelsIn, type GroupOfLevels } from './group-levels.ts';

/** The typical levels of all roles in each group of competences, on the scale that rates most. */
export interface RoleTable {
  readonly dimensions: readonly string[];
  readonly steps: number;
  readonly groups: readonly Link[];
  readonly rows: readonly { readonly role: Link; readonly cells: readonly GroupOfLevels['levels'][] }[];
}

/** The sizes at which the table is seen at once. */
const mostRoles = 24;
const mostGroups = 8;

/** The table of a framework; undefined where there would be too little or too much in it. */
export function roleTable(view: View): RoleTable | undefined {
  const { framework } = view;
  const { roles, byRole, needsOf } = resolvedRoles(framework);
  const scale = mainScale(view);
  if (!scale || roles.length < 2 || roles.length > mostRoles || scale.data.dimensions.length > 2) return undefined;
  const groups = competencesInOrder(framework).flatMap(({ group, competences }) => {
    const ids = competences.filter(({ id, data }) => needsOf.has(id) && scaleOf(framework, data) === scale).map(({ id }) => id);
    return group && ids.length > 0 ? [{ group, ids: new Set(ids) }] : [];
  });
  if (groups.length < 2 || groups.length > mostGroups) return undefined;
  return {
    dimensions: scale.data.dimensions.map(({ title }) => title),
    steps: scale.data.levels.length,
    groups: groups.map(({ group }) => linkTo(view, group)),
    rows: roles.map((role) => {
      const rows = (byRole.get(role)?.requirements ?? []).map((requirement) => requirementRow(view, requirement));
      return {
        role: linkTo(view, role),
        cells: groups.map(({ ids }) =>
          levelsIn(
            scale,
            rows.filter(({ id }) => ids.has(id)),
          ),
        ),
      };
    }),
  };
}

/** The scale that rates most of what the roles of a framework need. */
function mainScale({ framework }: View): EntryOf<'scale'> | undefined {
  const { needsOf } = resolvedRoles(framework);
  const needed = framework.entries.competence.filter(({ id }) => needsOf.has(id)).map(({ data }) => scaleOf(framework, data));
  const sizeOf = (scale: EntryOf<'scale'>): number => needed.filter((candidate) => candidate === scale).length;
  return [...framework.scales.values()].filter((scale) => sizeOf(scale) > 0).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
}
