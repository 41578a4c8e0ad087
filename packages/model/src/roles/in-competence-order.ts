import { inReadingOrder } from '../entries/reading-order.ts';
import { entryOf, type Framework } from '../framework/framework.ts';

/**
 * What is about competences, such as requirements, in the order in which people read these. What is about an unknown one comes last, and
 * what is about the same one stays in its order.
 * @param idOf the id of the competence that something is about
 */
export function inCompetenceOrder<T>(framework: Framework, items: readonly T[], idOf: (item: T) => string): readonly T[] {
  const ids = [...new Set(items.map(idOf))];
  const competences = inReadingOrder(
    ids.flatMap((id) => entryOf(framework, 'competence', id) ?? []),
    framework.language,
  );
  const places = new Map(competences.map(({ id }, place) => [id, place]));
  const placeOf = (item: T): number => places.get(idOf(item)) ?? ids.length;
  return items.toSorted((a, b) => placeOf(a) - placeOf(b));
}
