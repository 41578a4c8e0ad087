import {
  entryOf,
  inWords,
  pointerOf,
  ratingOn,
  scaleOf,
  suggest,
  type AnsweredEntry,
  type Entry,
  type EntryOf,
  type ExpectedRating,
  type Framework,
  type RoundAnswers,
} from '@framewright/model';
import { readingList, requiredBy } from '../reading/reading-list.ts';
import { levelCards, levelsOfOrder } from './level-cards.ts';

/** What is wrong with answers that have the right shape. */
export interface AnswerFault {
  /** The place, as a JSON pointer. */
  readonly pointer: string;
  readonly message: string;
}

/** Where answers to a round name what the round or the framework does not have. */
export function answerFaults(framework: Framework, round: EntryOf<'review'>, answers: RoundAnswers): readonly AnswerFault[] {
  if (answers.round !== round.id)
    return [{ pointer: pointerOf('round'), message: `These are answers to “${answers.round}”, and the round is “${round.id}”.` }];
  const listed = readingList(framework, round).items.map(({ entry }) => entry);
  const questions = (round.data.questions ?? []).map(({ id }) => id);
  const { entries = [], ratings = [], questions: answered = [] } = answers;
  return [
    ...entries.flatMap((answer, index) => {
      const pointer = pointerOf('entries', index);
      const at = `${pointer}${pointerOf('id')}`;
      const entry = listed.find(({ id }) => id === answer.id);
      if (!entry) return [{ pointer: at, message: `“${answer.id}” is not on the reading list of the round.${meant(answer.id, listed)}` }];
      const isFirst = entries.findIndex(({ id }) => id === answer.id) === index;
      const twice = { pointer: at, message: `“${answer.id}” is answered twice; write all that is said of it in one place.` };
      return [...(isFirst ? [] : [twice]), ...levelFaults(framework, round, { entry, answer, pointer })];
    }),
    ...ratings.flatMap((rating, index) => ratingFault(framework, listed, rating, pointerOf('ratings', index)) ?? []),
    ...answered.flatMap(({ id }, index) =>
      questions.includes(id) ? [] : [{ pointer: pointerOf('questions', index, 'id'), message: `The round asks no question “${id}”.` }],
    ),
  ];
}

function meant(id: string, among: readonly Entry[]): string {
  const [near] = suggest(
    id,
    among.map((entry) => entry.id),
  );
  return near === undefined ? '' : ` Is “${near}” meant?`;
}

interface Answered {
  readonly entry: Entry;
  readonly answer: AnsweredEntry;
  readonly pointer: string;
}

function levelFaults(framework: Framework, round: EntryOf<'review'>, { entry, answer, pointer }: Answered): readonly AnswerFault[] {
  const at = (...steps: readonly (string | number)[]): string => `${pointer}${pointerOf(...steps)}`;
  const sets = entry.type === 'competence' ? levelCards(framework, round, entry) : [];
  const scale = entry.type === 'competence' ? scaleOf(framework, entry.data)?.data : undefined;
  const faults: AnswerFault[] = [];
  for (const [index, { dimension, order }] of (answer.orders ?? []).entries()) {
    const set = sets.find((each) => each.dimension.id === dimension);
    if (!set) {
      const message = `“${entry.id}” has no levels of “${dimension}” that could be put in order.`;
      faults.push({ pointer: at('orders', index, 'dimension'), message });
    } else if (!levelsOfOrder(set, order)) {
      const cards = inWords(set.cards.map(({ letter }) => letter));
      const message = `The cards of “${entry.id}” for “${dimension}” are ${cards}; write each once, that of the lowest level first.`;
      faults.push({ pointer: at('orders', index, 'order'), message });
    }
  }
  for (const [index, { dimension, level }] of (answer.levels ?? []).entries()) {
    if (!scale?.dimensions.some(({ id }) => id === dimension))
      faults.push({ pointer: at('levels', index, 'dimension'), message: `“${entry.id}” is not rated for “${dimension}”.` });
    else if (!scale.levels.some(({ value }) => value === level))
      faults.push({ pointer: at('levels', index, 'level'), message: `“${entry.id}” has no level ${level}.` });
  }
  return faults;
}

function ratingFault(
  framework: Framework,
  listed: readonly Entry[],
  { role: id, competence, rating }: ExpectedRating,
  pointer: string,
): AnswerFault | undefined {
  const role = entryOf(framework, 'role', id);
  if (!role || !listed.includes(role))
    return { pointer: `${pointer}${pointerOf('role')}`, message: `“${id}” is no role on the reading list of the round.` };
  const entry = entryOf(framework, 'competence', competence);
  if (!entry || !requiredBy(framework, role).includes(competence))
    return { pointer: `${pointer}${pointerOf('competence')}`, message: `“${id}” does not ask for “${competence}”.` };
  const scale = scaleOf(framework, entry.data)?.data;
  const { dimensions = [], levels = [] } = scale ?? {};
  const fits = Object.entries(ratingOn(scale, rating) ?? {}).every(
    ([dimension, level]) => dimensions.some((each) => each.id === dimension) && levels.some(({ value }) => value === level),
  );
  const isVague = typeof rating === 'number' && dimensions.length !== 1;
  if (fits && !isVague) return undefined;
  const message = `“${competence}” is rated for ${inWords(dimensions.map((each) => `“${each.id}”`))}, each with one of the levels ${inWords(levels.map(({ value }) => String(value)))}.`;
  return { pointer: `${pointer}${pointerOf('rating')}`, message };
}
