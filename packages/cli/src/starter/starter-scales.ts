import type { Kind, Scale } from '@framewright/model';
import type { KindsAndScales, Shape } from './starter-answers.ts';

const levels: Scale['levels'] = [
  { value: 1, id: 'learning', title: 'Learning' },
  { value: 2, id: 'steady', title: 'Steady' },
  { value: 3, id: 'skilled', title: 'Skilled' },
  { value: 4, id: 'guiding', title: 'Guiding' },
];

const doing: Readonly<Record<string, string>> = {
  1: 'Does the work together with somebody who knows it, and asks before going further.',
  2: 'Does familiar work alone, and notices when something is out of the ordinary.',
  3: 'Does unfamiliar work well, and can say why it is done that way.',
  4: 'Shows others how the work is done, and finds better ways of doing it.',
};

const knowing: Readonly<Record<string, string>> = {
  1: 'Knows the words that are used, and where to look things up.',
  2: 'Explains how the work is usually done.',
  3: 'Explains why it is done that way, and what else could be done.',
  4: 'Compares several ways of doing it, and teaches what lies behind them.',
};

const mastery: Scale = {
  id: 'mastery',
  title: 'Mastery',
  dimensions: [{ id: 'practice', title: 'Practice' }],
  levels,
  status: 'proposed',
  descriptors: { practice: doing },
};

const knowledgeAndApplication: Scale = {
  id: 'mastery',
  title: 'Mastery',
  dimensions: [
    { id: 'knowledge', title: 'Knowledge' },
    { id: 'application', title: 'Application', atMost: 'knowledge' },
  ],
  levels,
  status: 'proposed',
  descriptors: { knowledge: knowing, application: doing },
};

const reliance: Scale = {
  id: 'reliance',
  title: 'Reliance',
  dimensions: [{ id: 'conduct', title: 'Conduct' }],
  levels: [
    { value: 1, id: 'in-quiet-times', title: 'In quiet times' },
    { value: 2, id: 'under-pressure', title: 'Under pressure' },
    { value: 3, id: 'as-an-example', title: 'As an example' },
  ],
  status: 'proposed',
  descriptors: {
    conduct: {
      1: 'Behaves in this way when there is time to think.',
      2: 'Behaves in this way when time is short and tempers are too.',
      3: 'Helps others to behave in this way, and is the one whom they ask.',
    },
  },
};

const skill: Kind = { id: 'practice', title: 'Practice', scale: 'mastery', levels: 'any' };

/** The kinds of competence that a shape begins with, and the scales that rate them. */
export const kindsAndScales: Readonly<Record<Shape, KindsAndScales>> = {
  scale: { kinds: [skill], scales: [mastery] },
  'knowledge-and-application': { kinds: [skill], scales: [knowledgeAndApplication] },
  statements: { kinds: [{ id: 'statement', title: 'Statement' }], scales: [] },
  ladder: { kinds: [skill], scales: [mastery] },
  scales: {
    kinds: [skill, { id: 'conduct', title: 'Conduct', scale: 'reliance', levels: 'any' }],
    scales: [mastery, reliance],
  },
};
