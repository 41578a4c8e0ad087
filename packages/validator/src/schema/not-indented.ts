import {
  dereference,
  isObject,
  schemas,
  stepsOf,
  type JsonObject,
  type PlacedSchema,
  type SchemaName,
  type Subject,
} from '@framewright/model';
import type { Memory } from '../memory/memory.ts';
import { meantKeys, type UnknownKey } from './meant-keys.ts';

/** How many keys above one are looked at. */
const farthest = 50;

/** The key above an unknown one at the top of the front matter that it seems to belong to: its line was meant to be indented. */
export function keyAbove(violation: UnknownKey, subject: Subject, memory: Memory): string | undefined {
  const written: JsonObject = subject.source?.written ?? {};
  if (stepsOf(violation.pointer).length !== 1) return undefined;
  const before = keysBefore(memory.of(written, orderOf), violation.key);
  const value = written[violation.key];
  const nearest = before.find((key) => Object.hasOwn(schemas[subject.type].properties ?? {}, key));
  if (nearest !== undefined && memberKeys(subject.type, nearest).includes(violation.key)) return nearest;
  const holder = before.find((key) => key === 'requires' || key === 'covers');
  return holder !== undefined && (isObject(value) || Array.isArray(value)) && meantKeys(violation).length === 0 ? holder : undefined;
}

interface KeyOrder {
  readonly keys: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

/** The keys of an entry in their order: asked about for each that is unknown, of which there may be thousands. */
function orderOf(written: JsonObject): KeyOrder {
  const keys = Object.keys(written);
  return { keys, places: new Map(keys.map((key, index) => [key, index])) };
}

/** The nearest keys above a key, the nearest first. */
function keysBefore({ keys, places }: KeyOrder, key: string): readonly string[] {
  const at = places.get(key) ?? 0;
  return keys.slice(Math.max(0, at - farthest), at).toReversed();
}

/** The keys of the items of a list, or of the map, that a key at the top holds. */
function memberKeys(name: SchemaName, key: string): readonly string[] {
  const property = schemas[name].properties?.[key];
  if (!property) return [];
  const list = follow({ schema: property, file: `${name}.schema.json` });
  const item = list.schema.items ? follow({ schema: list.schema.items, file: list.file }) : list;
  return Object.keys(item.schema.properties ?? {});
}

function follow(placed: PlacedSchema): PlacedSchema {
  return placed.schema.$ref === undefined ? placed : follow(dereference(placed));
}
