import type { SourceFile } from '@framewright/model';

/** The anchors of the headings of a file, by which a link leads to them: as GitHub forms them from their words. */
export function headingAnchors(file: SourceFile): ReadonlySet<string> {
  const times = new Map<string, number>();
  return new Set(
    file.blocks.flatMap((block) => {
      if (block.kind !== 'heading') return [];
      const anchor = anchorOf(block.words);
      const earlier = times.get(anchor) ?? 0;
      times.set(anchor, earlier + 1);
      return [earlier === 0 ? anchor : `${anchor}-${earlier}`];
    }),
  );
}

/** The words of a heading in lower case, with hyphens for spaces and without signs. */
export function anchorOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}
