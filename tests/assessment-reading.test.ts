import { join } from 'node:path';
import {
  assessedFramework,
  assessmentFileName,
  emptyAssessment,
  frameworkFit,
  mostCharacters,
  printAssessment,
  readAssessment,
  shapeFault,
} from '@framewright/assessment';
import { annotations, type Assessment, isObject, schemaInOnePiece, schemas } from '@framewright/model';
import { folderTree, readFramework } from '@framewright/workspace';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';

const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 5_000 : 300 };
const shape = schemaInOnePiece('assessment');

const ajv = new Ajv2020({ allErrors: true, strictRequired: false, keywords: [...annotations] });
(formats.default as unknown as (instance: Ajv2020) => void)(ajv);
const isAssessment = ajv.addSchema(schemas.common).compile(schemas.assessment);

/** An assessment with something in each place, made of the examples of the schema. */
const whole: Assessment = (() => {
  const { properties = {}, $defs = {} } = schemas.assessment;
  const exampleOf = (key: string): unknown => {
    const schema = properties[key] ?? {};
    const defined = schema.$ref?.startsWith('#') ? $defs[schema.$ref.replace('#/$defs/', '')] : undefined;
    return (schema.examples ?? defined?.examples)?.[0];
  };
  return Object.fromEntries(Object.keys(properties).map((key) => [key, exampleOf(key)])) as unknown as Assessment;
})();

function reasonFor(text: string): string {
  const read = readAssessment(text);
  return 'refused' in read ? read.refused.reason : 'taken';
}

const text = (value: object): string => JSON.stringify({ ...whole, ...value });

describe('a file', () => {
  test('comes back as it was written, with what only others know', () => {
    const kept = { ...whole, 'x-tool': { nested: [1, { deep: true }] } };
    expect(readAssessment(printAssessment(kept))).toEqual({ assessment: kept });
    expect(readAssessment(`\uFEFF${printAssessment(kept)}`)).toEqual({ assessment: kept });
  });

  test('may be as short as can be', () => {
    const { framework } = whole;
    expect(reasonFor(printAssessment(emptyAssessment(framework, '2026-12-01')))).toBe('taken');
    expect(reasonFor(JSON.stringify({ format: 1, kind: 'assessment', framework, answers: {} }))).toBe('taken');
  });

  test.each([
    ['is empty', '', 'not-json'],
    ['is cut off', JSON.stringify(whole).slice(0, -20), 'not-json'],
    ['is a web page', '<!doctype html><p>Not found', 'not-json'],
    ['is a list', '[]', 'foreign'],
    ['is nothing', 'null', 'foreign'],
    ['is a bundle', '{"format":1,"version":"1.0.0","manifest":{}}', 'foreign'],
    ['inherits its kind', '{"__proto__":{"kind":"assessment"}}', 'foreign'],
    ['is newer', text({ format: 2 }), 'newer'],
    ['is newer and says things unknown', text({ format: 3, more: 1 }), 'newer'],
    ['has no number that a format could have', text({ format: 'one' }), 'wrong-shape'],
    ['says something unknown', text({ more: 1 }), 'wrong-shape'],
    ['has no answers', text({ answers: [] }), 'wrong-shape'],
    ['has a day that no calendar has', text({ made: '2026-02-30' }), 'wrong-shape'],
    ['leads to a script', text({ answers: { a: { evidence: [{ text: 'x', url: 'javascript:alert(1)' }] } } }), 'wrong-shape'],
    ['has a level between levels', text({ answers: { a: { levels: { k: 2.5 } } } }), 'wrong-shape'],
    ['has a name that no entry has', text({ answers: { 'A b': {} } }), 'wrong-shape'],
    [
      'reaches for what all objects share',
      JSON.stringify(whole).replace('"answers":{', '"answers":{"__proto__":{"levels":{}},'),
      'hostile-key',
    ],
    ['hides that among what others know', JSON.stringify(whole).replace('{', '{"x-a":[{"__proto__":{"b":1}}],'), 'hostile-key'],
    ['is nested without end', JSON.stringify(whole).replace('{', `{"x-a":${'['.repeat(5000)}${']'.repeat(5000)},`), 'too-deep'],
    ['has ten megabytes of keys', `{${Array.from({ length: 900_000 }, (_, index) => `"k${index}":1`).join(',')}}`, 'too-large'],
  ])('that %s is refused', (_name, written, reason) => {
    expect(reasonFor(written)).toBe(reason);
  });

  test('that is refused leaves all objects as they were', () => {
    readAssessment('{"kind":"assessment","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
    expect('polluted' in {}).toBe(false);
  });

  test('with as many keys as it may have is judged', () => {
    const keys = Array.from({ length: 200_000 }, (_, index) => `"k${index}":1`).join(',');
    expect(keys.length).toBeLessThan(mostCharacters);
    expect(reasonFor(`{"kind":"assessment","format":1,${keys}}`)).toBe('wrong-shape');
  });

  test('says the place of the mistake', () => {
    const read = readAssessment(text({ answers: { a: { levels: { k: 'plenty' } } } }));
    expect(read).toMatchObject({ refused: { pointer: '/answers/a/levels/k' } });
  });

  test('keeps markup in notes as text', () => {
    const note = '<img src=x onerror=alert(1)>';
    expect(readAssessment(text({ answers: { a: { note } } }))).toMatchObject({ assessment: { answers: { a: { note } } } });
  });

  test('is named by what it is and not by whom', () => {
    expect(assessmentFileName(whole)).toBe('assessment-pmo-0.2.0-2026-11-30.json');
    expect(assessmentFileName({ ...whole, framework: { ...whole.framework, version: '../1' } })).not.toContain('/');
  });
});

test('a whole assessment, and each change of one, is judged as a validator of all of JSON Schema judges it', () => {
  expect([isAssessment(whole), isAssessment.errors]).toEqual([true, null]);
  const places = placesIn(whole, []);
  const values = [
    null,
    true,
    0,
    2,
    2.5,
    -1,
    '',
    ' ',
    'none',
    'unsure',
    'a-b',
    'A b',
    '2026-02-28',
    '2026-02-30',
    'https://a.example/',
    'ftp://a',
    [],
    {},
    ['a', 'a'],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.constantFrom(...values), fc.constantFrom('value', 'key', 'gone'), (path, value, how) => {
      const changed = changedAt(whole, path, how, value);
      expect([changed, shapeFault(shape, changed) === undefined]).toEqual([changed, isAssessment(changed)]);
    }),
    chance,
  );
});

type Path = readonly (string | number)[];

function placesIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function changedAt(value: unknown, [step, ...rest]: Path, how: string, to: unknown): unknown {
  if (step === undefined) return to;
  if (Array.isArray(value)) return value.map((each, index) => (index === step ? changedAt(each, rest, how, to) : each));
  if (!isObject(value)) return value;
  if (rest.length > 0 || how === 'value') return { ...value, [step]: changedAt(value[step], rest, how, to) };
  const { [step]: _gone, ...left } = value;
  return how === 'gone' ? left : { ...value, [String(to)]: value[step] };
}

test('a file says which framework it is about, and in which state', async () => {
  const framework = await readFramework(folderTree(join(import.meta.dirname, 'frameworks/seven-levels')));
  const current = assessedFramework(framework);
  expect(isAssessment(emptyAssessment(assessedFramework(framework, true), '2026-12-01'))).toBe(true);
  expect(frameworkFit(current, current)).toBe('same');
  expect(frameworkFit({ ...current, version: '9.0.0' }, current)).toBe('other-version');
  expect(frameworkFit({ ...current, digest: '0'.repeat(64) }, current)).toBe('other-text');
  expect(frameworkFit({ id: current.id, iri: current.iri, version: current.version }, current)).toBe('same');
  expect(frameworkFit({ ...current, id: 'x', iri: 'https://x.example/' }, current)).toBe('other-framework');
});
