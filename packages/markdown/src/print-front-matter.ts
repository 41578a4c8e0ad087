import { dereference, isObject, lazily, schemas, type EntryType, type PlacedSchema } from '@framewright/model';
import { isFromBody, schemaFile } from './body-keys.ts';

/** The schema that describes the front matter of a file. */
export type FrontMatterSchema = EntryType | 'translation';

/** How many characters a value may take on one line before it is spread over several. */
const lineLimit = 140;

/**
 * Front matter in canonical form: keys in the order of the schema, others last; what is small stands on one line, and maps that grow by entries stand one entry a line.
 * @returns YAML with a final line feed, without fences
 */
export function printFrontMatter(name: FrontMatterSchema, data: { readonly [key: string]: unknown }): string {
  return blockMap(data, { schema: schemas[name], file: `${name}.schema.json` }, '').map((line) => `${line}\n`).join('');
}

function blockMap(map: Readonly<Record<string, unknown>>, placed: PlacedSchema, indent: string): readonly string[] {
  return membersOf(map, placed).flatMap(([key, value, schema]) => {
    const label = `${indent}${printScalar(key)}:`;
    return staysOnLine(value, schema) ? [`${label} ${onLine(value, schema, false)}`] : [label, ...block(value, schema, `${indent}  `)];
  });
}

function block(value: unknown, placed: PlacedSchema, indent: string): readonly string[] {
  const followed = follow(placed, value);
  if (!Array.isArray(value)) return blockMap(value as Readonly<Record<string, unknown>>, followed, indent);
  const item = itemOf(followed);
  return value.flatMap((member) => {
    if (staysOnLine(member, item)) return [`${indent}- ${onLine(member, item, false)}`];
    const [first = '', ...rest] = block(member, item, `${indent}  `);
    return [`${indent}- ${first.trimStart()}`, ...rest];
  });
}

function onLine(value: unknown, placed: PlacedSchema, inside: boolean): string {
  const followed = follow(placed, value);
  if (Array.isArray(value)) return `[${value.map((item) => onLine(item, itemOf(followed), true)).join(', ')}]`;
  if (!isObject(value)) return inside ? printScalarInside(value) : printScalar(value);
  const members = membersOf(value, followed).map(([key, member, schema]) => `${printScalarInside(key)}: ${onLine(member, schema, true)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** Scalars, short lists of scalars and short maps stay on one line; a map from ids to more than scalars never does. */
function staysOnLine(value: unknown, placed: PlacedSchema): boolean {
  const followed = follow(placed, value);
  if (Array.isArray(value)) return value.every((item) => !isObject(item) && !Array.isArray(item)) && JSON.stringify(value).length <= lineLimit;
  if (!isObject(value)) return true;
  const members = membersOf(value, followed);
  if (members.length === 0) return true;
  return !growsByEntries(followed) && members.every(([, member, schema]) => staysOnLine(member, schema)) && JSON.stringify(value).length <= lineLimit;
}

function growsByEntries(placed: PlacedSchema): boolean {
  const { additionalProperties } = placed.schema;
  if (typeof additionalProperties !== 'object') return false;
  const { schema } = follow({ schema: additionalProperties, file: placed.file }, {});
  return schema.anyOf !== undefined || schema.type === 'object';
}

/** The members of a map in the order of its schema, without what the body says. */
function membersOf(map: Readonly<Record<string, unknown>>, placed: PlacedSchema): readonly (readonly [string, unknown, PlacedSchema])[] {
  const { schema, file } = placed;
  const properties = schema.properties ?? {};
  const known = Object.keys(properties).filter((key) => Object.hasOwn(map, key) && map[key] !== undefined && !isFromBody({ schema: properties[key] ?? {}, file }));
  const others = Object.keys(map).filter((key) => !Object.hasOwn(properties, key) && map[key] !== undefined);
  const additional = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return [...known, ...others].map((key) => [key, map[key], { schema: properties[key] ?? additional, file }]);
}

function itemOf(placed: PlacedSchema): PlacedSchema {
  return { schema: placed.schema.items ?? {}, file: placed.file };
}

/** The schema behind references and, where there is a choice, the branch that has the type of the value. */
function follow(placed: PlacedSchema, value: unknown): PlacedSchema {
  if (placed.schema.$ref !== undefined) return follow(dereference(placed, schemaFile), value);
  if (!placed.schema.anyOf) return placed;
  const type = Array.isArray(value) ? 'array' : isObject(value) ? 'object' : 'integer';
  const branches = placed.schema.anyOf.map((schema) => follow({ schema, file: placed.file }, value));
  return branches.find(({ schema }) => schema.type === type) ?? placed;
}

function printScalar(value: unknown): string {
  return yaml().stringify(value, { version: '1.2', lineWidth: 0, blockQuote: false }).trimEnd();
}

function printScalarInside(value: unknown): string {
  return yaml().stringify([value], { version: '1.2', lineWidth: 0, collectionStyle: 'flow', flowCollectionPadding: false, blockQuote: false }).trimEnd().slice(1, -1);
}

const yaml = lazily<typeof import('yaml')>(import.meta.url, 'yaml');
