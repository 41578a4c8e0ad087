import { pointerOf, type Entry, type EntryOf, type Framework } from '@framewright/model';
import { changedPlaces } from './changed-places.ts';

/** An entry that defines or describes. */
type Texts = EntryOf<'competence'> | EntryOf<'scale'>;

/** A definition or a descriptor, with its place. */
export interface PlacedText {
  readonly entry: Texts;
  readonly text: string;
  readonly pointer: string;
}

/** A text that says word for word what another said before it. */
export interface RepeatedText extends PlacedText {
  readonly first: PlacedText;
}

/**
 * The definitions and descriptors that occur twice: of competences by id, and of each scale within it.
 * Of deprecated entries none: what replaces them may well say the same.
 */
export function* repeatedTexts({ entries, byId, manifest }: Framework): Iterable<RepeatedText> {
  const suspects = entriesWithSameHashes(manifest, entries.competence);
  // Of two entries with one id, that they have it is the mistake.
  if (suspects.size > 0) yield* repeatedIn(entries.competence.filter((entry) => suspects.has(entry) && byId.get(entry.id) === entry));
  for (const scale of entries.scale) yield* repeatedIn([scale]);
}

function* repeatedIn(entries: readonly Texts[]): Iterable<RepeatedText> {
  const firsts = new Map<string, PlacedText>();
  for (const placed of entries.flatMap(textsOf)) {
    const first = firsts.get(placed.text);
    if (first) yield { ...placed, first };
    else firsts.set(placed.text, placed);
  }
}

/** Which entry first had a number, and which others have it as well. */
interface Owners {
  readonly first: Map<number, Texts>;
  readonly others: Map<number, Texts[]>;
}

const memory = new WeakMap<Framework['manifest'], Owners & { readonly entries: readonly Texts[] }>();

/**
 * The entries that may have a text in common with another, or twice. Numbers are compared first, since texts are many and hardly ever the same.
 * After an edit only the changed entries are looked at anew; the memory lives as long as the manifest.
 */
function entriesWithSameHashes(keeper: Framework['manifest'], entries: readonly Texts[]): ReadonlySet<Entry> {
  const last = memory.get(keeper);
  const changed = last && changedPlaces(last.entries, entries);
  const isUpdate = last !== undefined && changed !== undefined;
  const owners: Owners = isUpdate ? last : { first: new Map(), others: new Map() };
  const [before, now] = isUpdate
    ? [changed.flatMap((index) => last.entries[index] ?? []), changed.flatMap((index) => entries[index] ?? [])]
    : [[], entries];
  for (const entry of before) remove(owners, entry);
  for (const entry of now) add(owners, entry);
  memory.set(keeper, { entries, ...owners });
  return new Set([...owners.others].flatMap(([hash, others]) => [owners.first.get(hash) ?? [], others].flat()));
}

function add({ first, others }: Owners, entry: Texts): void {
  for (const hash of hashesOf(entry)) {
    const list = others.get(hash);
    if (list) list.push(entry);
    else if (first.has(hash)) others.set(hash, [entry]);
    else first.set(hash, entry);
  }
}

function remove({ first, others }: Owners, entry: Texts): void {
  for (const hash of hashesOf(entry)) {
    const list = others.get(hash) ?? [];
    const next = first.get(hash) === entry ? list.shift() : undefined;
    if (next) first.set(hash, next);
    else if (first.get(hash) === entry) first.delete(hash);
    else list.splice(list.indexOf(entry), 1);
    if (list.length === 0) others.delete(hash);
  }
}

const known = new WeakMap<Entry, readonly number[]>();

/** Entries never change, so each is looked through once. */
function hashesOf(entry: Texts): readonly number[] {
  const found = known.get(entry) ?? textsIn(entry).map(hashOf);
  known.set(entry, found);
  return found;
}

function textsIn({ data }: Texts): readonly string[] {
  if (data.status === 'deprecated') return [];
  const texts = Object.values(data.descriptors ?? {}).flatMap((cells) => Object.values(cells));
  return ('definition' in data ? [data.definition, ...texts] : texts).filter((text) => text !== '');
}

function textsOf(entry: Texts): readonly PlacedText[] {
  const { data } = entry;
  const definition = 'definition' in data ? [{ entry, text: data.definition, pointer: '/definition' }] : [];
  const levels = Object.entries(data.descriptors ?? {}).flatMap(([dimension, cells]) =>
    Object.entries(cells).map(([level, text]) => ({ entry, text, pointer: pointerOf('descriptors', dimension, level) })),
  );
  return [...definition, ...levels].filter(({ text }) => text !== '');
}

const samples = 32;

/** FNV-1a in 30 bits over the length and some of the UTF-16 code units: texts with the same number are compared letter by letter anyway. */
function hashOf(text: string): number {
  const step = Math.max(1, Math.floor(text.length / samples));
  let hash = Math.imul(0x811c9dc5 ^ text.length, 0x01000193);
  for (let at = 0; at < text.length; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash & 0x3fffffff;
}
