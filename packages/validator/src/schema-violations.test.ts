import { parseFramework } from '@framewright/markdown';
import { entryTypeNames, hasShape, isObject, type SchemaName } from '@framewright/model';
import { expect, test } from 'vitest';
import { changedValues } from '../../../tests/support/changed-values.ts';
import { exampleBase } from './example-base.ts';
import { exactViolations } from './exact-violations.ts';
import { writtenOf } from './written-entry.ts';

const framework = parseFramework({
  ...exampleBase,
  'roles/clerk.md':
    '---\nid: clerk\ntitle: Clerk\nrung: 1\nextends: chair\nwithout: [fairness]\nrequires:\n  agenda-setting: { rating: { knowledge: 1, application: 1 }, need: desirable }\n  chairing:\n    - { rating: 1, contexts: [a] }\nelectives:\n  - { id: one, title: One, atLeast: 1, of: { listening: { rating: 2 } } }\n---\nWrites.\n',
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

test.each(values)('whatever quickly has the shape of a %s has it exactly, and what is sound is seen to be', (name, value) => {
  const sound = [...changedValues(value)].filter((changed) => isObject(changed) && hasShape(name, changed));
  expect(sound.filter((changed) => exactViolations(name, changed).length > 0)).toEqual([]);
  if (exactViolations(name, value).length === 0) expect(hasShape(name, value as object)).toBe(true);
});

test('values of several types are compared, changed for better and worse', () => {
  const changed = values.flatMap(([name, value]) =>
    [...changedValues(value)].flatMap((each) => (isObject(each) ? [[name, each] as const] : [])),
  );
  const sound = changed.filter(([name, each]) => hasShape(name, each)).length;
  expect(new Set(values.map(([name]) => name)).size).toBeGreaterThan(4);
  expect(sound).toBeGreaterThan(300);
  expect(changed.length - sound).toBeGreaterThan(1000);
});
