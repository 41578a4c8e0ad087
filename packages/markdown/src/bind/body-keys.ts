import { dereference, schemas, type PlacedSchema, type SchemaName } from '@framewright/model';

/** Whether a property is read from the body, so that the front matter may not say it. */
export function isFromBody(placed: PlacedSchema): boolean {
  if (placed.schema['x-body'] === true) return true;
  return placed.schema.$ref !== undefined && isFromBody(dereference(placed));
}

/** The keys of a sort of file that the body fills. */
export function bodyKeysOf(name: SchemaName): ReadonlySet<string> {
  const known =
    cache.get(name) ??
    new Set(
      Object.entries(schemas[name].properties ?? {})
        .filter(([, schema]) => isFromBody({ schema, file: `${name}.schema.json` }))
        .map(([key]) => key),
    );
  cache.set(name, known);
  return known;
}

const cache = new Map<SchemaName, ReadonlySet<string>>();
