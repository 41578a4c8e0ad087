import { levelTitle, type EntryOf } from '@framewright/model';
import type { RequirementRow } from '../requirement/requirement-row.ts';
import type { AskedPart } from './asked-parts.ts';
import { typicalOf } from './typical-level.ts';

/** What a role needs of each group at a glance: the typical and the highest level in one dimension or two. */
export interface GroupLevels {
  readonly dimensions: readonly string[];
  /** The number of levels on the scale. */
  readonly steps: number;
  readonly groups: readonly GroupOfLevels[];
}

/** One group, which leads to its place in the list. */
export interface GroupOfLevels {
  readonly anchor: string;
  readonly title: string;
  /** One per dimension; undefined where nothing is asked in it. */
  readonly levels: readonly (GroupLevel | undefined)[];
}

/** The typical and the highest level of a group in a dimension: as steps of the scale, and as it names them. */
export interface GroupLevel {
  readonly value: number;
  readonly typical: number;
  readonly highest: number;
  readonly title: string;
  readonly highestTitle: string;
}

/** Fewer groups say nothing that the list does not say at first sight. */
const fewestGroups = 3;

/** The groups of what a role is asked for in most of what is rated; undefined where a picture of them would say nothing. */
export function groupLevels(parts: readonly AskedPart[]): GroupLevels | undefined {
  const [part] = parts.filter(({ scale }) => scale !== undefined).toSorted((a, b) => b.total - a.total);
  const scale = part?.groups[0]?.rows[0]?.scale;
  if (!part?.scale || !scale || part.scale.dimensions.length > 2) return undefined;
  const groups = part.groups.flatMap(({ anchor, title, rows }): readonly GroupOfLevels[] =>
    title === undefined ? [] : [{ anchor, title, levels: levelsIn(scale, rows) }],
  );
  const drawn = groups.filter(({ levels }) => levels.some((level) => level));
  const looks = new Set(drawn.map(({ levels }) => levels.map((level) => `${level?.typical} ${level?.highest}`).join()));
  if (drawn.length < fewestGroups || looks.size < 2) return undefined;
  return { dimensions: part.scale.dimensions, steps: part.scale.steps, groups: drawn };
}

/** The typical and the highest level of some rows in each dimension of their scale. */
export function levelsIn({ data }: EntryOf<'scale'>, rows: readonly RequirementRow[]): GroupOfLevels['levels'] {
  return data.dimensions.map(({ id }, at) => {
    const rated = rows.flatMap(({ tracks }) => tracks[at] ?? []);
    const stepsAt = (level: number): number => rated.find((track) => track.value === level)?.filled ?? 0;
    const value = typicalOf(rated.map((track) => track.value));
    if (value === undefined || stepsAt(value) === 0) return undefined;
    const top = Math.max(...rated.map((track) => track.value));
    const titleAt = (level: number): string => levelTitle(data, id, level) ?? String(level);
    return { value, typical: stepsAt(value), highest: stepsAt(top), title: titleAt(value), highestTitle: titleAt(top) };
  });
}
