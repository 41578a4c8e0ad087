import { fold, levelTitle, type Dimension, type Level, type Scale } from '@framewright/model';

/**
 * What a level may be called alone: its number, its id and its titles, folded.
 * @param dimension the one that is meant; all without it
 */
export function levelNames(scale: Scale, level: Level, dimension?: Dimension): readonly string[] {
  return namesOf(scale, level, dimension).map(fold);
}

/** What a level of a dimension may be called with the dimension before it, by id or title, folded. */
export function levelNamesIn(scale: Scale, level: Level, dimension: Dimension): readonly string[] {
  const names = namesOf(scale, level, dimension);
  return [dimension.id, dimension.title].flatMap((first) => names.map((name) => fold(`${first} ${name}`)));
}

function namesOf(scale: Scale, { value, id, title }: Level, dimension: Dimension | undefined): readonly string[] {
  return [String(value), id, title, levelTitle(scale, dimension?.id, value) ?? title];
}
