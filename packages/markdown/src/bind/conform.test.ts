import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotations, isObject, type SchemaName, schemas } from '@framewright/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { conform } from './conform.ts';

const ajv = new Ajv2020({ strictRequired: false, allowUnionTypes: true, keywords: [...annotations] });
(formats.default as unknown as (instance: Ajv2020) => void)(ajv);
for (const each of Object.values(schemas)) ajv.addSchema(each);

const schema = (name: SchemaName): { readonly properties: Readonly<Record<string, unknown>> } =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../../schema', `${name}.schema.json`), 'utf8'));

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
])('what has the shape of a %s is kept whole, the very same object', (name, value) => {
  expect(Object.keys(schema(name).properties)).toEqual(expect.arrayContaining(Object.keys(value).filter((key) => key !== 'x-own')));
  const sound = [...changedValues(value)]
    .filter((changed) => isObject(changed))
    .filter((changed) => ajv.validate(schemas[name].$id ?? '', changed));
  expect(sound).toContain(value);
  expect(sound.length).toBeGreaterThan(30);
  expect(sound.filter((changed) => conform(name, changed) !== changed)).toEqual([]);
});

test.each(['constructor', 'toString', 'hasOwnProperty'])('a key called %s, which every object has, is none of the schema', (key) => {
  expect(conform('role', { ...role, [key]: 'x' })).toEqual(role);
  expect(conform('role', { ...role, requires: { minutes: { rating: { knowledge: 1 }, [key]: 'x' } } })['requires']).toEqual({
    minutes: { rating: { knowledge: 1 } },
  });
});

const instead: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  1e300,
  '',
  'an-id',
  'An id',
  '2026-02-28',
  [],
  ['an-id'],
  [{}],
  {},
  { 'an-id': 1 },
  { rating: 1 },
  { 'x-own': 1 },
];

/** The value itself, and with each of its parts replaced, taken out, or given a further key, one at a time. */
function* changedValues(value: unknown): Iterable<unknown> {
  yield value;
  yield* instead;
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) for (const changed of changedValues(item)) yield value.with(index, changed);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
      for (const changed of changedValues(inner)) yield { ...value, [key]: changed };
    }
    for (const key of ['x-own', 'unknown', 'An id', '1', 'status', 'contexts'])
      for (const added of instead) yield { ...value, [key]: added };
  }
}
