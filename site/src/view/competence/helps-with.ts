import { inReadingOrder, scaleOf, type EntryOf, type Framework } from '@framewright/model';
import { linkTo, type View } from '../../editions/view.ts';
import { reachIn } from '../requirement/cover-tables.ts';
import { ratingInWords, tracksOf } from '../words/track.ts';
import type { WhoNeeds } from './who-needs.ts';

/** What covers competences. */
type HelpingEntry = EntryOf<'qualification'> | EntryOf<'resource'>;
type Helping = HelpingEntry['type'];

/** The qualifications or resources that cover a competence, with the rating that each helps to reach, and how sure that is where it says so. */
export function whatHelpsWith(view: View, competence: EntryOf<'competence'>, type: Helping): readonly WhoNeeds[] {
  const { framework, words } = view;
  const scale = scaleOf(framework, competence.data)?.data;
  return (covering(framework)[type].get(competence.id) ?? []).map((entry) => {
    const { rating, tags } = reachIn(view, entry, competence.id);
    return {
      role: linkTo(view, entry),
      tracks: scale ? tracksOf(words, scale, rating, undefined, competence.data) : [],
      ...(scale || !rating ? {} : { rating: ratingInWords(rating) }),
      elective: false,
      from: { entry },
      tags,
    };
  });
}

/** By the id of a competence what covers it, in reading order. */
type Covering = ReadonlyMap<string, readonly HelpingEntry[]>;

const known = new WeakMap<Framework, Readonly<Record<Helping, Covering>>>();

function covering(framework: Framework): Readonly<Record<Helping, Covering>> {
  const { entries, language } = framework;
  const found = known.get(framework) ?? {
    qualification: byCompetence(inReadingOrder(entries.qualification, language)),
    resource: byCompetence(inReadingOrder(entries.resource, language)),
  };
  known.set(framework, found);
  return found;
}

function byCompetence(entries: readonly HelpingEntry[]): Covering {
  const found = new Map<string, HelpingEntry[]>();
  for (const entry of entries)
    for (const id of Object.keys(entry.data.covers ?? {})) {
      const others = found.get(id);
      if (others) others.push(entry);
      else found.set(id, [entry]);
    }
  return found;
}
