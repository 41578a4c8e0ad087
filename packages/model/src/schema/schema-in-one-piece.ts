import type { JsonSchema } from './json-schema.ts';
import { schemas, type SchemaName } from './schemas.ts';

/**
 * A schema that needs no other: what it refers to stands inside it. It has no keywords but those of JSON Schema, so that strict validators
 * take it as it is; what the others say stands as `$comment`.
 *
 * @throws Error if two shapes would have one name or a reference leads nowhere, which are mistakes in schema/
 */
export function schemaInOnePiece(name: SchemaName): JsonSchema {
  const { $defs: _own, ...root } = schemas[name];
  const taken = new Map<string, string>();
  const definitions: Record<string, unknown> = {};

  /** The place inside the one document of what a reference names; what stands there is taken in. */
  const placeFor = ($ref: string, from: string): string => {
    const [path = '', definition] = $ref.split('#/$defs/');
    const file = path === '' ? from : path.replace('.schema.json', '');
    const key = definition ?? file;
    const source = `${file}/${definition ?? ''}`;
    if (taken.has(key) && taken.get(key) !== source) throw new Error(`${name}: both ${taken.get(key)} and ${source} would be ${key}`);
    if (!taken.has(key)) {
      taken.set(key, source);
      const schema = schemas[file as SchemaName];
      const found = definition === undefined ? schema : schema.$defs?.[definition];
      if (found === undefined) throw new Error(`${name}: nothing stands at ${$ref}`);
      const { $id: _id, $schema: _dialect, $defs: _inner, ...shape } = found as Loose;
      definitions[key] = inside(shape, file);
    }
    return `#/$defs/${key}`;
  };

  /** A schema that stands in a file, with its references leading to where they are now. */
  const inside = (schema: unknown, file: string): unknown => {
    if (Array.isArray(schema)) return schema.map((each) => inside(each, file));
    if (typeof schema !== 'object' || schema === null) return schema;
    return Object.fromEntries(
      Object.entries(schema).flatMap(([key, value]): readonly (readonly [string, unknown])[] => {
        if (key === 'examples') return [[key, value]];
        if (key === '$ref' && typeof value === 'string') return [[key, placeFor(value, file)]];
        if (key === 'x-body') return [['$comment', 'Read from the Markdown below the front matter.']];
        if (key === 'x-since') return [['$comment', `Since format ${String(value)}.`]];
        return key === 'x-format-1' ? [] : [[key, inside(value, file)]];
      }),
    );
  };

  const whole = inside(root, name) as JsonSchema;
  if (name === 'common') for (const definition of Object.keys(schemas.common.$defs ?? {})) placeFor(`#/$defs/${definition}`, 'common');
  return {
    ...whole,
    $defs: Object.fromEntries(Object.entries(definitions).sort(([a], [b]) => (a < b ? -1 : 1))) as Record<string, JsonSchema>,
  };
}

type Loose = Readonly<Record<string, unknown>>;
