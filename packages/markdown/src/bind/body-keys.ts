import { dereference, schemas, type PlacedSchema, type SchemaName } from '@framewright/model';

/** Whether a property is read from the body, so that the front matter may not say it. */
export function isFromBody(placed: PlacedSchema): boolean {
  if (placed.schema['x-body'] === true) return true;
  return placed.schema.$ref !== undefined && isFromBody(dereference(placed));
}

/** The keys of a sort of file that the body fills. */
export function bodyKeysOf(name: SchemaName): ReadonlySet<string> {
  return keys[name];
}

const keys = Object.fromEntries(
  Object.entries(schemas).map(([name, { properties = {} }]) => {
    const fromBody = Object.entries(properties).filter(([, schema]) => isFromBody({ schema, file: `${name}.schema.json` }));
    return [name, new Set(fromBody.map(([key]) => key))];
  }),
) as unknown as Readonly<Record<SchemaName, ReadonlySet<string>>>;
