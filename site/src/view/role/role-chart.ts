import type { RequirementRow } from '../requirement/requirement-row.ts';
import type { RequirementTable } from '../requirement/requirement-tables.ts';
import type { RolePage } from './role-page.ts';

/** What a role needs of the competences that one scale rates, as a picture: a column per competence, a row per dimension. */
export interface RoleChart {
  /** Of the scale. */
  readonly title: string;
  readonly dimensions: readonly string[];
  /** The number of levels on the scale. */
  readonly steps: number;
  readonly groups: readonly ChartGroup[];
  readonly competences: number;
  readonly hasConditions: boolean;
  readonly hasElectives: boolean;
}

/** The columns of one group of competences. */
export interface ChartGroup {
  readonly title?: string;
  readonly columns: readonly ChartColumn[];
}

/** One competence, with a bar per dimension. */
export interface ChartColumn {
  /** Identifies the competence. */
  readonly key: string;
  readonly bars: readonly ChartBar[];
}

/** How many steps are needed in any case, in some contexts, and as an elective; each counts from the foot. */
export interface ChartBar {
  readonly always: number;
  readonly sometimes: number;
  readonly chosen: number;
}

/**
 * The charts of a role, one per scale, in the order of its tables.
 * @param isConditional whether conditions on contexts are still open, because none was chosen
 */
export function roleCharts({ floor, electives }: Pick<RolePage, 'floor' | 'electives'>, isConditional: boolean): readonly RoleChart[] {
  const scales = new Map<string, RequirementTable['scale']>();
  const chosen = electives.flatMap(({ tables }) => tables);
  for (const { scale } of [...floor, ...chosen]) if (scale) scales.set(scale.link.label, scale);
  return [...scales].flatMap(([label, scale]) => {
    const own = (tables: readonly RequirementTable[]): readonly RequirementTable[] =>
      tables.filter((table) => table.scale?.link.label === label);
    const groups = columnsByGroup(own(floor), own(chosen), isConditional);
    const bars = groups.flatMap(({ columns }) => columns.flatMap((column) => column.bars));
    return scale === undefined || bars.length === 0
      ? []
      : [
          {
            title: label,
            dimensions: scale.dimensions,
            steps: scale.steps,
            groups,
            competences: groups.reduce((sum, { columns }) => sum + columns.length, 0),
            hasConditions: bars.some(({ always, sometimes }) => sometimes > always),
            hasElectives: bars.some(({ always, sometimes, chosen: most }) => most > Math.max(always, sometimes)),
          },
        ];
  });
}

function columnsByGroup(
  floor: readonly RequirementTable[],
  chosen: readonly RequirementTable[],
  isConditional: boolean,
): readonly ChartGroup[] {
  const groups = new Map<string, Map<string, ChartColumn>>();
  const add = (tables: readonly RequirementTable[], sortOf: (row: RequirementRow) => keyof ChartBar): void => {
    for (const { title = '', rows } of tables.flatMap((table) => table.groups)) {
      const columns = groups.get(title) ?? new Map<string, ChartColumn>();
      groups.set(title, columns);
      for (const row of rows) columns.set(keyOf(row), raised(columns.get(keyOf(row)), row, sortOf(row)));
    }
  };
  add(floor, (row) => (isConditional && row.tags.some(({ sort }) => sort === 'condition') ? 'sometimes' : 'always'));
  add(chosen, () => 'chosen');
  return [...groups].map(([title, columns]) => ({ ...(title === '' ? {} : { title }), columns: [...columns.values()] }));
}

function keyOf({ competence }: RequirementRow): string {
  return competence.href ?? competence.label;
}

function raised(before: ChartColumn | undefined, { competence, tracks }: RequirementRow, sort: keyof ChartBar): ChartColumn {
  const bars = tracks.map((track, at): ChartBar => {
    const bar = before?.bars[at] ?? { always: 0, sometimes: 0, chosen: 0 };
    return { ...bar, [sort]: Math.max(bar[sort], track?.filled ?? 0) };
  });
  return { key: competence.href ?? competence.label, bars };
}
