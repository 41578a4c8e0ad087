import { isObject, pointerOf } from '../text/json.ts';
import { branchFor } from './branches.ts';
import { dereference } from './dereference.ts';
import type { JsonSchema, PlacedSchema } from './json-schema.ts';
import { schemas, type SchemaName } from './schemas.ts';

/** The latest format that is read and written here; all earlier ones are read too. */
export const newestFormat: 2 = 2;

/** A place in a value that an earlier format has no room for. */
export interface NewerPlace {
  readonly pointer: string;
  /** The first format that has room for it. */
  readonly format: number;
  /** What is new: the whole type of entry, the key itself, its value, how long it is, or that a key may be missing inside. */
  readonly what: 'type' | 'key' | 'value' | 'length' | 'missing';
  /** The key that is new, that has the value, or that is missing. */
  readonly key: string;
}

/**
 * Every place in a value that needs a format later than the first, in the order of the schema. Schemas mark what came later: with `x-since`
 * a property, with `x-format-1` what had to hold of a value before. What does not have the shape of the schema is passed over.
 *
 * @param name the schema file
 */
export function newerPlaces(name: SchemaName, value: unknown): readonly NewerPlace[] {
  const since = schemas[name]['x-since'];
  if (since !== undefined) return [{ pointer: '', format: since, what: 'type', key: name }];
  const found: NewerPlace[] = [];
  find(value, { schema: schemas[name], file: `${name}.schema.json` }, '', '', found);
  return found;
}

/** The lowest format that has room for a value. */
export function formatOf(name: SchemaName, value: unknown): number {
  return newerPlaces(name, value).reduce((format, place) => Math.max(format, place.format), 1);
}

function find(value: unknown, placed: PlacedSchema, pointer: string, key: string, found: NewerPlace[]): void {
  if (!isMarked(placed)) return;
  const { schema, file } = placed;
  for (const place of beyond(schema, value, key)) found.push({ ...place, pointer });
  if (schema.$ref !== undefined) find(value, dereference(placed), pointer, key, found);
  const inside = (inner: JsonSchema, step: string | number, member: unknown): void =>
    find(member, { schema: inner, file }, pointer + pointerOf(step), typeof step === 'string' ? step : key, found);
  const branch = schema.anyOf && branchFor(placed, value);
  if (branch?.schema['x-since'] !== undefined) found.push({ pointer, format: branch.schema['x-since'], what: 'value', key });
  else if (branch) find(value, branch, pointer, key, found);
  if (Array.isArray(value)) {
    if (schema.items) for (const [index, item] of value.entries()) inside(schema.items, index, item);
  } else if (isObject(value)) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (!Object.hasOwn(value, name) || value[name] === null || value[name] === undefined) continue;
      const since = sinceOf({ schema: property, file });
      if (since === undefined) inside(property, name, value[name]);
      else found.push({ pointer: pointer + pointerOf(name), format: since, what: 'key', key: name });
    }
    if (typeof schema.additionalProperties === 'object')
      for (const name of Object.keys(value))
        if (!Object.hasOwn(schema.properties ?? {}, name)) inside(schema.additionalProperties, name, value[name]);
  }
}

/** The format with which a property came, where it or what it refers to is marked so. */
function sinceOf(placed: PlacedSchema): number | undefined {
  const { schema } = placed;
  return schema['x-since'] ?? (schema.$ref === undefined ? undefined : sinceOf(dereference(placed)));
}

/** What of a value goes beyond the limits of format 1. The number of the format itself does not: it follows from the rest. */
function beyond({ 'x-format-1': limits, pattern: now }: JsonSchema, value: unknown, key: string): readonly Omit<NewerPlace, 'pointer'>[] {
  if (limits === undefined) return [];
  const { enum: values, maxLength, pattern, required = [] } = limits;
  const missing = isObject(value) ? required.filter((name) => !Object.hasOwn(value, name)) : [];
  return [
    ...(typeof value === 'string' && values !== undefined && !values.includes(value) ? [{ format: 2, what: 'value', key } as const] : []),
    ...(typeof value === 'string' &&
    pattern !== undefined &&
    !new RegExp(pattern, 'u').test(value) &&
    new RegExp(now ?? '', 'u').test(value)
      ? [{ format: 2, what: 'value', key } as const]
      : []),
    ...(typeof value === 'string' && maxLength !== undefined && lengthOf(value) > maxLength
      ? [{ format: 2, what: 'length', key } as const]
      : []),
    ...missing.map((name) => ({ format: 2, what: 'missing', key: name }) as const),
  ];
}

/** As JSON Schema counts. */
function lengthOf(text: string): number {
  return [...text].length;
}

const marked = new WeakMap<JsonSchema, boolean>();

/** Whether a schema or one inside it marks what came later. */
function isMarked(placed: PlacedSchema): boolean {
  const { schema, file } = placed;
  const known = marked.get(schema);
  if (known !== undefined) return known;
  const inner = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...(typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []),
  ];
  const is =
    schema['x-since'] !== undefined ||
    schema['x-format-1'] !== undefined ||
    inner.some((each) => isMarked({ schema: each, file })) ||
    (schema.$ref !== undefined && isMarked(dereference(placed)));
  marked.set(schema, is);
  return is;
}
