import { dereference, type JsonSchema, type PlacedSchema } from '@framewright/model';

/** A property without further properties. */
export type Leaf = PlacedSchema & { readonly path: string };

/** Every property without further properties, and every key that begins with x-. Items and values of maps add nothing to the path. */
export function leavesOf(placed: PlacedSchema, path: string): readonly Leaf[] {
  const { schema, file } = placed;
  if (schema.$ref !== undefined) return leavesOf(resolved(placed), path);
  const inside = (inner: JsonSchema): readonly Leaf[] => leavesOf({ schema: inner, file }, path);
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => leavesOf({ schema: inner, file }, `${path}.${key}`));
  const extensions = Object.keys(schema.patternProperties ?? {}).map((): Leaf => ({ ...placed, path: `${path}.x-` }));
  const within = [
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ].flatMap(inside);
  if (own.length + within.length > 0) return [...own, ...extensions, ...within];
  return schema.const === undefined && schema['x-format-1']?.const === undefined ? [{ ...placed, path }] : [];
}

/** The target of a reference, in whichever schema it is. */
export function resolved(placed: PlacedSchema): PlacedSchema {
  return dereference(placed);
}
