import type { JsonSchema, PlacedSchema } from './json-schema.ts';
import { schemas, type SchemaName } from './schemas.ts';

/**
 * What a schema refers to; itself where it refers to nothing.
 * @param files the schema files by name, with their ending; those of the format without it
 * @throws Error if the reference leads nowhere, which is a mistake in schema/
 */
export function dereference(placed: PlacedSchema, files: (name: string) => JsonSchema | undefined = schemaFile): PlacedSchema {
  const { $ref } = placed.schema;
  if ($ref === undefined) return placed;
  const [path = '', definition] = $ref.split('#/$defs/');
  const file = path === '' ? placed.file : path;
  const root = files(file);
  const schema = definition === undefined ? root : root?.$defs?.[definition];
  if (!schema) throw new Error(`${placed.file}: nothing stands at ${$ref}`);
  return { schema, file };
}

function schemaFile(name: string): JsonSchema | undefined {
  return schemas[name.replace('.schema.json', '') as SchemaName];
}
