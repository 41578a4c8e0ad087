import { inReadingOrder, ratingOn, scaleOf, type EntryOf, type Framework, ownValue } from '@framewright/model';
import { ratingInWords, tracksOf } from '../words/track.ts';
import { linkTo, type View } from '../../editions/view.ts';
import type { WhoNeeds } from './who-needs.ts';

const known = new WeakMap<Framework, ReadonlyMap<string, readonly EntryOf<'resource'>[]>>();

/** What people learn a competence from, with the rating that each helps to reach and how sure that is. */
export function resourcesFor(view: View, competence: EntryOf<'competence'>): readonly WhoNeeds[] {
  const { framework, words } = view;
  const scale = scaleOf(framework, competence.data)?.data;
  return (covering(framework).get(competence.id) ?? []).flatMap((resource) => {
    const cover = ownValue(resource.data.covers, competence.id);
    if (cover === undefined) return [];
    const rating = ratingOn(scale, cover.rating);
    return [
      {
        role: linkTo(view, resource),
        tracks: scale ? tracksOf(words, scale, rating) : [],
        ...(scale || !rating ? {} : { rating: ratingInWords(rating) }),
        elective: false,
        from: { entry: resource },
        tags: [{ sort: 'need', label: words.resources.certainty[cover.certainty] }],
      },
    ];
  });
}

function covering(framework: Framework): ReadonlyMap<string, readonly EntryOf<'resource'>[]> {
  const before = known.get(framework);
  if (before) return before;
  const made = new Map<string, EntryOf<'resource'>[]>();
  for (const resource of inReadingOrder(framework.entries.resource, framework.language))
    for (const id of Object.keys(resource.data.covers ?? {})) {
      const others = made.get(id);
      if (others) others.push(resource);
      else made.set(id, [resource]);
    }
  known.set(framework, made);
  return made;
}
