import { dereference, schemas, stepsOf, type JsonSchema, type PlacedSchema, type SchemaName, ownValue } from '@framewright/model';

/** What a schema says about the value at a JSON pointer; undefined if it says nothing, as below keys of one's own. */
export function schemaAt(name: SchemaName, pointer: string): JsonSchema | undefined {
  let placed: readonly PlacedSchema[] = [{ schema: schemas[name], file: `${name}.schema.json` }];
  for (const step of stepsOf(pointer)) placed = placed.flatMap(branches).flatMap((each) => below(each, step));
  return placed.flatMap(branches)[0]?.schema;
}

/** The branches of a choice, with references followed. */
function branches(placed: PlacedSchema): readonly PlacedSchema[] {
  if (placed.schema.$ref !== undefined) return branches(dereference(placed));
  const { schema, file } = placed;
  return schema.anyOf ? schema.anyOf.flatMap((branch) => branches({ schema: branch, file })) : [placed];
}

function below({ schema, file }: PlacedSchema, step: string): readonly PlacedSchema[] {
  const property = ownValue(schema.properties, step);
  const found =
    property ??
    (schema.items && /^\d+$/u.test(step)
      ? schema.items
      : typeof schema.additionalProperties === 'object'
        ? schema.additionalProperties
        : undefined);
  return found ? [{ schema: found, file }] : [];
}
