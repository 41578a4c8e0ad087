import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasShape, isObject, type SchemaName } from '@framewright/model';
import { expect, test } from 'vitest';
import { changedValues } from '../../../tests/support/changed-values.ts';
import { fitting } from './conform.ts';

const schema = (name: SchemaName): { readonly properties: Readonly<Record<string, unknown>> } =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../schema', `${name}.schema.json`), 'utf8'));

const role = {
  id: 'clerk',
  title: 'Clerk',
  rung: 1,
  contexts: ['office'],
  requires: { minutes: { rating: { knowledge: 1 }, need: 'desirable' }, agendas: [{ rating: 2, contexts: ['office'] }] },
  electives: [{ id: 'one', title: 'One', atLeast: 1, of: { listening: { rating: 2 } } }],
  'x-own': { any: ['thing'] },
};
const competence = {
  id: 'minutes',
  kind: 'technical',
  definition: 'The ability to write down what counts.',
  descriptors: { knowledge: { 1: 'Knows how.' } },
  sections: { evidence: 'Minutes.' },
  sources: [{ url: 'https://example.org/', checked: '2026-11-22' }],
  alignments: [{ framework: 'other', code: '2', relation: 'close' }],
};
const translation = {
  of: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  title: 'Protokoll',
  sections: { evidence: 'Protokolle.' },
};

test.each<[SchemaName, Readonly<Record<string, unknown>>]>([
  ['role', role],
  ['competence', competence],
  ['translation', translation],
])('what quickly has the shape of a %s is kept whole, the very same object', (name, value) => {
  expect(Object.keys(schema(name).properties)).toEqual(expect.arrayContaining(Object.keys(value).filter((key) => key !== 'x-own')));
  const sound = [...changedValues(value)].filter((changed) => isObject(changed)).filter((changed) => hasShape(name, changed));
  expect(sound).toContain(value);
  expect(sound.length).toBeGreaterThan(30);
  expect(sound.filter((changed) => fitting(name, changed) !== changed)).toEqual([]);
});
