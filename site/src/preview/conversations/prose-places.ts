import { isObject, pointerOf, valueAt, type Entry } from '@framewright/model';
import { prosePlace, type ProsePlace } from './prose-place.ts';

/** The places of all the prose that the page of an entry shows. */
export function prosePlacesOf(entry: Entry): readonly ProsePlace[] {
  return shownParts(entry).flatMap((part) => placesIn(entry, valueAt(entry.data, pointerOf(part)), [part]));
}

/** A definition used as title is not prose of the page. */
function shownParts({ type, data }: Entry): readonly string[] {
  if (type === 'competence')
    return [...(data.title === undefined ? [] : ['definition']), 'text', 'sections', 'descriptors', 'levelSections'];
  return type === 'role' ? ['text', 'sections'] : type === 'scale' ? ['text', 'descriptors'] : ['text'];
}

function placesIn(entry: Entry, value: unknown, steps: readonly string[]): readonly ProsePlace[] {
  if (typeof value === 'string') {
    const place = prosePlace({ entry, pointer: pointerOf(...steps) }, value);
    return place ? [place] : [];
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([step, inner]) => placesIn(entry, inner, [...steps, step]));
}
