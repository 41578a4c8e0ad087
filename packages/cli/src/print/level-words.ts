import { hasTitlesByDimension, levelTitle, type EntryOf } from '@framewright/model';

/** A level of a dimension as people read it: "4 Proficient"; without a dimension of all. */
export function levelWords(scale: EntryOf<'scale'> | undefined, dimension: string | undefined, value: number | undefined): string {
  if (value === undefined) return '';
  const title = scale && levelTitle(scale.data, dimension, value);
  return title === undefined ? String(value) : `${value} ${title}`;
}

/** The levels of a scale in words. */
export function levelsInWords(scale: EntryOf<'scale'>, dimension?: string): string {
  return scale.data.levels.map(({ value }) => levelWords(scale, dimension, value)).join('; ');
}

/** The dimensions of a scale in words, with what they call its levels where they differ in that. */
export function dimensionsInWords(scale: EntryOf<'scale'>): string {
  const differ = hasTitlesByDimension(scale.data);
  return scale.data.dimensions.map(({ id, title }) => (differ ? `${title} (${levelsInWords(scale, id)})` : title)).join('; ');
}
