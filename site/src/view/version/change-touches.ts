import { entryOf, isObject, namesInOrder, ownValue, scaleOf, stepsOf, type FoundChange, type Rating } from '@framewright/model';
import { tracksOf, type Track } from '../words/track.ts';
import { linkToId, type View } from '../../editions/view.ts';
import type { Link } from '../../address/entry-paths.ts';

/** A rating that changed in one dimension, ready to be drawn. */
export interface ChangedRating {
  readonly dimension: string;
  readonly before: Track;
  readonly after: Track;
}

/** An entry that changes touch, with these. */
export interface TouchedEntry {
  readonly id: string;
  readonly link: Link;
  readonly anchors: readonly string[];
}

/** Groups of changes, as far as they tell which entries each touches. */
type TouchingGroup = {
  readonly changes: readonly { readonly parts: readonly { readonly anchor: string; readonly touches: readonly string[] }[] }[];
};

/** The ids of the entries that a change touches: its own, those that inherit it, and the competence that it is about. */
export function touchesOf({ entry, formerId, heirs = [], places }: FoundChange): readonly string[] {
  const about = [places.after, places.before].flatMap((place) => competenceIn(place?.pointer));
  return [...new Set([entry.id, ...(formerId === undefined ? [] : [formerId]), ...heirs, ...about])];
}

/** The levels that a change raises or lowers, as pictures; none for other changes. */
export function changedRatings(before: View, after: View, { places, ...change }: FoundChange): readonly ChangedRating[] {
  const [competence] = [places.after, places.before].flatMap((place) => competenceIn(place?.pointer));
  const entry = competence === undefined ? undefined : entryOf(after.framework, 'competence', competence);
  const scale = entry && scaleOf(after.framework, entry.data);
  const earlier = competence === undefined ? undefined : entryOf(before.framework, 'competence', competence);
  // On another scale the same number is another level.
  if (!scale || !earlier || scaleOf(before.framework, earlier.data)?.id !== scale.id) return [];
  const [from, to] = [ratingIn(change.before), ratingIn(change.after)];
  if (!from || !to) return [];
  const tracks = (rating: Rating, than?: Rating): readonly (Track | undefined)[] =>
    tracksOf(after.words, scale.data, rating, than, entry.data);
  const [earlierTracks, laterTracks] = [tracks(from), tracks(to, from)];
  return scale.data.dimensions.flatMap(({ id, title }, at) => {
    const [one, other] = [earlierTracks[at], laterTracks[at]];
    return one && other && ownValue(from, id) !== ownValue(to, id) ? [{ dimension: title, before: one, after: other }] : [];
  });
}

/** The roles and competences that changes touch, in the order of reading, each with its changes. */
export function touchedEntries(
  view: View,
  before: View | undefined,
  groups: readonly TouchingGroup[],
): { readonly roles: readonly TouchedEntry[]; readonly competences: readonly TouchedEntry[] } {
  const anchors = new Map<string, string[]>();
  for (const { anchor, touches } of groups.flatMap(({ changes }) => changes.flatMap(({ parts }) => parts)))
    for (const id of touches) anchors.set(id, [...(anchors.get(id) ?? []), anchor]);
  const compare = namesInOrder(view.language);
  const of = (type: 'role' | 'competence'): readonly TouchedEntry[] => {
    const ids = new Set([view, ...(before ? [before] : [])].flatMap(({ framework }) => framework.entries[type].map(({ id }) => id)));
    return [...ids]
      .flatMap((id): readonly TouchedEntry[] => {
        const own = anchors.get(id);
        if (!own) return [];
        const there = view.framework.byId.has(id) || !before ? view : before;
        return [{ id, link: linkToId(there, id), anchors: [...new Set(own)] }];
      })
      .sort((a, b) => compare(a.link.label, b.link.label));
  };
  return { roles: of('role'), competences: of('competence') };
}

/** The competence that a place in an entry is about: what a role requires or offers, or what something covers. */
function competenceIn(pointer: string | undefined): readonly string[] {
  const steps = pointer === undefined ? [] : stepsOf(pointer);
  const at = steps.findIndex(
    (step, place) => ['requires', 'covers'].includes(String(step)) || (step === 'of' && steps[place - 2] === 'electives'),
  );
  const id = at === -1 ? undefined : steps[at + 1];
  return id === undefined ? [] : [String(id)];
}

/** A value of a change, if it is a level for each dimension. */
function ratingIn(value: unknown): Rating | undefined {
  return isObject(value) && Object.values(value).length > 0 && Object.values(value).every((level) => typeof level === 'number')
    ? (value as Rating)
    : undefined;
}
