import { slugOf } from '@framewright/model';
import type { View } from '../../editions/view.ts';
import type { RequirementRow } from '../requirement/requirement-row.ts';
import type { RequirementGroup, RequirementTable, ScaleOfTable } from '../requirement/requirement-tables.ts';

/** What a role asks for as its page shows it: what is rated by scale, what is not by kind, each in groups, essential first. */
export interface AskedPart {
  readonly anchor: string;
  /** The kinds that it holds; absent where the page shows nothing else. */
  readonly title?: string;
  /** Absent for what is not rated. */
  readonly scale?: ScaleOfTable;
  readonly groups: readonly AskedGroup[];
  readonly total: number;
}

/** A group of competences in a part. */
export interface AskedGroup {
  readonly anchor: string;
  readonly title?: string;
  readonly rows: readonly RequirementRow[];
}

/**
 * The parts of some tables of requirements.
 *
 * @param prefix begins all anchors
 */
export function askedParts(view: View, tables: readonly RequirementTable[], prefix = 'asked'): readonly AskedPart[] {
  const kinds = view.framework.manifest.data.kinds;
  const kindIdOf = ({ entry }: RequirementRow): string => entry?.data.kind ?? '';
  const split = tables.flatMap((table): readonly { readonly table: RequirementTable; readonly kind?: string }[] => {
    if (table.scale) return [{ table }];
    const present = new Set(table.groups.flatMap(({ rows }) => rows.map(kindIdOf)));
    const ordered = [
      ...kinds.map(({ id }) => id).filter((id) => present.has(id)),
      ...[...present].filter((id) => !kinds.some((kind) => kind.id === id)),
    ];
    return ordered.map((kind) => ({
      kind,
      table: { groups: table.groups.map((group) => ({ ...group, rows: group.rows.filter((row) => kindIdOf(row) === kind) })) },
    }));
  });
  const rated = split.filter(({ table }) => table.scale).length;
  return split.map(({ table, kind }, at): AskedPart => {
    const anchor = `${prefix}-${at + 1}`;
    const groups = table.groups
      .filter(({ rows }) => rows.length > 0)
      .map((group, index) => askedGroup(group, `${anchor}-${group.id === undefined ? index : slugOf(group.id)}`));
    const title = kind === undefined ? titleOfRated(view, table) : titleOfKind(view, kind);
    const isNamed = split.length > 1 && title !== '' && (kind !== undefined || rated > 1);
    return {
      anchor,
      ...(isNamed ? { title } : {}),
      ...(table.scale ? { scale: table.scale } : {}),
      groups,
      total: groups.reduce((sum, { rows }) => sum + rows.filter(({ isRemoved }) => !isRemoved).length, 0),
    };
  });
}

function titleOfRated(view: View, { scale, groups }: RequirementTable): string {
  const ids = new Set(groups.flatMap(({ rows }) => rows.map(({ entry }) => entry?.data.kind)));
  const titles = new Set(view.framework.manifest.data.kinds.filter(({ id }) => ids.has(id)).map(({ title }) => title));
  return titles.size > 0 && titles.size < 4 ? view.words.list([...titles]) : (scale?.link.label ?? '');
}

function titleOfKind(view: View, kind: string): string {
  return view.framework.manifest.data.kinds.find(({ id }) => id === kind)?.title ?? view.words.role.notRated;
}

/** A group, with what is essential first and what is desirable last; rows of one competence stay together. */
function askedGroup({ title, rows }: RequirementGroup, anchor: string): AskedGroup {
  const weights = { essential: 0, expected: 1, desirable: 2 };
  const strongest = new Map<string, number>();
  for (const { id, need } of rows) strongest.set(id, Math.min(strongest.get(id) ?? 2, weights[need]));
  const sorted = rows.toSorted((a, b) => (strongest.get(a.id) ?? 0) - (strongest.get(b.id) ?? 0));
  return { anchor, ...(title === undefined ? {} : { title }), rows: sorted };
}
