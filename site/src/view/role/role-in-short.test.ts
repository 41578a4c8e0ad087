import { expect, test } from 'vitest';
import { catalogues } from '../../catalogues/catalogues.ts';
import { withStrings } from '../../catalogues/with-strings.ts';
import { en } from '../../words/en.ts';
import { inShort, type RoleFacts } from './role-in-short.ts';

const nothing: RoleFacts = { typical: [], essential: 0, expected: 0, desirable: 0, unrated: 0, kinds: [], choices: [], conditional: 0 };
const level = (dimension: string, title: string, value: number): RoleFacts['typical'][number] => ({ dimension, title, value });

test.each<{ readonly name: string; readonly facts: Partial<RoleFacts>; readonly said: string }>([
  { name: 'nothing is asked', facts: {}, said: '' },
  {
    name: 'both dimensions are alike',
    facts: {
      typical: [level('Knowledge', 'Competent', 3), level('Application', 'Competent', 3)],
      text: 'Carries the work alone.',
      highest: { title: 'Proficient', value: 4, competences: ['Ethics'] },
      expected: 32,
      desirable: 9,
      choices: [{ title: 'Analytical strengths', atLeast: 2, of: 7 }],
      conditional: 4,
    },
    said: 'Typically Competent (3): “Carries the work alone.” Highest: Proficient (4) in Ethics. Competences: 32 expected and 9 desirable. Choose at least 2 of 7 from “Analytical strengths”. 4 depend on where you work.',
  },
  {
    name: 'dimensions differ, and the highest level is asked often',
    facts: {
      typical: [level('Knowledge', 'Competent', 3), level('Application', 'Practised', 2)],
      highest: { title: 'Expert', value: 5, competences: ['Risk', 'Change', 'Ethics'] },
      essential: 1,
      expected: 1,
    },
    said: 'Typically Competent (3) in knowledge and Practised (2) in application. Highest: Expert (5), in 3 competences. Competences: 1 essential and 1 expected.',
  },
  {
    name: 'dimensions call one level by different names',
    facts: { typical: [level('Knowledge', 'Knows', 2), level('Practice', 'Does', 2)] },
    said: 'Typically Knows (2) in knowledge and Does (2) in practice.',
  },
  {
    name: 'there is one dimension',
    facts: { typical: [level('Level', 'Working', 2)], essential: 3, unrated: 1 },
    said: 'Typically Working (2). Competences: 3 essential. 1 of them has no level.',
  },
  {
    name: 'nothing has a level',
    facts: {
      expected: 234,
      kinds: [
        { title: 'Task', number: 120 },
        { title: 'Skill', number: 114 },
      ],
      conditional: 1,
    },
    said: 'Competences: 234 expected. By kind: Task 120 and Skill 114. 1 depends on where you work.',
  },
  {
    name: 'there is much to choose from',
    facts: { choices: ['A', 'B', 'C'].map((title) => ({ title, atLeast: 1, of: 2 })) },
    said: '3 lists to choose from.',
  },
  {
    name: 'all of a list is needed',
    facts: { choices: [{ title: 'A', atLeast: 2, of: 2 }] },
    said: 'All 2 of “A” are needed too.',
  },
])('a role in short where $name', ({ facts, said }) => {
  expect(inShort(en, { ...nothing, ...facts }).join(' ')).toBe(said);
});

const all: RoleFacts = {
  typical: [level('D-first', 'T-first', 3), level('D-second', 'T-second', 2)],
  text: 'X-text.',
  highest: { title: 'H-title', value: 5, competences: ['C-first', 'C-second'] },
  essential: 11,
  expected: 12,
  desirable: 13,
  unrated: 14,
  kinds: [{ title: 'K-kind', number: 15 }],
  choices: [{ title: 'L-list', atLeast: 16, of: 17 }],
  conditional: 18,
};

test.each(catalogues.map(({ language, strings }) => [language, strings] as const))(
  'in %s everything is said, in whole sentences',
  (language, strings) => {
    const sentences = inShort(withStrings(en, strings, language), all);
    const said = sentences.join(' ');
    for (const part of ['D-first', 'T-first', 'T-second', 'X-text.', 'H-title', 'C-first', 'C-second', 'K-kind', 'L-list'])
      expect(said).toContain(part);
    for (const number of [3, 2, 5, 11, 12, 13, 14, 15, 16, 17, 18]) expect(said).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`, 'u'));
    for (const sentence of sentences) expect(sentence).toMatch(/[.”“»]$/u);
    for (const one of inShort(withStrings(en, strings, language), { ...all, unrated: 1, conditional: 1 })) expect(one).not.toMatch(/[{}]/u);
  },
);
