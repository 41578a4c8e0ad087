import type { Random } from '../../../tests/support/random.ts';

const verbs = [
  'keeps',
  'explains',
  'compares',
  'prepares',
  'checks',
  'records',
  'questions',
  'agrees',
  'measures',
  'maintains',
  'presents',
  'reviews',
] as const;
const things = [
  'the plan',
  'the forecast',
  'a decision',
  'the register',
  'the budget',
  'the benefits',
  'a report',
  'the schedule',
  'the assumptions',
  'the evidence',
  'the options',
  'a dependency',
] as const;
const people = [
  'with the sponsor',
  'for the board',
  'with the delivery teams',
  'alongside finance',
  'for new colleagues',
  'with suppliers',
  'across the portfolio',
] as const;
const ways = [
  'before the gate',
  'every month',
  'when the scope changes',
  'without being asked',
  'in plain words',
  'against the baseline',
  'so that others can act',
  'and says what is missing',
] as const;
/** Words for titles. */
export const titleNames = [
  'Benefit',
  'Risk',
  'Plan',
  'Board',
  'Cost',
  'Scope',
  'Change',
  'Data',
  'Method',
  'Team',
  'Value',
  'Gate',
  'Report',
  'Review',
] as const;

/** A sentence of about a dozen words that could stand in a framework. */
export function sentence(random: Random, start: 'upper' | 'lower' = 'upper'): string {
  const words = `${random.pick(verbs)} ${random.pick(things)} ${random.pick(people)}, ${random.pick(verbs)} ${random.pick(things)} ${random.pick(ways)} and ${random.pick(verbs)} ${random.pick(things)} number ${random.below(100_000)}.`;
  return start === 'lower' ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Two words for a title. */
export function titleWords(random: Random): readonly [string, string] {
  return [random.pick(titleNames), random.pick(titleNames)];
}
