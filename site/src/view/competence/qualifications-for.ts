import { inReadingOrder, scaleOf, type EntryOf, type Framework } from '@framewright/model';
import { ratingInWords, tracksOf } from '../words/track.ts';
import { reachIn } from '../requirement/cover-tables.ts';
import { linkTo, type View } from '../../editions/view.ts';
import type { WhoNeeds } from './who-needs.ts';

const known = new WeakMap<Framework, ReadonlyMap<string, readonly EntryOf<'qualification'>[]>>();

/** The qualifications that cover a competence, with the rating that each helps to reach, and how sure that is where it says so. */
export function qualificationsFor(view: View, competence: EntryOf<'competence'>): readonly WhoNeeds[] {
  const scale = scaleOf(view.framework, competence.data)?.data;
  return (covering(view.framework).get(competence.id) ?? []).map((qualification) => {
    const { rating, tags } = reachIn(view, qualification, competence.id);
    return {
      role: linkTo(view, qualification),
      tracks: scale ? tracksOf(view.words, scale, rating) : [],
      ...(scale || !rating ? {} : { rating: ratingInWords(rating) }),
      elective: false,
      from: { entry: qualification },
      tags,
    };
  });
}

function covering(framework: Framework): ReadonlyMap<string, readonly EntryOf<'qualification'>[]> {
  const before = known.get(framework);
  if (before) return before;
  const made = new Map<string, EntryOf<'qualification'>[]>();
  for (const qualification of inReadingOrder(framework.entries.qualification, framework.language)) {
    for (const id of Object.keys(qualification.data.covers ?? {})) made.set(id, [...(made.get(id) ?? []), qualification]);
  }
  known.set(framework, made);
  return made;
}
