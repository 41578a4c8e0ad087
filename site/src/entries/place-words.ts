import type { PlaceOfPart } from '@framewright/model';

/** A place in words: 2 Practised, Knowledge. */
export function placeWords({ level, dimension }: PlaceOfPart): string {
  return [level && `${level.value} ${level.title}`, dimension?.title].filter((words) => words !== undefined).join(', ');
}
