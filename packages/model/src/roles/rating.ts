import type { EntryOf } from '../entries/entry.ts';
import type { Vocabulary } from '../framework/framework.ts';
import type { Competence, Kind, Scale } from '../generated/types.ts';

/** From dimension id to level value. */
export type Rating = Readonly<Record<string, number>>;

/** The kind of a competence as the manifest defines it. */
export function kindOf(vocabulary: Vocabulary, competence: Competence): Kind | undefined {
  return vocabulary.manifest.data.kinds.find((kind) => kind.id === competence.kind);
}

/** The scale that rates a competence: its own, else that of its kind; undefined if it is not rated. */
export function scaleOf(vocabulary: Vocabulary, competence: Competence): EntryOf<'scale'> | undefined {
  const id = competence.scale ?? kindOf(vocabulary, competence)?.scale;
  return id === undefined ? undefined : vocabulary.scales.get(id);
}

/** A rating as a map: a bare level means the first dimension of the scale. Undefined if it cannot be worked out. */
export function ratingOn(scale: Scale | undefined, written: number | Rating | undefined): Rating | undefined {
  if (written === undefined || typeof written === 'object') return written;
  const dimension = scale?.dimensions[0];
  return dimension && { [dimension.id]: written };
}

/** The levels of a rating in the order of the dimensions of its scale; dimensions that the scale does not have come last. */
export function ratingInOrder(
  rating: Rating | undefined,
  scale: Scale | undefined,
): readonly (readonly [dimension: string, level: number])[] {
  const order = scale?.dimensions.map(({ id }) => id) ?? [];
  const place = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return Object.entries(rating ?? {}).sort(([a], [b]) => place(a) - place(b));
}
