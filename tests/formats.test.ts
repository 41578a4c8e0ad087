import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Bundle,
  compileBundle,
  type Diagnostics,
  digestOfText,
  formatOf,
  frameworkOfBundle,
  isObject,
  type JsonSchema,
  newerPlaces,
  publishedForms,
  newestFormat,
  type PlacedSchema,
  printBundle,
  type SchemaName,
  schemas,
} from '@framewright/model';
import { bundleFaults } from '@framewright/validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { resolved } from './support/schema-leaves.ts';
import { call, copyOf, edit } from './support/temp-framework.ts';

const folder = join(import.meta.dirname, '../schema');
const names = Object.keys(schemas) as SchemaName[];

/** What the tools print about content; it has no format of its own and grew with the tools. */
const toolsOnly = new Set<SchemaName>(['diagnostics', 'difference']);

function schemaOf(format: 1 | 2, name: string): JsonSchema {
  return JSON.parse(readFileSync(join(folder, String(format), `${name}.schema.json`), 'utf8')) as JsonSchema;
}

function newAjv(keywords: readonly string[] = []): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, keywords: [...keywords] });
  (formats.default as unknown as (instance: Ajv2020) => void)(ajv);
  return ajv;
}

const format1 = newAjv(['x-body']);
for (const file of readdirSync(join(folder, '1'))) format1.addSchema(schemaOf(1, file.replace('.schema.json', '')));

/** What has no schema in format 1 doesn't fit it. */
function fitsFormat1(name: string, value: unknown): boolean {
  const schema = format1.getSchema(`https://framewright.example/schema/1/${name}.schema.json`);
  return schema?.(value) === true;
}

describe('the schemas of format 1', () => {
  test('keep the bytes that they were published with', () => {
    const all = readdirSync(join(folder, '1')).sort();
    const digest = digestOfText(all.map((file) => `${file}\n${readFileSync(join(folder, '1', file), 'utf8')}`).join(''));
    expect([all.length, digest]).toEqual([17, 'b8592c12ede4e40e8f6407b4430a6e2daaa2cd2d9c2e0106128672360d49484e']);
  });

  test('are the schemas of today without what is marked as newer', () => {
    for (const file of readdirSync(join(folder, '1'))) {
      const name = file.replace('.schema.json', '') as SchemaName;
      if (toolsOnly.has(name)) continue;
      expect([name, shapeOf(asInFormat1(schemas[name]))]).toEqual([name, shapeOf(schemaOf(1, name))]);
    }
  });
});

describe('each schema of format 2', () => {
  test.each(names)('%s compiles alone, and judges the examples as it does beside the others', (name) => {
    const schema = schemaOf(2, name);
    const validate = newAjv().compile(schema);
    for (const example of schemas[name].examples ?? []) expect([validate(example), validate.errors]).toEqual([true, null]);
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"[^#]/u);
  });

  test('is published under an address of its own', () => {
    expect(names.map((name) => schemaOf(2, name).$id)).toEqual(
      names.map((name) => `https://framewright.example/schema/2/${name}.schema.json`),
    );
  });
});

/** A schema with what is marked as newer taken out, and with the limits of format 1. */
function asInFormat1(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.filter((each) => !isNewer(each)).map(asInFormat1);
  if (!isObject(schema)) return schema;
  const { 'x-format-1': earlier, 'x-since': _since, ...rest } = schema;
  // What was said by another definition was said by that alone.
  if (isObject(earlier) && '$ref' in earlier) return earlier;
  const { enum: values, ...others } = rest;
  const limited = isObject(earlier) ? { ...('const' in earlier ? others : rest), ...earlier } : rest;
  const [branch, ...rivals] = Array.isArray(schema['anyOf']) ? schema['anyOf'].filter((each) => !isNewer(each)) : [];
  // A choice of one is none.
  if (branch !== undefined && rivals.length === 0) return asInFormat1(branch);
  return Object.fromEntries(
    Object.entries(limited)
      .filter(([, value]) => !isNewer(value))
      .map(([key, value]) => [key, asInFormat1(value)]),
  );
}

/** Whether something in a schema is marked as newer, or refers to a definition that is. */
function isNewer(value: unknown): boolean {
  if (!isObject(value)) return false;
  const definition = typeof value['$ref'] === 'string' ? value['$ref'].replace('common.schema.json#/$defs/', '') : '';
  return value['x-since'] !== undefined || schemas.common.$defs?.[definition]?.['x-since'] !== undefined;
}

/** What a schema asks, without what it says to people, and without definitions that came later. */
function shapeOf(schema: unknown): unknown {
  const shape = JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => {
      if (key === '$id') return undefined;
      if (!isObject(value) || !['string', 'undefined'].includes(typeof value['description'])) return value;
      const { title, description, examples, ...rest } = value;
      return typeof title === 'string' || typeof description === 'string' ? rest : value;
    }),
  ) as Record<string, unknown>;
  return shape;
}

interface Mark extends PlacedSchema {
  readonly name: SchemaName;
  readonly pointer: string;
  /** An entry with a value in this place; what stands around it is taken from examples. */
  readonly around: (value: unknown) => unknown;
}

/** Every place in a schema that is marked as newer. */
function marksIn(mark: Mark): readonly Mark[] {
  const { schema, file } = mark;
  const inner = (each: JsonSchema, step: string | number, around: (value: unknown) => unknown): readonly Mark[] =>
    marksIn({ ...mark, schema: each, pointer: `${mark.pointer}/${step}`, around: (value) => mark.around(around(value)) });
  if (schema['x-since'] !== undefined || limitsValue(schema)) return [mark];
  if (schema.$ref !== undefined) return marksIn({ ...mark, ...resolved({ schema, file }) });
  const example = isObject(schema.examples?.[0]) ? schema.examples[0] : {};
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
      inner(property, key, (value) => ({ ...example, [key]: value })),
    ),
    ...(schema.items ? inner(schema.items, 0, (value) => [value]) : []),
    ...(schema.anyOf ?? []).flatMap((branch) => marksIn({ ...mark, ...placedMark({ schema: branch, file }) })),
    ...(typeof schema.additionalProperties === 'object'
      ? inner(schema.additionalProperties, keyFor(schema), (value) => ({ [keyFor(schema)]: value }))
      : []),
  ];
}

/** A branch with the mark of what it refers to. */
function placedMark(branch: PlacedSchema): PlacedSchema {
  const target = resolved(branch);
  return target.schema['x-since'] === undefined ? branch : target;
}

/** Whether format 1 asked more of the value itself, and not only of what lies inside. */
function limitsValue({ 'x-format-1': earlier }: JsonSchema): boolean {
  return earlier !== undefined && earlier.const === undefined && earlier.$ref === undefined;
}

/** A key that a map may have. */
function keyFor({ examples }: JsonSchema): string {
  return Object.keys(isObject(examples?.[0]) ? examples[0] : { id: 0 })[0] ?? 'id';
}

const content = names.filter(
  (name) => !['bundle', 'common', 'diagnostics', 'difference', 'resolved-role', ...publishedForms].includes(name),
);
const marks = content.flatMap((name) =>
  marksIn({ name, schema: schemas[name], file: `${name}.schema.json`, pointer: '', around: (value) => value }),
);

/** A value that only the newer format has room for. */
function newerValue({ schema, file }: PlacedSchema): unknown {
  const target = schema.$ref === undefined ? {} : resolved({ schema, file }).schema;
  const described = { ...target, ...schema };
  const { enum: values, maxLength, pattern, required } = schema['x-format-1'] ?? {};
  if (values) return described.enum?.find((each) => !values.includes(each));
  if (maxLength !== undefined) return 'x'.repeat(maxLength + 1);
  if (pattern !== undefined) return described.examples?.find((each) => !new RegExp(pattern, 'u').test(String(each)));
  const example = described.examples?.[0];
  if (required) return Object.fromEntries(Object.entries(example as object).filter(([key]) => described.required?.includes(key)));
  return example;
}

describe('a value that came with format 2', () => {
  const placedMarks = marks.map((mark) => [`${mark.name}${mark.pointer}`, mark] as const);
  const beside = newAjv();
  for (const name of names) beside.addSchema(schemaOf(2, name));

  test.each(placedMarks)('%s is found at its place, fits format 2 and does not fit format 1', (where, mark) => {
    const value = mark.around(newerValue(mark));
    const valid = beside.validate(`https://framewright.example/schema/2/${mark.name}.schema.json`, value);
    expect([valid, beside.errors, value]).toEqual([true, null, value]);
    expect([fitsFormat1(mark.name, value), value]).toEqual([false, value]);
    expect(newerPlaces(mark.name, value).map(({ pointer, format }) => [`${mark.name}${pointer}`, format])).toEqual([[where, 2]]);
    expect(formatOf(mark.name, value)).toBe(2);
  });
});

describe('bundles that were written before', () => {
  const history = join(import.meta.dirname, 'frameworks/history/releases');
  const files = [
    join(import.meta.dirname, '../framework/releases/0.1.0.json'),
    join(import.meta.dirname, 'fixtures/bundle-format-1.json'),
    ...readdirSync(history)
      .filter((name) => /^\d+\.\d+\.\d+\.json$/u.test(name))
      .map((name) => join(history, name)),
  ];
  test.each(files)('%s has the shape of both formats, and is written again with the same bytes', (path) => {
    const text = readFileSync(path, 'utf8');
    const bundle = JSON.parse(text) as Bundle;
    expect([fitsFormat1('bundle', bundle), format1.errors]).toEqual([true, null]);
    expect(newAjv().compile(schemaOf(2, 'bundle'))(bundle)).toBe(true);
    expect(bundle.format).toBe(1);
    expect(printBundle(compileBundle(frameworkOfBundle(bundle), bundle.date))).toBe(text);
  });

  test('are written in format 1 also where the manifest names a later one that nothing needs', () => {
    const text = readFileSync(files[0] ?? '', 'utf8');
    const bundle = JSON.parse(text) as Bundle;
    const raised = frameworkOfBundle({ ...bundle, manifest: { ...bundle.manifest, format: newestFormat } });
    expect(printBundle(compileBundle(raised, bundle.date))).toBe(text);
  });
});

describe('the commands', () => {
  const source = '\nsources:\n  - { url: https://bakers.example/flour }\n';
  function withNewerSource(): string {
    const folder = copyOf(join(import.meta.dirname, 'frameworks/history'));
    edit(folder, 'competences/mixing.md', (text) => text.replace('\nkind:', `${source}kind:`));
    return folder;
  }

  test('find a key of format 2 in a framework of format 1 at its place, and mend it by raising the number', async () => {
    const folder = withNewerSource();
    const found = JSON.parse((await call(folder, 'validate', '--format', 'json')).out) as Diagnostics;
    expect(found.diagnostics.map(({ rule, file, range, fix }) => [rule, file, range?.start.line, fix?.safe, fix?.edits[0]?.file])).toEqual([
      ['later-format', 'competences/mixing.md', 5, true, 'framework.md'],
      // That framework was released without an address.
      ['nobody-to-tell', 'framework.md', 4, undefined, undefined],
    ]);
    const manifest = readFileSync(join(folder, 'framework.md'), 'utf8');
    expect((await call(folder, 'validate', '--fix')).code).toBe(0);
    expect(readFileSync(join(folder, 'framework.md'), 'utf8')).toBe(manifest.replace('format: 1', 'format: 2'));
    expect((await call(folder, 'validate')).code).toBe(0);
  });

  test('write a bundle of format 2 where the content needs it, which is read and verified again', async () => {
    const folder = withNewerSource();
    edit(folder, 'framework.md', (text) => text.replace('format: 1', 'format: 2'));
    expect((await call(folder, 'bundle', '--out', 'new.json')).code).toBe(0);
    const text = readFileSync(join(folder, 'new.json'), 'utf8');
    const bundle = JSON.parse(text) as Bundle;
    expect([bundle.format, bundle.manifest.format, bundleFaults(text)]).toEqual([2, 2, []]);
    expect(fitsFormat1('bundle', bundle)).toBe(false);
    expect((await call(folder, 'show', 'mixing', '--framework', 'new.json')).code).toBe(0);
    expect(bundleFaults(text.replaceAll('"format": 2', '"format": 1')).join()).toMatch(/digest/u);
  });

  test('say of a format that is to come that a newer version is needed', async () => {
    const folder = copyOf(join(import.meta.dirname, 'frameworks/history'));
    edit(folder, 'framework.md', (text) => text.replace('format: 1', 'format: 3'));
    const { code, out } = await call(folder, 'validate');
    expect(code).toBe(1);
    expect(out).toMatch(/reads formats up to 2; a newer version is\s+needed/u);
  });
});
