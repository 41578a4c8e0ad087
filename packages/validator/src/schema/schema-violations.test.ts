import { parseFramework } from '@framewright/markdown';
import { entryTypeNames, type SchemaName } from '@framewright/model';
import { expect, test } from 'vitest';
import { exampleBase } from '../entries/example-base.ts';
import { ajvViolations } from './ajv-violations.ts';
import * as checks from '../generated/schema-checks.js';
import { writtenOf } from '../entries/written-entry.ts';
import { schemaViolations } from './schema-violations.ts';

/** What stands in place of a part of a value: the kinds of values that schemas tell apart, right and wrong. */
const instead: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
  '',
  ' ',
  'words of several kinds',
  'an-id',
  'an-id-',
  'x'.repeat(101),
  '😀'.repeat(110),
  '2026-02-28',
  '2026-02-29',
  '2026-11-31',
  'https://example.org/a?b=c#d',
  'https://example.org/ä b',
  'https://',
  [],
  ['an-id'],
  ['an-id', 'an-id'],
  ['an-id', 'another-id'],
  [{}],
  [{}, {}],
  {},
  { 'an-id': 1 },
  { 'An id': 1 },
  { 'x-own': null },
  { rating: { knowledge: 1 } },
  { rating: { knowledge: 1 }, certainty: 'judged' },
  { rating: { knowledge: 'words' }, certainty: 'sure' },
  [{ rating: 1 }],
];

const framework = parseFramework({
  ...exampleBase,
  'roles/clerk.md':
    '---\nid: clerk\ntitle: Clerk\nrung: 1\nextends: chair\nwithout: [fairness]\nrequires:\n  agenda-setting: { rating: { knowledge: 1, application: 1 }, need: desirable }\n  chairing:\n    - { rating: 1, contexts: [a] }\nelectives:\n  - { id: one, title: One, atLeast: 1, of: { listening: { rating: 2 } } }\n---\nWrites.\n',
  'competences/minutes.md':
    '---\nid: minutes\ntitle: Minutes\nkind: technical\nsources:\n  - { url: https://example.org/, checked: 2026-11-22 }\n---\nThe ability to write down what counts.\n',
  'translations/de/roles/clerk.md': '---\ntitle: Schreibkraft\n---\nSchreibt.\n',
});
const values: readonly (readonly [SchemaName, unknown])[] = [
  ...entryTypeNames.flatMap((type) =>
    (type === 'manifest' ? [framework.manifest] : framework.entries[type]).map((entry) => [type, writtenOf(entry)] as const),
  ),
  ...[...framework.translations.values()].flatMap((ofLanguage) =>
    [...ofLanguage.values()].map((translation) => ['translation', writtenOf(translation)] as const),
  ),
];

const quickly: Readonly<Record<string, (value: unknown) => boolean>> = checks;

test.each(values)('the code that ajv makes ahead says of a %s and of all that it is changed into what ajv itself says', (name, value) => {
  const wrong = [...changedValues(value)].filter((changed) => quickly[name]?.(changed) !== (ajvViolations(name, changed).length === 0));
  expect(wrong).toEqual([]);
});

test('values of several types are compared, changed for better and worse', () => {
  const changed = values.flatMap(([name, value]) => [...changedValues(value)].map((each) => [name, each] as const));
  const sound = changed.filter(([name, each]) => schemaViolations(name, each).length === 0).length;
  expect(new Set(values.map(([name]) => name)).size).toBeGreaterThan(4);
  expect(sound).toBeGreaterThan(300);
  expect(changed.length - sound).toBeGreaterThan(1000);
});

test('the exact way gives the same violations', () => {
  for (const [name, value] of values)
    for (const changed of [...changedValues(value)].filter((_, index) => index % 7 === 0))
      expect(schemaViolations(name, changed)).toEqual(schemaViolations(name, changed, true));
});

test('an address with a number in brackets, which the code ahead leaves to ajv, is allowed where it is one', () => {
  const [minutes] = framework.entries.competence.filter(({ id }) => id === 'minutes').map(writtenOf);
  const withUrl = (url: string): unknown => ({ ...(minutes as object), sources: [{ url, checked: '2026-11-22' }] });
  expect(quickly['competence']?.(withUrl('https://[::1]:8080/a'))).toBe(false);
  expect(schemaViolations('competence', withUrl('https://[::1]:8080/a'))).toEqual([]);
  expect(schemaViolations('competence', withUrl('https://[::1'))).toMatchObject([{ kind: 'malformed-value', reason: 'format' }]);
});

/** The value itself, and with each of its parts replaced, taken out, or given a further key, one at a time. */
function* changedValues(value: unknown): Iterable<unknown> {
  yield value;
  yield* instead;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const changed of changedValues(item)) yield value.with(index, changed);
    yield [...value, ...value];
  } else if (typeof value === 'object' && value !== null) {
    const map = value as Readonly<Record<string, unknown>>;
    for (const key of Object.keys(map)) {
      const { [key]: inner, ...others } = map;
      yield others;
      for (const changed of changedValues(inner)) yield { ...map, [key]: changed };
    }
    for (const key of ['x-own', 'unknown', 'An id', '1', 'title', 'status', 'contexts', 'sources'])
      for (const added of instead) yield { ...map, [key]: added };
  }
}

test.each([
  [{ rating: { knowledge: 2 }, certainty: 'judged' }, []],
  [{ rating: 3, certainty: 2 }, []],
  [{ rating: { knowledge: 'x' }, certainty: 'judgd' }, ['/rating/knowledge wrong-type', '/certainty unknown-value']],
  [{ ratng: { knowledge: 2 }, certainty: 'judged' }, ['/rating missing-key', '/ratng unknown-key']],
  [{ rating: { knowledge: 2 }, certanty: 'judged' }, ['/certainty missing-key', '/certanty unknown-key']],
  [{ rating: { knowledge: 2 } }, ['/rating wrong-type']],
  [{ knowledge: '2' }, ['/knowledge wrong-type']],
  [{}, [' malformed-value']],
  ['2', [' wrong-type']],
  [2.5, [' wrong-type']],
  [[1], [' wrong-type']],
])('what a qualification covers is judged as what it is meant for: %j', (cover, wanted) => {
  const found = ajvViolations('qualification', { id: 'course', title: 'Course', covers: { minutes: cover } });
  expect(found.map(({ pointer, kind }) => `${pointer.replace('/covers/minutes', '')} ${kind}`)).toEqual(wanted);
});
