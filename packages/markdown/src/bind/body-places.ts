import type { PairPart, Span } from '@framewright/model';

/** Where a part of a body stands: its heading's words, and its prose. */
export interface BodyPlace {
  readonly key?: Span;
  readonly value: Span;
}

/** From JSON pointer into the written entry to the place in the body. */
export type BodyPlaces = ReadonlyMap<string, BodyPlace>;

/** The span of a part of a body; a part without prose stands where its heading stands. */
export function spanInBody(places: BodyPlaces, pointer: string, part: PairPart): Span | undefined {
  const place = places.get(pointer);
  if (!place) return undefined;
  const empty = place.value[0] === place.value[1];
  return part === 'key' || empty ? (place.key ?? place.value) : place.value;
}
