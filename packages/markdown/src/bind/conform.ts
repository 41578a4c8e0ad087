import { branchesOf, isObject, mostFitting, schemas, type JsonSchema, type PlacedSchema, type SchemaName } from '@framewright/model';

/** Marks a value of which nothing fits the schema. */
const nothing = Symbol('nothing');

/**
 * The largest part of a value that has the types of a schema: what does not fit is left out, and required keys that are missing at the top
 * are empty. So broken content can still be shown: all later code may rely on the types generated from the schema. A value that fits is
 * returned as the very same object.
 *
 * It judges nothing: ajv says whether a value has the shape of its schema. A text that is too long, or a date that does not exist, fits
 * here. ajv can't do this. With `removeAdditional` it deletes unknown keys, and those whose values fail under `additionalProperties`, but
 * neither a known key with a wrong value nor an item of a list; and of `anyOf` it deletes the keys that only another branch knows.
 */
export function conform(name: SchemaName, value: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  const file = `${name}.schema.json`;
  const schema = schemas[name];
  const fitted = fit(value, { schema: { ...schema, required: [] }, file });
  const missing = (schema.required ?? []).filter((key) => fitted === nothing || !Object.hasOwn(fitted as object, key));
  if (fitted !== nothing && missing.length === 0) return fitted as Record<string, unknown>;
  const empty = missing.flatMap((key) =>
    schema.properties?.[key] ? [[key, emptyOf({ schema: schema.properties[key], file })] as const] : [],
  );
  return { ...(fitted === nothing ? {} : (fitted as Record<string, unknown>)), ...Object.fromEntries(empty) };
}

function fit(value: unknown, placed: PlacedSchema): unknown {
  const branches = followed(placed);
  const branch = branches.length === 1 ? branches[0] : mostFitting(branches, value);
  if (branch === undefined) return nothing;
  const { schema, file } = branch;
  if ('const' in schema) return value === schema.const ? value : nothing;
  if (schema.enum) return schema.enum.includes(value) ? value : nothing;
  if (schema.type === 'array') return Array.isArray(value) ? fitList(value, { schema: schema.items ?? {}, file }) : nothing;
  if (schema.type === 'object') return isObject(value) ? fitObject(value, { schema, file }) : nothing;
  if (schema.type === 'integer') return Number.isInteger(value) ? value : nothing;
  if (schema.type === 'number') return Number.isFinite(value) ? value : nothing;
  if (schema.type === 'boolean') return typeof value === 'boolean' ? value : nothing;
  if (schema.type === 'string')
    return typeof value === 'string' && (schema.pattern === undefined || patternOf(schema.pattern).test(value)) ? value : nothing;
  return value;
}

function fitList(list: readonly unknown[], item: PlacedSchema): readonly unknown[] {
  const fitted = list.map((member) => fit(member, item));
  return fitted.every((member, index) => member === list[index]) ? list : fitted.filter((member) => member !== nothing);
}

function fitObject(value: Readonly<Record<string, unknown>>, { schema, file }: PlacedSchema): unknown {
  /** Most objects fit as they are: one is copied only from its first member that differs on. */
  let result: Record<string, unknown> | undefined;
  const keys = Object.keys(value);
  for (const [index, key] of keys.entries()) {
    const fitted = key === '__proto__' ? nothing : fitMember(key, value[key]);
    if (fitted !== value[key]) result ??= Object.fromEntries(keys.slice(0, index).map((earlier) => [earlier, value[earlier]]));
    if (result && fitted !== nothing) result[key] = fitted;
  }
  const fitting = result ?? value;
  return (schema.required ?? []).every((key) => Object.hasOwn(fitting, key)) ? fitting : nothing;

  function fitMember(key: string, inner: unknown): unknown {
    const property = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    if (property) return fit(inner, { schema: property, file });
    if (key.startsWith('x-')) return inner;
    const { additionalProperties, propertyNames } = schema;
    if (typeof additionalProperties !== 'object' || (propertyNames && fit(key, { schema: propertyNames, file }) === nothing))
      return nothing;
    return fit(inner, { schema: additionalProperties, file });
  }
}

function emptyOf(placed: PlacedSchema): unknown {
  const schema = followed(placed)[0]?.schema ?? {};
  if ('const' in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array') return [];
  if (schema.type === 'object') return {};
  return schema.type === 'integer' || schema.type === 'number' ? 0 : '';
}

/** The branches of a choice, or what a schema refers to. The schemas never change, so each is followed once. */
function followed(placed: PlacedSchema): readonly PlacedSchema[] {
  const found = known.get(placed.schema) ?? branchesOf(placed);
  known.set(placed.schema, found);
  return found;
}

const known = new WeakMap<JsonSchema, readonly PlacedSchema[]>();

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, known);
  return known;
}
