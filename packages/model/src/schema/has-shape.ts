import { isObject } from '../text/json.ts';
import { dereference, type JsonSchema, type PlacedSchema } from './json-schema.ts';
import { schemas, type SchemaName } from './schemas.ts';

/**
 * Whether a value surely has the shape of a schema, found out in one quick pass.
 * Where this says yes, so does every other reader of the schema; where it says no, a slower one may still say yes, as for an address of an unusual kind.
 * The answer for an object is kept, since values that were read never change.
 */
export function hasShape(name: SchemaName, value: object): boolean {
  const sound = sounds.get(name) ?? new WeakSet();
  sounds.set(name, sound);
  if (sound.has(value)) return true;
  const has = checkOf({ schema: schemas[name], file: `${name}.schema.json` })(value);
  if (has) sound.add(value);
  return has;
}

const sounds = new Map<SchemaName, WeakSet<object>>();

type Check = (value: unknown) => boolean;

const checks = new WeakMap<JsonSchema, Check>();

/** Of lists and maps made when a value is first judged by it, so that a schema may refer to itself. */
function checkOf(placed: PlacedSchema): Check {
  const known = checks.get(placed.schema);
  if (known) return known;
  const { type } = placed.schema;
  if (type !== undefined && type !== 'array' && type !== 'object') {
    const simple = compiled(placed);
    checks.set(placed.schema, simple);
    return simple;
  }
  let made: Check | undefined;
  const check: Check = (value) => {
    made ??= compiled(placed);
    return made(value);
  };
  checks.set(placed.schema, check);
  return check;
}

const never: Check = () => false;
/** What only people read, or what says nothing by itself. */
const notes = ['title', 'description', 'examples', 'x-body', '$schema', '$id', '$defs'];
const byType: Readonly<Record<string, readonly [keywords: readonly string[], compile: (placed: PlacedSchema) => Check]>> = {
  string: [['pattern', 'maxLength', 'format'], text],
  integer: [
    ['minimum'],
    ({ schema: { minimum = -Infinity } }) =>
      (value) =>
        Number.isSafeInteger(value) && (value as number) >= minimum,
  ],
  number: [
    ['minimum'],
    ({ schema: { minimum = -Infinity } }) =>
      (value) =>
        Number.isFinite(value) && (value as number) >= minimum,
  ],
  boolean: [[], () => (value) => typeof value === 'boolean'],
  array: [['items', 'minItems', 'uniqueItems'], list],
  object: [['properties', 'patternProperties', 'additionalProperties', 'propertyNames', 'required', 'minProperties'], map],
};

/** What says more than is understood here is never taken for surely right. */
function compiled(placed: PlacedSchema): Check {
  const { schema, file } = placed;
  if (schema.$ref !== undefined) return says(schema, ['$ref']) ? checkOf(dereference(placed)) : never;
  if (schema.anyOf) return says(schema, ['anyOf']) ? choice(schema.anyOf.map((branch) => ({ schema: branch, file }))) : never;
  const { enum: values, const: only } = schema;
  if (only !== undefined) return says(schema, ['type', 'const']) ? (value) => value === only : never;
  if (values) return says(schema, ['type', 'enum']) ? (value) => values.includes(value) : never;
  if (schema.type === undefined) return says(schema, ['pattern']) ? text(placed) : never;
  const [keywords, compile] = byType[schema.type] ?? [[], () => never];
  return says(schema, ['type', ...keywords]) ? compile(placed) : never;
}

function says(schema: JsonSchema, keywords: readonly string[]): boolean {
  return Object.keys(schema).every((key) => notes.includes(key) || keywords.includes(key));
}

/** The first alternative of the type that a value has decides. */
function choice(branches: readonly PlacedSchema[]): Check {
  const options = branches.flatMap(alternatives).map((branch) => ({ type: branch.schema.type, check: checkOf(branch) }));
  if (options.some(({ type }) => type === undefined)) return never;
  return (value) => options.find(({ type }) => type === typeOf(value))?.check(value) ?? false;
}

function alternatives(placed: PlacedSchema): readonly PlacedSchema[] {
  const { schema, file } = placed;
  if (schema.$ref !== undefined && says(schema, ['$ref'])) return alternatives(dereference(placed));
  return schema.anyOf && says(schema, ['anyOf'])
    ? schema.anyOf.flatMap((branch) => alternatives({ schema: branch, file }))
    : [{ schema, file }];
}

function typeOf(value: unknown): string {
  if (typeof value === 'number') return 'integer';
  return Array.isArray(value) ? 'array' : isObject(value) ? 'object' : typeof value;
}

/** Of the days and addresses that there are, the ordinary ones. */
const formats: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)$/u,
  uri: /^https?:\/\/[A-Za-z0-9.-]+(?:\/[A-Za-z0-9._~/-]*)?(?:\?[A-Za-z0-9._~/=&-]*)?(?:#[A-Za-z0-9._~/-]*)?$/u,
};

function text({ schema: { pattern, maxLength = Infinity, format } }: PlacedSchema): Check {
  const like = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const kind = format === undefined ? undefined : formats[format];
  if (format !== undefined && kind === undefined) return never;
  // A text never has more characters than code units.
  return (value) =>
    typeof value === 'string' &&
    value.length <= maxLength &&
    (like === undefined || like.test(value)) &&
    (kind === undefined || kind.test(value));
}

function list({ schema: { items = {}, minItems = 0, uniqueItems = false }, file }: PlacedSchema): Check {
  const item = checkOf({ schema: items, file });
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems) return false;
    for (const each of value) if (!item(each) || (uniqueItems && typeof each !== 'string')) return false;
    return !uniqueItems || value.length < 2 || new Set(value).size === value.length;
  };
}

function map({ schema, file }: PlacedSchema): Check {
  const { properties = {}, additionalProperties, propertyNames, required = [], minProperties = 0 } = schema;
  const members = new Map(Object.entries(properties).map(([key, inner]) => [key, checkOf({ schema: inner, file })]));
  const name = propertyNames && checkOf({ schema: propertyNames, file });
  const other = typeof additionalProperties === 'object' ? checkOf({ schema: additionalProperties, file }) : never;
  const own = Object.entries(schema.patternProperties ?? {});
  if (own.some(([pattern, inner]) => pattern !== '^x-' || inner !== true)) return never;
  const takesOwn = own.length > 0;
  return (value) => {
    if (!isObject(value)) return false;
    let count = 0;
    for (const key in value) {
      if (key === '__proto__' || (name && !name(key))) return false;
      const member = members.get(key);
      const isOwn = takesOwn && member === undefined && key.startsWith('x-');
      if (!isOwn && !(member ?? other)(value[key])) return false;
      count += 1;
    }
    if (count < minProperties) return false;
    for (const key of required) if (!Object.hasOwn(value, key)) return false;
    return true;
  };
}
