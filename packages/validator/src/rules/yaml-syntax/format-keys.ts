import { isObject, schemas, type SchemaName } from '@framewright/model';

/** Every key that the front matter of a sort of file may hold, at any depth. */
export function formatKeys(name: SchemaName): ReadonlySet<string> {
  return new Set([...keysIn(schemas[name]), ...keysIn(schemas.common)]);
}

function keysIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(keysIn);
  if (!isObject(schema)) return [];
  const properties = isObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  return [...properties, ...Object.entries(schema).flatMap(([key, inner]) => (key === 'examples' ? [] : keysIn(inner)))];
}
