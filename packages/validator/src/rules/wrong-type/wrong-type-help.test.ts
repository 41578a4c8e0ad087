import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { exampleBase } from '../../entries/example-base.ts';
import { validate } from '../../validate.ts';

/** What is said of a requirement's rating, the minutes of a round, or the other names of a competence. */
function saidOf(
  key: 'rating' | 'minutes' | 'aliases',
  written: string,
): readonly (readonly [help: string | undefined, expected: readonly string[]])[] {
  const files = {
    aliases: {
      'competences/chairing.md': `---\nid: chairing\ntitle: Chairing\nkind: technical\naliases: ${written}\n---\nThe ability to lead a meeting.\n`,
    },
    rating: {
      'roles/chair.md': `---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: ${written} }\n---\nLeads the meeting.\n`,
    },
    minutes: {
      'reviews/spring.md': `---\nid: spring\ntitle: Spring\nopens: 2026-11-01\ncloses: 2026-11-20\nscope: { competences: [agenda-setting] }\naudience: All\nminutes: ${written}\n---\nIs it true?\n`,
    },
  };
  return validate(parseFramework({ ...exampleBase, ...files[key] })).map(({ help, expected = [] }) => [help, expected]);
}

test.each([
  [
    'rating',
    '2.5',
    'Write a whole number: there is no level between two others. One is wanted for each dimension: rating: { knowledge: …, application: … }.',
    [],
  ],
  ['rating', '{ knowledge: 2.5, application: 1 }', 'Write a whole number: there is no level between two others.', []],
  ['minutes', '2.5', 'Write a whole number.', []],
  ['rating', '"3"', 'Take the quotation marks away: rating: 3.', ['3']],
  ['rating', '{ knowledge: "2", application: 1 }', 'Take the quotation marks away: knowledge: 2.', ['2']],
  ['minutes', '"30"', 'Take the quotation marks away: minutes: 30.', ['30']],
  ['rating', '{ knowledge: 2#no, application: 1 }', 'Write a space before the #, which then begins a remark: knowledge: 2 #no.', ['2']],
  ['rating', '{ knowledge: Practised, application: 1 }', 'Write the number of the level: knowledge: 2.', ['2']],
  ['aliases', '{ Leading, Presiding }', 'Write a list in square brackets: aliases: [Leading, Presiding].', []],
  [
    'aliases',
    '{ first: Leading }',
    'Make a list of it, even of one: begin it with a dash and a space on a line of its own below aliases:, or enclose it in square brackets.',
    [],
  ],
  ['minutes', '30 minutes', 'Write the number alone: minutes: 30.', ['30']],
] as const)('%s: %s', (key, written, help, expected) => {
  expect(saidOf(key, written)).toEqual([[help, expected]]);
});
