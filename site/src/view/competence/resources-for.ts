import { inReadingOrder, scaleOf, type EntryOf, type Framework } from '@framewright/model';
import { ratingInWords, tracksOf } from '../words/track.ts';
import { reachIn } from '../requirement/cover-tables.ts';
import { linkTo, type View } from '../../editions/view.ts';
import type { WhoNeeds } from './who-needs.ts';

const known = new WeakMap<Framework, ReadonlyMap<string, readonly EntryOf<'resource'>[]>>();

/** What people learn a competence from, with the rating that each helps to reach and how sure that is. */
export function resourcesFor(view: View, competence: EntryOf<'competence'>): readonly WhoNeeds[] {
  const { framework, words } = view;
  const scale = scaleOf(framework, competence.data)?.data;
  return (covering(framework).get(competence.id) ?? []).map((resource) => {
    const { rating, tags } = reachIn(view, resource, competence.id);
    return {
      role: linkTo(view, resource),
      tracks: scale ? tracksOf(words, scale, rating) : [],
      ...(scale || !rating ? {} : { rating: ratingInWords(rating) }),
      elective: false,
      from: { entry: resource },
      tags,
    };
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
