import { entryTypes, labelOf, type EntryOf, type Framework } from '@framewright/model';
import { count } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import { unknownWord } from '../terminal/nearest.ts';

/**
 * The review round with an id.
 * @throws Failure where there is none, with what was probably meant
 */
export function roundNamed({ entries: { review: rounds }, byId }: Framework, id: string): EntryOf<'review'> {
  const found = rounds.find((round) => round.id === id);
  if (found) return found;
  const other = byId.get(id);
  if (other) throw new Failure(`“${id}” is a ${entryTypes[other.type].singular} and not a review round.`);
  const otherwise =
    rounds.length === 0
      ? 'this framework has none'
      : `it has ${count(rounds.length, 'round')}: ${rounds.map((round) => round.id).join(', ')}`;
  const named = rounds.map((round) => ({ id: round.id, names: [labelOf(round)] }));
  throw new Failure(unknownWord(`There is no review round “${id}”`, id, named, otherwise));
}
