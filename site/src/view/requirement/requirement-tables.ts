import { hasTitlesByDimension, inCompetenceOrder, levelTitle, type EntryOf, type Scale, pathOf } from '@framewright/model';
import { href, type Link } from '../../address/entry-paths.ts';
import type { RequirementRow } from './requirement-row.ts';
import { flattenTrees, groupTrees } from '../../entries/tree.ts';
import { nameOf, type View } from '../../editions/view.ts';

/** Requirements that one scale rates, or that none does, by group of competences. */
export interface RequirementTable {
  readonly scale?: ScaleOfTable;
  readonly groups: readonly RequirementGroup[];
}

/** The scale of a table. */
export interface ScaleOfTable {
  readonly link: Link;
  readonly dimensions: readonly string[];
  /** How many levels it has. */
  readonly steps: number;
  /** What the levels are called: once for all dimensions, or for each where they differ. */
  readonly legends: readonly { readonly dimension?: string; readonly levels: readonly string[] }[];
}

/** The requirements of one group; without a title where the competences belong to none. */
export interface RequirementGroup {
  /** Id of the group. */
  readonly id?: string;
  readonly title?: string;
  readonly rows: readonly RequirementRow[];
}

/**
 * Rows as tables: one per scale in the order of the manifest's kinds, then one for what is not rated; in each the groups in reading order.
 */
export function requirementTables(view: View, rows: readonly RequirementRow[]): readonly RequirementTable[] {
  const kinds = view.framework.manifest.data.kinds.map((kind) => kind.scale ?? '');
  const scales = [...new Set([...kinds, ...view.framework.scales.keys()])].flatMap((id) => view.framework.scales.get(id) ?? []);
  const ofScale = (scale: EntryOf<'scale'> | undefined): readonly RequirementRow[] => rows.filter((row) => row.scale === scale);
  return [...scales, undefined].flatMap((scale) => {
    const own = ofScale(scale);
    return own.length === 0 ? [] : [{ ...(scale ? { scale: scaleFacts(view, scale) } : {}), groups: byGroup(view, own) }];
  });
}

function scaleFacts(view: View, scale: EntryOf<'scale'>): ScaleOfTable {
  return {
    link: { label: scale.data.title, href: href(view.base, pathOf(scale)) },
    dimensions: scale.data.dimensions.map(({ title }) => title),
    steps: scale.data.levels.length,
    legends: levelNamesOf(scale),
  };
}

/** What the levels of a scale are called: once for all dimensions, or for each where they differ. */
export function levelNamesOf({ data }: EntryOf<'scale'>): ScaleOfTable['legends'] {
  if (!hasTitlesByDimension(data)) return [{ levels: levelNames(data, undefined) }];
  return data.dimensions.map(({ id, title }) => ({ dimension: title, levels: levelNames(data, id) }));
}

/** The levels as a dimension calls them: “3 Capable”. */
function levelNames(scale: Scale, dimension: string | undefined): readonly string[] {
  return scale.levels.map(({ value, title }) => `${value} ${levelTitle(scale, dimension, value) ?? title}`);
}

function byGroup(view: View, rows: readonly RequirementRow[]): readonly RequirementGroup[] {
  const groups = flattenTrees(groupTrees(view.framework));
  const known = new Set(groups.map(({ id }) => id));
  const ofGroup = (id: string | undefined): readonly RequirementRow[] =>
    inCompetenceOrder(
      view.framework,
      rows.filter((row) => (known.has(row.entry?.data.group ?? '') ? row.entry?.data.group : undefined) === id),
      (row) => row.id,
    );
  return [...groups, undefined].flatMap((group) => {
    const own = ofGroup(group?.id);
    return own.length === 0 ? [] : [{ ...(group ? { id: group.id, title: nameOf(view, group) } : {}), rows: own }];
  });
}
