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

/**
 * Finds which of the candidates a heading names, without regard to case and spacing; of several candidates of one name the first.
 *
 * @param namesOf the names that count; without it the id too
 */
export function findNamed<N extends Named>(
  candidates: readonly N[],
  namesOf: (candidate: N) => readonly string[] = allNames,
): FindNamed<N> {
  let index: Map<string, N | undefined> | undefined;
  return (heading) => {
    index ??= indexOf(candidates, namesOf);
    // The same headings occur in many files: what each names is cached.
    if (!index.has(heading)) index.set(heading, index.get(fold(heading)));
    return index.get(heading);
  };
}

/** Whether a candidate has a name, which headings compare without regard to case and spacing; its id does not count. */
export function isNamed({ names }: Named, name: string): boolean {
  return names.some((each) => fold(each) === fold(name));
}

function allNames({ id, names }: Named): readonly string[] {
  return [id, ...names];
}

function indexOf<N extends Named>(candidates: readonly N[], namesOf: (candidate: N) => readonly string[]): Map<string, N | undefined> {
  const entries = candidates.flatMap((candidate) => namesOf(candidate).map((name) => [fold(name), candidate] as const));
  return new Map(entries.toReversed());
}

function fold(words: string): string {
  return words.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
