import { expect, test } from 'vitest';
import type { Competence, Manifest, Scale } from '../generated/types.ts';
import type { Vocabulary } from '../framework/framework.ts';
import { kindOf, ratingOn, scaleOf } from './rating.ts';

const skill: Scale = {
  id: 'skill',
  title: 'Skill',
  dimensions: [
    { id: 'knowledge', title: 'Knowledge' },
    { id: 'application', title: 'Application' },
  ],
  levels: [
    { value: 1, id: 'aware', title: 'Aware' },
    { value: 2, id: 'able', title: 'Able' },
  ],
};
const use: Scale = {
  id: 'use',
  title: 'Use',
  dimensions: [{ id: 'use', title: 'Use' }],
  levels: [{ value: 0, id: 'never', title: 'Never' }],
};
const kinds: Manifest['kinds'] = [
  { id: 'technical', title: 'Technical', scale: 'skill' },
  { id: 'conduct', title: 'Conduct' },
  { id: 'lost', title: 'Lost', scale: 'gone' },
];
const vocabulary: Vocabulary = {
  manifest: {
    type: 'manifest',
    id: 'tiny',
    data: {
      format: 1,
      id: 'tiny',
      title: 'Tiny',
      iri: 'https://tiny.example/',
      language: 'en',
      licence: 'CC0-1.0',
      publisher: 'Nobody',
      kinds,
    },
  },
  scales: new Map([skill, use].map((data) => [data.id, { type: 'scale', id: data.id, data }])),
};
const competence = (kind: string, scale?: string): Competence => ({
  id: 'x',
  kind,
  definition: 'The ability to x.',
  ...(scale === undefined ? {} : { scale }),
});

test.each([
  ['that of its kind', competence('technical'), 'skill'],
  ['its own before that of its kind', competence('technical', 'use'), 'use'],
  ['its own where its kind has none', competence('conduct', 'use'), 'use'],
  ['none where its kind has none', competence('conduct'), undefined],
  ['none where the kind is unknown', competence('tecnical'), undefined],
  ['none where the scale is unknown', competence('lost'), undefined],
])('the scale of a competence is %s', (_name, data, scale) => {
  expect(scaleOf(vocabulary, data)?.id).toBe(scale);
});

test('a kind is found by its id', () => {
  expect(kindOf(vocabulary, competence('conduct'))?.title).toBe('Conduct');
  expect(kindOf(vocabulary, competence('Conduct'))).toBeUndefined();
});

test.each([
  ['a map stays as it is', skill, { application: 1 }, { application: 1 }],
  ['a bare level means the only dimension', use, 0, { use: 0 }],
  ['a bare level means the first dimension of several', skill, 2, { knowledge: 2 }],
  ['nothing is told of a bare level without a scale', undefined, 2, undefined],
  ['a map needs no scale', undefined, { knowledge: 2 }, { knowledge: 2 }],
  ['no rating', skill, undefined, undefined],
])('a rating as a map: %s', (_name, scale, written, rating) => {
  expect(ratingOn(scale, written)).toEqual(rating);
});
