import {
  coverParts,
  entryOf,
  ownValue,
  ratingOn,
  scaleOf,
  type EntryOf,
  type Framework,
  type ResolvedRequirement,
} from '@framewright/model';

/** What helps people to reach a level. */
export type Covering = EntryOf<'qualification'> | EntryOf<'resource'>;

/** What a qualification or a resource helps to reach in a competence, in the form of a requirement. */
export function coverRequirement(framework: Framework, { data }: Covering, competence: string): ResolvedRequirement {
  const entry = entryOf(framework, 'competence', competence);
  const rating = ratingOn(entry && scaleOf(framework, entry.data)?.data, coverParts(ownValue(data.covers, competence)).rating);
  return { competence, need: 'expected', origin: 'own', from: '', ...(rating === undefined ? {} : { rating }) };
}
