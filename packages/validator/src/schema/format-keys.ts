import { branchesOf, isObject, schemas, type JsonSchema, type Place, type PlacedSchema, type SchemaName } from '@framewright/model';

/** Every key that the front matter of a sort of file may hold, at any depth. */
export function formatKeys(place: Place): ReadonlySet<string> {
  const name = schemaOf(place);
  return new Set([...keysIn(schemas[name]), ...keysIn(schemas.common)]);
}

/** What the format wants behind a key, at whatever depth: words that are free, a list of such, keys with values, or one of the rest; undefined where it does not know the key. */
export function wantedBehind(place: Place, key: string): 'text' | 'texts' | 'keys' | 'value' | undefined {
  const forms = formsBehind(place, key);
  if (forms.length === 0) return undefined;
  if (forms.some(({ schema }) => isFree(schema))) return 'text';
  if (forms.some(({ schema, file }) => schema.items && branchesOf({ schema: schema.items, file }).some((item) => isFree(item.schema))))
    return 'texts';
  return forms.some(({ schema }) => schema.type === 'object') ? 'keys' : 'value';
}

/** The types that the format knows for a value behind a key, at whatever depth. */
export function typesBehind(place: Place, key: string): ReadonlySet<string> {
  return new Set(
    formsBehind(place, key).flatMap(({ schema }) => [schema.type ?? [], (schema.enum ?? []).map((value) => typeof value)].flat()),
  );
}

/** The schemas of what stands behind a key, with all their alternatives: of the key of an entry, or else of any key below. */
function formsBehind(place: Place, key: string): readonly PlacedSchema[] {
  const name = schemaOf(place);
  const { properties } = schemas[name];
  const own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (own) return branchesOf({ schema: own, file: `${name}.schema.json` });
  const files = [name, 'common'] as const;
  return files
    .flatMap((file) => valuesOf(schemas[file], key).map((schema): PlacedSchema => ({ schema, file: `${file}.schema.json` })))
    .flatMap(branchesOf);
}

function schemaOf(place: Place): SchemaName {
  return place.holds === 'translation' ? 'translation' : place.holds === 'entry' ? place.type : 'common';
}

function isFree({ type, enum: values, format, pattern }: JsonSchema): boolean {
  return (
    type === 'string' &&
    values === undefined &&
    format === undefined &&
    (pattern === undefined || new RegExp(pattern, 'u').test('two words: three'))
  );
}

function keysIn(schema: unknown): readonly string[] {
  return propertiesIn(schema).flatMap((properties) => Object.keys(properties));
}

function valuesOf(schema: unknown, key: string): readonly JsonSchema[] {
  return propertiesIn(schema).flatMap((properties) => (Object.hasOwn(properties, key) ? [properties[key] as JsonSchema] : []));
}

/** The properties of a schema and of all schemas inside it. */
function propertiesIn(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(schema)) return schema.flatMap(propertiesIn);
  if (!isObject(schema)) return [];
  const own = isObject(schema['properties']) ? [schema['properties'] as Readonly<Record<string, unknown>>] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, inner]) => (key === 'examples' ? [] : propertiesIn(inner)))];
}

/** The key of the value at a place, where it stands right before it. */
export function keyBefore(text: string, at: number): string | undefined {
  return /(?<![\w-])[\w-]+(?=:[ \t]+$)/u.exec(text.slice(Math.max(0, text.lastIndexOf('\n', at - 1) + 1, at - longestKey), at))?.[0];
}

const longestKey = 120;
