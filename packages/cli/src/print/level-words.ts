import { levelAt, type EntryOf } from '@framewright/model';

/** A level as people read it: "4 Proficient". */
export function levelWords(scale: EntryOf<'scale'> | undefined, value: number | undefined): string {
  if (value === undefined) return '';
  const title = scale && levelAt(scale.data, value)?.title;
  return title === undefined ? String(value) : `${value} ${title}`;
}
