import { pointerOf, type EntryOf } from '@framewright/model';
import type { FrameworkContext } from '../../memory/framework-context.ts';
import { tally } from '../../memory/tally.ts';

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
export function* repeatedTexts({ framework: { entries, byId }, memory }: FrameworkContext): Iterable<RepeatedText> {
  // Hardly any text is repeated, and there are many.
  const { repeated } = textsOfCompetences(memory, entries.competence);
  // Of two entries with one id, that they have it is the mistake.
  if (repeated.size > 0)
    yield* repeatedIn(entries.competence.filter((entry) => entry.data.status !== 'deprecated' && byId.get(entry.id) === entry));
  for (const scale of entries.scale) yield* repeatedIn([scale]);
}

const textsOfCompetences = tally(function* ({ data }: EntryOf<'competence'>) {
  if (data.status === 'deprecated') return;
  if (saysSomething(data.definition)) yield data.definition;
  for (const cells of Object.values(data.descriptors ?? {})) for (const text of Object.values(cells)) if (saysSomething(text)) yield text;
});

function* repeatedIn(entries: readonly Texts[]): Iterable<RepeatedText> {
  const firsts = new Map<string, PlacedText>();
  for (const placed of entries.flatMap(textsOf)) {
    const first = firsts.get(placed.text);
    if (first) yield { ...placed, first };
    else firsts.set(placed.text, placed);
  }
}

function textsOf(entry: Texts): readonly PlacedText[] {
  const { data } = entry;
  const definition = 'definition' in data ? [{ entry, text: data.definition, pointer: '/definition' }] : [];
  const levels = Object.entries(data.descriptors ?? {}).flatMap(([dimension, cells]) =>
    Object.entries(cells).map(([level, text]) => ({ entry, text, pointer: pointerOf('descriptors', dimension, level) })),
  );
  return [...definition, ...levels].filter(({ text }) => saysSomething(text));
}

/** Dots that stand where a text is still to be written repeat nothing. */
function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text);
}
