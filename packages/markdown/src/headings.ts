import type { Block } from '@framewright/model';

/** A heading of a body. */
export type HeadingBlock = Extract<Block, { readonly kind: 'heading' }>;

/** Something that a heading can name: by its id, by its title, or by its title in another language. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a heading names, without regard to case and spacing. */
export function namedBy<N extends Named>(heading: string, candidates: readonly N[]): N | undefined {
  const wanted = fold(heading);
  return candidates.find((candidate) => fold(candidate.id) === wanted || candidate.names.some((name) => fold(name) === wanted));
}

function fold(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
