import type { Option } from './command.ts';

/** The options of `framewright new` that answer its questions, by the names of the questions. */
export const answerOptions: Readonly<Record<string, Option>> = {
  title: answer('text', 'Its title.'),
  id: answer('id', 'Its id; made of the title without it.'),
  definition: answer('text', 'Competence: what it is, in one sentence.'),
  text: answer('text', 'Its text: what a term means, what a role is for.'),
  kind: answer('id', 'Competence: its kind.'),
  level: answer(
    'level=text',
    'Competence or scale: what a level means, such as "knowledge 1=Has heard of it." May be given more than once.',
  ),
  group: answer('id', 'Competence: its group.'),
  'part-of': answer('id', 'Competence: the one that it is part of.'),
  'at-level': answer('level', 'Competence: at which level of that one it stands.'),
  'at-dimension': answer('id', 'Competence: in which dimension of that one it stands.'),
  family: answer('id', 'Role: its family.'),
  rung: answer('number', 'Role: its place on the ladder of its family.'),
  extends: answer('id', 'Role: the one that it builds on.'),
  contexts: answer('ids', 'Role: the contexts in which it exists, with commas.'),
  requires: answer(
    'id=rating',
    'Role: a competence with the level in each dimension, such as risk=2,1; the id alone where it is not rated. May be given more than once.',
  ),
  body: answer('text', 'Qualification: who awards it.'),
  stage: answer('id', 'Qualification: its stage.'),
  sort: answer('sort', 'Resource: course, book, tool or practice.'),
  by: answer('text', 'Resource: who made it or offers it.'),
  url: answer('address', 'Qualification or resource: the page about it.'),
  parent: answer('id', 'Group or family: the one that it is part of.'),
  date: answer('day', 'News: the day, such as 2026-11-22; today without it.'),
  opens: answer('day', 'Review: its first day; today without it.'),
  closes: answer('day', 'Review: its last day.'),
  scope: answer('ids', 'Review: the roles, groups, kinds and competences to read, with commas.'),
  minutes: answer('number', 'Review: how long it takes.'),
  dimensions: answer('names', 'Scale: what is rated, with commas.'),
  levels: answer('names', 'Scale: its levels from the lowest, with commas.'),
  lowest: answer('number', 'Scale: the number of the lowest level; 1 without it.'),
  section: answer('id=text', 'What stands under a heading that the framework defines, such as evidence="…". May be given more than once.'),
  status: {
    type: 'string',
    value: 'status',
    summary: 'Where it stands: draft, proposed or active. What is released begins as a draft without it.',
  },
};

function answer(value: string, summary: string): Option {
  return { type: 'string', value, summary };
}
