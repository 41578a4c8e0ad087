import { levelTitle, type EntryOf } from '@framewright/model';

/** A level of a dimension as people read it: "4 Proficient". */
export function levelWords(scale: EntryOf<'scale'> | undefined, dimension: string, value: number | undefined): string {
  if (value === undefined) return '';
  const title = scale && levelTitle(scale.data, dimension, value);
  return title === undefined ? String(value) : `${value} ${title}`;
}
