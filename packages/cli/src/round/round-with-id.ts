import { entryTypes, labelOf, type EntryOf, type Framework } from '@framewright/model';
import { count } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import { unknownWord } from '../terminal/nearest.ts';

/**
 * The review round with an id.
 * @throws Failure if there is none, with the likely intended id
 */
export function roundWithId({ entries: { review: rounds }, byId }: Framework, id: string): EntryOf<'review'> {
  const found = rounds.find((round) => round.id === id);
  if (found) return found;
  const other = byId.get(id);
  if (other) throw new Failure(`“${id}” is a ${entryTypes[other.type].singular} and not a review round.`);
  const otherwise =
    rounds.length === 0
      ? 'this framework has none'
      : `it has ${count(rounds.length, 'round')}: ${rounds.map((round) => round.id).join(', ')}`;
  const candidates = rounds.map((round) => ({ id: round.id, names: [labelOf(round)] }));
  throw new Failure(unknownWord(`There is no review round “${id}”`, id, candidates, otherwise));
}
