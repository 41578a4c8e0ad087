import {
  canonicalJson,
  isObject,
  pointerOf,
  schemas,
  valueAt,
  type Entry,
  type EntryOf,
  type Framework,
  type JsonObject,
  type JsonSchema,
  type Subject,
} from '@framewright/model';
import { allEntries } from './all-subjects.ts';
import { oncePerFramework, type FrameworkContext } from '../memory/framework-context.ts';

/** What was written for an entry, before anything was left out; its data where it came from a bundle. */
export function writtenOf(subject: Subject): JsonObject {
  return subject.source?.written ?? (subject.data as unknown as JsonObject);
}

/** Whether the front matter could be read, so that what it does not say is known not to be said. */
export function isReadable(subject: Subject): boolean {
  return subject.source === undefined || subject.source.file.readable;
}

/** Whether a part of an entry has the shape of its schema as it was written: nothing of it was left out. */
export function isWhole(entry: Entry, ...steps: readonly (string | number)[]): boolean {
  // Nearly always nothing was left out.
  if (writtenOf(entry) === (entry.data as unknown)) return isReadable(entry);
  const pointer = pointerOf(...steps);
  const written = valueAt(writtenOf(entry), pointer);
  const kept = valueAt(entry.data, pointer);
  return (
    isReadable(entry) &&
    (written === kept || written === undefined || (kept !== undefined && canonicalJson(written) === canonicalJson(kept)))
  );
}

/** Whether it is certain what an entry says under a key, or that it says nothing: an unknown key may be this one, misspelt. */
export function isSettled(entry: Entry, key: string): boolean {
  // Nothing was left out, so no key is unknown.
  if (writtenOf(entry) === (entry.data as unknown)) return isReadable(entry);
  return isWhole(entry, key) && (Object.hasOwn(writtenOf(entry), key) || !hasUnknownKey(writtenOf(entry), schemas[entry.type]));
}

/** Whether a value has a key that its schema does not know. */
export function hasUnknownKey(value: JsonObject, schema: JsonSchema | undefined): boolean {
  return Object.keys(value).some((key) => !key.startsWith('x-') && !Object.hasOwn(schema?.properties ?? {}, key));
}

/** The manifest and all entries that can be read. */
export const readableEntries: (context: FrameworkContext) => readonly Entry[] = oncePerFramework((context) =>
  allEntries(context).filter(isThere),
);

/** Whether an entry can be read; a manifest that is missing can't. */
export function isThere(entry: Entry): boolean {
  return isReadable(entry) && (entry.type !== 'manifest' || entry.source !== undefined || entry.id !== '');
}

/** The manifest, where there is one and it can be read. */
export function readableManifest(framework: Framework): EntryOf<'manifest'> | undefined {
  return isThere(framework.manifest) ? framework.manifest : undefined;
}

/** An item of a list in front matter that has an id, with its place in the list. */
export interface ListedItem {
  readonly id: string;
  readonly title: string;
  readonly index: number;
}

/** The items of a list in front matter, such as the kinds of a manifest; undefined if an item has no id, so that not all are known. */
export function listedItems(written: unknown): readonly ListedItem[] | undefined {
  if (!Array.isArray(written)) return undefined;
  const items = written.flatMap((item: unknown, index) =>
    isObject(item) && typeof item['id'] === 'string' ? [{ id: item['id'], title: String(item['title'] ?? ''), index }] : [],
  );
  return items.length === written.length ? items : undefined;
}
