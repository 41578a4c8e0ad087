import type { Block } from '@framewright/model';

/** A heading of a body. */
export type HeadingBlock = Extract<Block, { readonly kind: 'heading' }>;

/** Something that a heading can name: by its id, by its title, or by its title in another language. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a heading names; undefined if it names nothing. */
export type FindNamed<N extends Named> = (heading: string) => N | undefined;

/** Finds which of the candidates a heading names, without regard to case and spacing; of several candidates of one name the first. */
export function findNamed<N extends Named>(candidates: readonly N[]): FindNamed<N> {
  let index: Map<string, N | undefined> | undefined;
  return (heading) => {
    index ??= indexOf(candidates);
    // The same headings occur in many files: what each names is cached.
    if (!index.has(heading)) index.set(heading, index.get(fold(heading)));
    return index.get(heading);
  };
}

function indexOf<N extends Named>(candidates: readonly N[]): Map<string, N | undefined> {
  const entries = candidates.flatMap((candidate) => [candidate.id, ...candidate.names].map((name) => [fold(name), candidate] as const));
  return new Map(entries.toReversed());
}

function fold(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
