import { kindOf, levelTitle, scaleOf, pointerOf, type EntryOf, type Level, ownValue, slugOf } from '@framewright/model';
import type { ProseOrigin } from '../../preview/conversations/prose-place.ts';
import { linkTo, type View } from '../../editions/view.ts';
import type { Link } from '../../address/entry-paths.ts';
import { levelSectionsOf, type SectionView } from '../../entries/sections.ts';
import { placedParts } from '../page/placed-parts.ts';
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
  /** What it is called, whatever the dimension. */
  readonly title: string;
  readonly picture: Pick<Track, 'steps' | 'filled' | 'gained'>;
  readonly cells: readonly LevelCell[];
  /** The parts of the competence that stand at the level, in no dimension. */
  readonly parts: readonly Link[];
}

/** The meaning of one level of one dimension; without text nothing is required there. */
export interface LevelCell {
  readonly anchor: string;
  readonly dimension: string;
  /** What the level is called in the dimension. */
  readonly title: string;
  /** Whether that has to be said, because the row says something else. */
  readonly titled: boolean;
  readonly text?: string;
  readonly generic: boolean;
  /** The origin of the text. */
  readonly from?: ProseOrigin;
  /** The parts of the competence that stand here. */
  readonly parts: readonly Link[];
  readonly sections: readonly LevelSection[];
}

/** A section at a level, with the place of its text. */
export interface LevelSection extends SectionView {
  readonly from: ProseOrigin;
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
  const parts = own.type === 'competence' ? placedParts(view, own) : [];
  const partsAt = (level: number, dimension?: string): readonly Link[] =>
    parts.filter(({ place }) => place?.level?.value === level && place.dimension?.id === dimension).map(({ link }) => link);
  const titleIn = (dimension: string | undefined, { value, title }: Level): string => levelTitle(scale.data, dimension, value) ?? title;
  const rows = all.map(
    (level, index): LevelRow => ({
      value: level.value,
      title: titleIn(undefined, level),
      picture: { steps: all.length, filled: index + 1, gained: 0 },
      cells: dimensions.map((dimension): LevelCell => {
        const specific = ownValue(own.data.descriptors, dimension.id)?.[level.value];
        const text = specific ?? ownValue(fallback?.data.descriptors, dimension.id)?.[level.value];
        const writer = specific === undefined ? fallback : own;
        const anchor = `${dimension.id}-${level.value}`;
        const title = titleIn(dimension.id, level);
        const cell = {
          anchor,
          dimension: dimension.title,
          title,
          ...(text === undefined ? {} : { text }),
          ...(text === undefined || writer === undefined
            ? {}
            : { from: { entry: writer, pointer: pointerOf('descriptors', dimension.id, level.value) } }),
          generic: specific === undefined && text !== undefined,
          parts: partsAt(level.value, dimension.id),
          sections: own.type === 'competence' ? sectionsAt(view, own, dimension.id, level.value, anchor) : [],
        };
        // Where nothing stands, nothing has to be called; the scale itself says what it calls its levels.
        return { ...cell, titled: title !== titleIn(undefined, level) && (!isEmptyCell(cell) || own === scale) };
      }),
      parts: partsAt(level.value),
    }),
  );
  const present = rows.filter((row) => row.parts.length > 0 || row.cells.some((cell) => !isEmptyCell(cell)));
  if (present.length === 0) return undefined;
  const written = present.flatMap(({ cells }) => cells).filter(({ text }) => text !== undefined);
  const generic = written.filter((cell) => cell.generic).length;
  const hasSections = present.some(({ cells }) => cells.some(({ sections }) => sections.length > 0));
  return {
    scale: linkTo(view, scale),
    anchor: `scale-${slugOf(scale.id)}`,
    dimensions: dimensions.map(({ title }) => title),
    rows: present,
    generic: generic === 0 ? 'none' : generic === written.length && !hasSections ? 'all' : 'some',
    absent: rows.filter((row) => !present.includes(row)).map(({ value, title }) => `${value} ${title}`),
  };
}

/** Whether nothing stands at a level of a dimension: neither a text, nor a part, nor a section. */
export function isEmptyCell({ text, parts, sections }: Pick<LevelCell, 'text' | 'parts' | 'sections'>): boolean {
  return text === undefined && parts.length === 0 && sections.length === 0;
}

/** Whether nothing stands at a level but parts in no dimension. */
export function isOfParts({ parts, cells }: LevelRow): boolean {
  return parts.length > 0 && cells.every(isEmptyCell);
}

function sectionsAt(view: View, entry: EntryOf<'competence'>, dimension: string, level: number, anchor: string): readonly LevelSection[] {
  return levelSectionsOf(view.framework, entry.data, dimension, level, anchor).map((section) => ({
    ...section,
    from: { entry, pointer: pointerOf('levelSections', dimension, level, section.id) },
  }));
}
