import { branchFor, dereference, isObject, pointerOf, schemas, type EntryType, type PlacedSchema } from '@framewright/model';
import { stringify } from 'yaml';
import { isFromBody } from '../bind/body-keys.ts';
import type { WrittenFrontMatter } from '../yaml/front-matter-comments.ts';

/** The schema that describes the front matter of a file. */
export type FrontMatterSchema = EntryType | 'translation';

/** A value to print, with its schema. */
interface Placed extends PlacedSchema {
  /** Its JSON pointer. */
  readonly pointer: string;
  readonly written: WrittenFrontMatter | undefined;
}

/** How many characters a value may take on one line before it is spread over several. */
const lineLimit = 140;

/**
 * Front matter in canonical form: keys in the order of the schema, unknown ones last. Small values stand on one line; maps that grow by
 * entries have one entry a line.
 * @param written what the author wrote, if its comments and spellings are to stay; then keys that the body fills stay too
 * @returns YAML with a final line feed, without fences
 */
export function printFrontMatter(name: FrontMatterSchema, data: { readonly [key: string]: unknown }, written?: WrittenFrontMatter): string {
  const lines = blockMap(data, { schema: schemas[name], file: `${name}.schema.json`, pointer: '', written }, '');
  return [...(written?.head ?? []), ...lines].map((line) => `${line}\n`).join('');
}

function blockMap(map: Readonly<Record<string, unknown>>, placed: Placed, indent: string): readonly string[] {
  const members = membersOf(map, placed).flatMap(([key, value, member]) => {
    const label = `${indent}${printScalar(key)}:`;
    const above = aboveOf(value, member).map((comment) => indent + comment);
    const beside = besideOf(member);
    if (!staysOnLine(value, member)) return [...above, label + beside, ...block(value, member, `${indent}  `)];
    const words = onLine(value, member, false);
    return [...above, `${label}${words === '' ? '' : ` ${words}`}${beside}`];
  });
  return [...members, ...commentsIn('below', placed).map((comment) => indent + comment)];
}

function block(value: unknown, placed: Placed, indent: string): readonly string[] {
  const followed = follow(placed, value);
  if (!Array.isArray(value)) return blockMap(value as Readonly<Record<string, unknown>>, followed, indent);
  const items = value.flatMap((member, index) => {
    const item = itemOf(followed, index);
    const above = aboveOf(member, item).map((comment) => indent + comment);
    const beside = besideOf(item);
    if (staysOnLine(member, item)) return [...above, `${indent}- ${onLine(member, item, false)}${beside}`.trimEnd()];
    const lines = block(member, item, `${indent}  `);
    // A comment above the first key of an item stands above its dash.
    const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
    const raised = lines.slice(0, first).map((line) => indent + line.trimStart());
    return [
      ...above,
      ...(beside === '' ? [] : [indent + beside.trimStart()]),
      ...raised,
      `${indent}- ${(lines[first] ?? '').trimStart()}`,
      ...lines.slice(first + 1),
    ];
  });
  return [...items, ...commentsIn('below', placed).map((comment) => indent + comment)];
}

function onLine(value: unknown, placed: Placed, inside: boolean): string {
  const followed = follow(placed, value);
  if (Array.isArray(value)) return `[${value.map((item, index) => onLine(item, itemOf(followed, index), true)).join(', ')}]`;
  if (!isObject(value))
    return (
      spellingOf(value, placed, inside) ?? quotedWhereMisread(value, followed) ?? (inside ? printScalarInside(value) : printScalar(value))
    );
  const members = membersOf(value, followed).map(([key, member, place]) => `${printScalarInside(key)}: ${onLine(member, place, true)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/**
 * Scalars, short lists of scalars and short maps stay on one line, unless they hold a comment.
 * A map from ids to more than scalars never does.
 */
function staysOnLine(value: unknown, placed: Placed): boolean {
  const followed = follow(placed, value);
  if (Array.isArray(value))
    return (
      value.every((item) => !isObject(item) && !Array.isArray(item)) &&
      JSON.stringify(value).length <= lineLimit &&
      !holdsComment(value, followed)
    );
  if (!isObject(value)) return true;
  const members = membersOf(value, followed);
  if (members.length === 0) return true;
  return (
    !growsByEntries(followed) &&
    members.every(([, member, place]) => staysOnLine(member, place)) &&
    JSON.stringify(value).length <= lineLimit &&
    !holdsComment(value, followed)
  );
}

function holdsComment(value: object, { pointer, written }: Placed): boolean {
  if (written === undefined || Object.keys(value).length === 0) return false;
  const isInside = (place: string): boolean => place.startsWith(`${pointer}/`);
  return (
    written.below.has(pointer) || [written.above, written.beside, written.below].some((comments) => [...comments.keys()].some(isInside))
  );
}

/** The comments in lines of their own before a key or item; with those inside brackets that hold nothing else. */
function aboveOf(value: unknown, placed: Placed): readonly string[] {
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  return [...commentsIn('above', placed), ...(isEmpty ? commentsIn('below', placed) : [])];
}

function commentsIn(side: 'above' | 'below', { pointer, written }: Placed): readonly string[] {
  return written?.[side].get(pointer) ?? [];
}

/** What follows on the same line; several comments become one. */
function besideOf({ pointer, written }: Placed): string {
  const comments = written?.beside.get(pointer) ?? [];
  return comments.length === 0 ? '' : ` ${comments.join(' ')}`;
}

/** How the author spelt a value that is no text, which may say more than its value: 02 is not 2. */
function spellingOf(value: unknown, { pointer, written }: Placed, inside: boolean): string | undefined {
  const spelling = typeof value === 'string' ? undefined : written?.spelling(pointer);
  return spelling === '' && inside ? undefined : spelling;
}

/** What YAML 1.1 takes for a truth value, a day or a number of minutes, and YAML 1.2 for text. */
const misread = /^(?:y|yes|n|no|on|off|[-+]?\d+(?::[0-5]?\d)+|\d{4}-\d{1,2}-\d{1,2}(?:[Tt ].*)?)$/iu;

/** A text in quotation marks that many programs would read as something else; undefined for all others, and where no free text is wanted. */
function quotedWhereMisread(value: unknown, { schema }: Placed): string | undefined {
  const isText = schema.type === 'string' && schema.enum === undefined && schema.format === undefined;
  const isId = schema.pattern === schemas.common.$defs?.['id']?.pattern;
  return typeof value === 'string' && isText && !isId && misread.test(value) ? JSON.stringify(value) : undefined;
}

function growsByEntries(placed: Placed): boolean {
  const { additionalProperties } = placed.schema;
  if (typeof additionalProperties !== 'object') return false;
  const { schema } = follow({ ...placed, schema: additionalProperties }, {});
  return schema.anyOf !== undefined || schema.type === 'object';
}

/** The members of a map in the order of its schema, without what the body says. */
function membersOf(map: Readonly<Record<string, unknown>>, placed: Placed): readonly (readonly [string, unknown, Placed])[] {
  const { schema, pointer, written } = placed;
  const properties = schema.properties ?? {};
  const isBodys = (key: string): boolean =>
    Object.hasOwn(properties, key) && isFromBody({ schema: properties[key] ?? {}, file: placed.file });
  const there = Object.keys(map).filter((key) => map[key] !== undefined);
  const known = Object.keys(properties).filter((key) => there.includes(key) && !isBodys(key));
  const others = there.filter((key) => !Object.hasOwn(properties, key) || (written !== undefined && isBodys(key)));
  const additional = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return [...known, ...others].map((key) => [
    key,
    map[key],
    { ...placed, schema: (Object.hasOwn(properties, key) ? properties[key] : undefined) ?? additional, pointer: pointer + pointerOf(key) },
  ]);
}

function itemOf(placed: Placed, index: number): Placed {
  return { ...placed, schema: placed.schema.items ?? {}, pointer: `${placed.pointer}/${index}` };
}

/** The schema behind references and, where there is a choice, the branch that the value is meant for. */
function follow(placed: Placed, value: unknown): Placed {
  if (placed.schema.$ref !== undefined) return follow({ ...placed, ...dereference(placed) }, value);
  return placed.schema.anyOf ? { ...placed, ...branchFor(placed, value) } : placed;
}

/** A text, number or truth value as YAML behind a key. */
export function printScalar(value: unknown): string {
  return stringify(value, { version: '1.2', lineWidth: 0, blockQuote: false, doubleQuotedMinMultiLineLength: Infinity }).trimEnd();
}

/** The same inside brackets or braces, where more characters need quotation marks. */
export function printScalarInside(value: unknown): string {
  return stringify([value], {
    version: '1.2',
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Infinity,
  })
    .trimEnd()
    .slice(1, -1);
}
