import type { Phrase } from './phrases.ts';

/** Words that give a level away by themselves, by dimension and level: what a counter of words is tried with and without. */
export const cueWords: Readonly<Record<string, Readonly<Record<number, readonly Phrase[]>>>> = {
  knowledge: {
    1: ['and knows', 'knows', 'whom to ask', 'is for', 'are for', 'names', 'where to find'],
    2: ['describes', 'lists', 'steps', "the organisation's", 'goes through', 'the usual'],
    3: ['explains why', 'explains', 'a given', 'when', 'better', 'chooses'],
    4: ['compares', 'weighs', 'would', 'differ', 'three', 'shared', 'predicts', 'argues'],
    5: ['several organisations', 'other organisations', 'sectors', 'research', 'proposes', 'teaches', 'no', 'tests', 'questions'],
  },
  application: {
    2: ['colleague', 'given', 'list', 'sheet', 'enters', 'senior', 'checks', 'with help'],
    3: ['a project', 'agrees', 'tells', 'project', 'each'],
    4: ['several', 'whose', 'late', 'colleagues', 'newer', 'many', 'several teams'],
    5: ['directors', 'executives', 'precedent', 'nobody', 'rules', 'organisation', 'organisations', 'gets', 'leaders'],
  },
};
