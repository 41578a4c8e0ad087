import { foldKeepingAccents } from '@framewright/model';
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
  ['Schön', 'Schon', false],
  ['Fördern', 'Fordern', false],
  ['C', 'C++', false],
  ['C', 'C#', false],
  ['C#', 'F#', false],
  ['.NET', 'Net', false],
  ['R', 'R&D', false],
  ['A/B testing', 'AB testing', false],
  ['Programming in C++', 'Programming in C#', false],
  ['软件测试计划', '软件测试计划书', false],
  ['かき', 'がき', false],
  ['C++', 'c++', true],
  ['', '', false],
])('“%s” and “%s” are near: %s', (one, other, expected) => {
  expect(nearTitles([foldKeepingAccents(one), foldKeepingAccents(other)])).toEqual(expected ? [[0, 1]] : []);
  expect(nearTitles([foldKeepingAccents(other), foldKeepingAccents(one)])).toEqual(expected ? [[0, 1]] : []);
});

test('each title is named once, beside the first that it is near', () => {
  expect(nearTitles(['agendas', 'minutes', 'agenda', 'agendas', 'minute'])).toEqual([
    [0, 2],
    [0, 3],
    [1, 4],
  ]);
});
