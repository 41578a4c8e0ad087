import { kindOf, scaleOf, pointerOf, type EntryOf, ownValue } from '@framewright/model';
import type { ProseOrigin } from '../../preview/conversations/prose-place.ts';
import { linkTo, type View } from '../../editions/view.ts';
import { slugOf, type Link } from '../../address/entry-paths.ts';
import type { Track } from '../words/track.ts';

/** The levels of a competence, or of a scale itself, as a comparison of its dimensions. */
export interface Levels {
  readonly scale: Link;
  /** The place of the scale in the book. */
  readonly anchor: string;
  readonly dimensions: readonly string[];
  readonly rows: readonly LevelRow[];
  /** How much of the text is that of the scale rather than the competence. */
  readonly generic: 'none' | 'some' | 'all';
  /** Titles of levels that do not exist for the competence. */
  readonly absent: readonly string[];
}

/** One level. */
export interface LevelRow {
  readonly value: number;
  readonly title: string;
  readonly picture: Pick<Track, 'steps' | 'filled' | 'gained'>;
  readonly cells: readonly LevelCell[];
}

/** The meaning of one level of one dimension; without text nothing is required there. */
export interface LevelCell {
  readonly anchor: string;
  readonly dimension: string;
  readonly text?: string;
  readonly generic: boolean;
  /** The origin of the text. */
  readonly from?: ProseOrigin;
}

/** The levels of a competence; undefined if no scale rates it, or where no text says what its levels mean. */
export function levelsOf(view: View, competence: EntryOf<'competence'>): Levels | undefined {
  const scale = scaleOf(view.framework, competence.data);
  if (!scale) return undefined;
  const describedOnly = kindOf(view.framework, competence.data)?.levels === 'described';
  return levels(view, scale, competence, describedOnly ? undefined : scale);
}

/** The levels of a scale. */
export function levelsOfScale(view: View, scale: EntryOf<'scale'>): Levels | undefined {
  return levels(view, scale, scale, undefined);
}

function levels(
  view: View,
  scale: EntryOf<'scale'>,
  own: EntryOf<'competence'> | EntryOf<'scale'>,
  fallback: EntryOf<'scale'> | undefined,
): Levels | undefined {
  const { dimensions, levels: all } = scale.data;
  const rows = all.map(
    (level, index): LevelRow => ({
      value: level.value,
      title: level.title,
      picture: { steps: all.length, filled: index + 1, gained: 0 },
      cells: dimensions.map((dimension): LevelCell => {
        const specific = ownValue(own.data.descriptors, dimension.id)?.[level.value];
        const text = specific ?? ownValue(fallback?.data.descriptors, dimension.id)?.[level.value];
        const writer = specific === undefined ? fallback : own;
        return {
          anchor: `${dimension.id}-${level.value}`,
          dimension: dimension.title,
          ...(text === undefined ? {} : { text }),
          ...(text === undefined || writer === undefined
            ? {}
            : { from: { entry: writer, pointer: pointerOf('descriptors', dimension.id, level.value) } }),
          generic: specific === undefined && text !== undefined,
        };
      }),
    }),
  );
  const present = rows.filter(({ cells }) => cells.some(({ text }) => text !== undefined));
  if (present.length === 0) return undefined;
  const written = present.flatMap(({ cells }) => cells).filter(({ text }) => text !== undefined);
  const generic = written.filter((cell) => cell.generic).length;
  return {
    scale: linkTo(view, scale),
    anchor: `scale-${slugOf(scale.id)}`,
    dimensions: dimensions.map(({ title }) => title),
    rows: present,
    generic: generic === 0 ? 'none' : generic === written.length ? 'all' : 'some',
    absent: rows.filter((row) => !present.includes(row)).map(({ value, title }) => `${value} ${title}`),
  };
}
