import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { annotations, dereference, type JsonSchema, type PlacedSchema, schemas } from '@framewright/model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';

interface Found extends PlacedSchema {
  readonly where: string;
  /** Whether people see its name: a property, an item, a definition. */
  readonly named: boolean;
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true, keywords: [...annotations] });
(formats.default as unknown as (instance: Ajv2020) => void)(ajv);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

const found = Object.entries(schemas).flatMap(([name, schema]) =>
  walk({ where: name, schema, file: `${name}.schema.json`, named: name !== 'common' }),
);

function walk(here: Found): readonly Found[] {
  const { schema, file, where } = here;
  const inside = (map: Readonly<Record<string, JsonSchema>> | undefined, label: string): readonly Found[] =>
    Object.entries(map ?? {}).flatMap(([key, inner]) => walk({ where: `${where}${label}${key}`, schema: inner, file, named: true }));
  const unlabelled = [...(schema.anyOf ?? []), ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [])];
  return [
    here,
    ...inside(schema.properties, '.'),
    ...inside(schema.$defs, '#'),
    ...(schema.items ? walk({ where: `${where}[]`, schema: schema.items, file, named: true }) : []),
    ...unlabelled.flatMap((inner, index) => walk({ where: `${where}|${index}`, schema: inner, file, named: false })),
  ];
}

/** A schema with its own annotations, else those of its reference. */
function described(placed: PlacedSchema): JsonSchema {
  if (placed.schema.$ref === undefined) return placed.schema;
  return { ...described(dereference(placed)), ...placed.schema };
}

function validatorFor({ schema, file }: PlacedSchema): (value: unknown) => boolean {
  const { $id, $defs, ...rest } = absolute(schema, file);
  return ajv.compile(rest);
}

/** The same schema with absolute references. */
function absolute(schema: JsonSchema, file: string): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string'
      ? `https://framewright.example/schema/2/${value.startsWith('#') ? file : ''}${value}`
      : value,
  ) as JsonSchema;
}

describe('schema/', () => {
  test('every file is known to the model', () => {
    const files = readdirSync(join(import.meta.dirname, '../schema')).filter((name) => name.endsWith('.schema.json'));
    expect(
      Object.keys(schemas)
        .map((name) => `${name}.schema.json`)
        .sort(),
    ).toEqual(files.sort());
  });

  const named = found.filter((each) => each.named).map((each) => [each.where, each] as const);
  test.each(named)('%s has a title, a description and an example that validates', (_where, each) => {
    const { title, description, examples } = described(each);
    expect(title).toMatch(/\S/);
    expect(description).toMatch(/^[A-Z].*\.$/s);
    expect(examples?.length).toBeGreaterThan(0);
    const isValid = validatorFor(each);
    for (const example of examples ?? []) expect([example, isValid(example)]).toEqual([example, true]);
  });
});
