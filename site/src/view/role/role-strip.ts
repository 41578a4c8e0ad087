import { scaleOf, type EntryOf } from '@framewright/model';
import { competencesInOrder } from '../../entries/competences-in-order.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { roleCharts, type ChartColumn } from './role-chart.ts';
import { rolePage } from './role-page.ts';
import { linkTo, type View } from '../../editions/view.ts';

/** What a role needs as one row of columns, for lists of roles: each competence has the same position in all of them. */
export interface RoleStrip {
  readonly columns: readonly ChartColumn[];
  readonly steps: number;
}

/** The most roles in a list with strips; more are listed by name only. */
export const mostStrips = 24;

/**
 * The strip of a role; undefined if the scale that rates most of what roles need rates nothing of it, or where there are too many roles.
 */
export function roleStrip(view: View, role: EntryOf<'role'>): RoleStrip | undefined {
  const { framework } = view;
  if (framework.entries.role.length > mostStrips) return undefined;
  const scale = stripScale(view);
  if (!scale) return undefined;
  const chart = roleCharts(rolePage(view, role), true).find(({ title }) => title === scale.data.title);
  if (!chart) return undefined;
  const own = new Map(chart.groups.flatMap(({ columns }) => columns).map((column) => [column.key, column]));
  const { needsOf } = resolvedRoles(framework);
  const empty = scale.data.dimensions.map(() => ({ always: 0, sometimes: 0, chosen: 0 }));
  const groups = competencesInOrder(framework)
    .map(({ competences }) =>
      competences.filter((competence) => needsOf.has(competence.id) && scaleOf(framework, competence.data) === scale),
    )
    .filter((competences) => competences.length > 0)
    .map((competences) =>
      competences.map((competence): ChartColumn => {
        const key = linkTo(view, competence).href ?? competence.id;
        return own.get(key) ?? { key, bars: empty };
      }),
    );
  const space: ChartColumn = { key: '', bars: [] };
  return { columns: groups.flatMap((columns, at) => (at === 0 ? columns : [space, ...columns])), steps: chart.steps };
}

/** The scale that rates most of what the roles of a framework need. */
export function stripScale({ framework }: View): EntryOf<'scale'> | undefined {
  const { needsOf } = resolvedRoles(framework);
  const needed = framework.entries.competence.filter(({ id }) => needsOf.has(id)).map(({ data }) => scaleOf(framework, data));
  const sizeOf = (scale: EntryOf<'scale'>): number => needed.filter((candidate) => candidate === scale).length;
  return [...framework.scales.values()].filter((scale) => sizeOf(scale) > 0).sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}
