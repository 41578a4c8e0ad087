import { inCompetenceOrder, type EntryOf } from '@framewright/model';
import { href, pathOf, type Link } from '../../address/entry-paths.ts';
import type { RequirementRow } from './requirement-row.ts';
import { flattenTrees, groupTrees } from '../../entries/tree.ts';
import { nameOf, type View } from '../../editions/view.ts';

/** Requirements that one scale rates, or that none does, by group of competences. */
export interface RequirementTable {
  readonly scale?: { readonly link: Link; readonly dimensions: readonly string[]; readonly levels: readonly string[] };
  readonly groups: readonly RequirementGroup[];
}

/** The requirements of one group; without a title where the competences belong to none. */
export interface RequirementGroup {
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

function scaleFacts(view: View, scale: EntryOf<'scale'>): NonNullable<RequirementTable['scale']> {
  return {
    link: { label: scale.data.title, href: href(view.base, pathOf(scale)) },
    dimensions: scale.data.dimensions.map(({ title }) => title),
    levels: scale.data.levels.map(({ value, title }) => `${value} ${title}`),
  };
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
    return own.length === 0 ? [] : [{ ...(group ? { title: nameOf(view, group) } : {}), rows: own }];
  });
}
