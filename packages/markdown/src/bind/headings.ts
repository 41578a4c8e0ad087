import type { Block } from '@framewright/model';

/** A heading of a body. */
export type HeadingBlock = Extract<Block, { readonly kind: 'heading' }>;

/** Something that a heading can name: by its id, by its title, or by its title in another language. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a heading names, without regard to case and spacing; of several candidates of one name the first. */
export function namedBy<N extends Named>(heading: string, candidates: readonly N[]): N | undefined {
  const index = indexes.get(candidates) ?? indexOf(candidates);
  indexes.set(candidates, index);
  // The same headings come again and again: what each names is found once.
  if (!index.has(heading)) index.set(heading, index.get(fold(heading)));
  return index.get(heading) as N | undefined;
}

const indexes = new WeakMap<readonly Named[], Map<string, Named | undefined>>();

function indexOf(candidates: readonly Named[]): Map<string, Named | undefined> {
  const entries = candidates.flatMap((candidate) => [candidate.id, ...candidate.names].map((name) => [fold(name), candidate] as const));
  return new Map(entries.toReversed());
}

function fold(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
