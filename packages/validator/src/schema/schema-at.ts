import { branchesOf, schemas, stepsOf, type JsonSchema, type PlacedSchema, type SchemaName, ownValue } from '@framewright/model';

/** What a schema says about the value at a JSON pointer; undefined if it says nothing, as below keys of one's own. */
export function schemaAt(name: SchemaName, pointer: string): JsonSchema | undefined {
  let placed = branchesOf({ schema: schemas[name], file: `${name}.schema.json` });
  for (const step of stepsOf(pointer)) placed = placed.flatMap((each) => below(each, step));
  return placed[0]?.schema;
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
  return found ? branchesOf({ schema: found, file }) : [];
}
