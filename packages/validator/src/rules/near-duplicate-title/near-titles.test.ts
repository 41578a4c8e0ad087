import { fold } from '@framewright/model';
import { expect, test } from 'vitest';
import { nearTitles } from './near-titles.ts';

test.each([
  ['Sponsor', 'Sponsors', true],
  ['Risk', 'Risks', true],
  ['Agenda setting', 'Agenda-Setting', true],
  ['Work break down', 'Work breakdown', true],
  ['Change management', 'Management of change', true],
  ['Stakeholder engagement', 'Stakeholder engagment', true],
  ['Organisation', 'Organization', true],
  ['Facilitation', 'Faciltiation', true],
  ['Trainer', 'Trainee', false],
  ['Mentor', 'Mentee', false],
  ['Cost', 'Cast', false],
  ['Grade 1', 'Grade 2', false],
  ['Foundation I', 'Foundation II', false],
  ['Analyst', 'Catalyst', false],
  ['Risk', 'Risk and issues', false],
  ['', '', false],
])('“%s” and “%s” are near: %s', (one, other, expected) => {
  expect(nearTitles([fold(one), fold(other)])).toEqual(expected ? [[0, 1]] : []);
  expect(nearTitles([fold(other), fold(one)])).toEqual(expected ? [[0, 1]] : []);
});

test('each title is named once, beside the first that it is near', () => {
  expect(nearTitles(['agendas', 'minutes', 'agenda', 'agendas', 'minute'])).toEqual([
    [0, 2],
    [0, 3],
    [1, 4],
  ]);
});
