import { pointerOf, type EntryOf, type Framework } from '@framewright/model';
import { hashTable } from '../../words/hash-table.ts';
import { whileSame } from '../../memory/while-same.ts';

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
export function* repeatedTexts(framework: Framework): Iterable<RepeatedText> {
  const { entries, byId } = framework;
  const suspects = withSameNumbers(framework, entries.competence);
  // Of two entries with one id, that they have it is the mistake.
  if (suspects.size > 0)
    yield* repeatedIn(entries.competence.filter((entry, place) => suspects.has(place) && byId.get(entry.id) === entry));
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

/** The competences that may have a text in common with another, or twice. Numbers are compared first, since texts are many and hardly ever the same. */
const withSameNumbers = whileSame(numbersOf, (looks): ReadonlySet<number> => {
  const table = hashTable(looks.reduce((sum, { length }) => sum + length, 0));
  const places = new Set<number>();
  for (let place = 0; place < looks.length; place += 1) {
    for (const number of looks[place] ?? none) {
      const first = table.take(number, place);
      if (first !== undefined) places.add(first).add(place);
    }
  }
  return places;
});

const none: readonly number[] = [];

/** A number for each text that counts. */
function numbersOf({ data }: EntryOf<'competence'>): readonly number[] {
  if (data.status === 'deprecated') return none;
  const numbers = data.definition === '' ? [] : [numberOf(data.definition)];
  const { descriptors = {} } = data;
  for (const dimension in descriptors) {
    const cells = descriptors[dimension] ?? {};
    for (const level in cells) {
      const text = cells[level] ?? '';
      if (text !== '') numbers.push(numberOf(text));
    }
  }
  return numbers;
}

function textsOf(entry: Texts): readonly PlacedText[] {
  const { data } = entry;
  const definition = 'definition' in data ? [{ entry, text: data.definition, pointer: '/definition' }] : [];
  const levels = Object.entries(data.descriptors ?? {}).flatMap(([dimension, cells]) =>
    Object.entries(cells).map(([level, text]) => ({ entry, text, pointer: pointerOf('descriptors', dimension, level) })),
  );
  return [...definition, ...levels].filter(({ text }) => text !== '');
}

const samples = 12;

/** FNV-1a in 30 bits over the length and some of the UTF-16 code units: texts with the same number are compared letter by letter anyway. */
function numberOf(text: string): number {
  const step = Math.max(1, Math.floor(text.length / samples));
  let hash = Math.imul(0x811c9dc5 ^ text.length, 0x01000193);
  for (let at = 0; at < text.length; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash & 0x3fffffff;
}
