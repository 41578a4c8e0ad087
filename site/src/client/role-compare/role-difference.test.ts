import { expect, test } from 'vitest';
import type { CompetenceFacts, NeedFacts, ScaleFacts } from '../../data/roles-file.ts';
import { roleDifference } from './role-difference.ts';

const scaleWith = (dimensions: readonly string[], values: readonly number[]): ScaleFacts => ({
  id: 's',
  title: 'S',
  dimensions: dimensions.map((title) => ({ id: title.toLowerCase(), title })),
  values,
  levels: [],
  titles: [],
  words: [],
  filled: [],
});
const scales = [scaleWith(['K', 'A'], [0, 1, 2, 5]), scaleWith(['Use'], [1, 2, 3])];
const need = (...rating: readonly (number | null)[]): NeedFacts => ({ competence: 'c', ...(rating.length > 0 ? { rating } : {}) });

test.each<[name: string, scale: number | undefined, first: readonly NeedFacts[], second: readonly NeedFacts[], told: string]>([
  ['levels, not values', 0, [need(2, 1)], [need(5, 0)], 'K+1 A-1 (2)'],
  ['one dimension', 1, [need(1)], [need(3)], 'Use+2 (2)'],
  ['nothing', 1, [need(2)], [need(2)], '(0)'],
  ['a dimension that is not rated', 0, [need(2, null)], [need(2, 1)], 'A+2 (2)'],
  ['the highest of several contexts', 1, [need(1), need(3)], [need(2)], 'Use-1 (1)'],
  ['what only the second asks for', 1, [], [need(2)], 'second Use+2 (2)'],
  ['what only the first asks for', 0, [need(0, 0)], [], 'first K-1 A-1 (2)'],
  ['a statement without levels', undefined, [], [need()], 'second (1)'],
  ['a statement that both ask for', undefined, [need()], [need()], '(0)'],
  ['what is needed, not what can be chosen', 1, [need(1), { ...need(3), elective: true }], [need(2)], 'Use+1 (1)'],
  ['what neither asks for', 1, [], [], '(0)'],
])('two roles differ by %s', (_name, scale, first, second, told) => {
  const competence: CompetenceFacts = { id: 'c', title: 'C', href: '', kind: 'k', ...(scale === undefined ? {} : { scale }) };
  const { only, steps, size } = roleDifference({ scales }, competence, first, second);
  const parts = [only, ...steps.map(({ title, by }) => `${title}${by > 0 ? '+' : ''}${by}`), `(${size})`];
  expect(parts.filter((part) => part !== undefined).join(' ')).toBe(told);
});
