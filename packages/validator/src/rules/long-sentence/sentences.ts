import type { Span } from '@framewright/model';

/**
 * The sentences of English prose, with their places in it. Paragraphs, points of lists, rows of tables and headings end one as well.
 * Where in doubt, as behind an abbreviation, a sentence ends.
 */
export function* sentencesIn(prose: string): Iterable<Span> {
  let start = 0;
  for (const { index, 0: gap, groups } of prose.matchAll(between())) {
    yield* trimmed(prose, start, index + (groups?.['end'] ?? '').length);
    start = index + gap.length;
  }
  yield* trimmed(prose, start, prose.length);
}

/** Created on first use: `\p{…}` classes are slow to compile. */
const between = (): RegExp =>
  /(?<end>[.!?…][)\]"”’*_]{0,8})\s{1,200}(?=["“‘([*_]{0,8}\p{Lu})|\n(?=[ \t]{0,40}(?:\r?\n|[-*+|#>]|\d{1,3}[.)][ \t]))/gu;

function* trimmed(prose: string, from: number, to: number): Iterable<Span> {
  const words = prose.slice(from, to);
  const start = to - words.trimStart().length;
  const end = from + words.trimEnd().length;
  if (start < end) yield [start, end];
}
