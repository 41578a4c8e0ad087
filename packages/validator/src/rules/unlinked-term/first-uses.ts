import type { Entry, SourceFile, Span } from '@framewright/model';
import type { Glossary, TermName } from '../../words/glossary.ts';
import { prosePartsOf } from '../../entries/prose-parts.ts';
import { wordsOnly } from '../../words/words-only.ts';

/** The first words of an entry that name a term. */
export interface FirstUse {
  readonly id: string;
  readonly span: Span;
  readonly words: string;
  /** Whether they stand in a row of a table, where a bar ends a cell. */
  readonly isInRow: boolean;
}

/**
 * Where the prose of an entry first names each term without a link. Text in definitions, headings, code, square brackets and longer names
 * of other entries doesn't count, nor does any after a link to the term. A single word counts only if it is hardly a verb, or a measure:
 * “to risk”, “finding out”, “ten minutes” don't.
 */
export function* firstUses(entry: Entry, { pattern, termOf, isInName }: Glossary): Iterable<FirstUse> {
  const { source } = entry;
  if (!source) return;
  const { file } = source;
  const text = wordsOnly(withoutSpans(file.text, unlinkable(file))).replace(inBrackets, (found) => ' '.repeat(found.length));
  const linkedAt = new Map(file.prose.entryLinks.toReversed().map(({ id, span }) => [id, span[0]]));
  const used = new Set([entry.id]);
  const parts = [...prosePartsOf(entry)].filter(({ key }) => key !== 'definition').sort((a, b) => a.start - b.start);
  for (const { start, words } of parts) {
    for (const { 0: found, index } of text.slice(start, start + words.length).matchAll(pattern)) {
      const span: Span = [start + index, start + index + found.length];
      const name = termOf(found);
      if (!name || used.has(name.id) || isInName(text, ...span) || isOtherSense(text, span, name)) continue;
      used.add(name.id);
      if ((linkedAt.get(name.id) ?? Infinity) > span[0])
        yield { id: name.id, span, words: found, isInRow: lineAt(text, span[0]).includes('|') };
    }
  }
}

/** What is left of a link whose address stands elsewhere, or of a footnote. */
const inBrackets = /\[[^[\]\n]{0,500}\]/gu;

/** Where no link may be put, in order. */
function unlinkable({ blocks, prose, text }: SourceFile): readonly Span[] {
  const isCode = ({ span: [start] }: { readonly span: Span }): boolean => text.startsWith('```', start) || text.startsWith('~~~', start);
  const others = blocks.filter((block) => block.kind === 'heading' || isCode(block));
  return [...prose.entryLinks, ...prose.unclosedEntryLinks, ...prose.links, ...prose.images, ...others]
    .map(({ span }) => span)
    .concat(prose.html)
    .sort((a, b) => a[0] - b[0]);
}

/** The same text with nothing but spaces in some places. */
function withoutSpans(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of spans) {
    if (end <= from) continue;
    pieces.push(text.slice(from, Math.max(from, start)), ' '.repeat(end - Math.max(from, start)));
    from = end;
  }
  return [...pieces, text.slice(from)].join('');
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end === -1 ? text.length : end);
}

function isOtherSense(text: string, [start, end]: Span, { isPlural }: TermName): boolean {
  const words = text.slice(start, end);
  if (/\s/u.test(words)) return false;
  const [before, after] = [text.slice(Math.max(0, start - farthest), start), text.slice(end, end + farthest)];
  if (isPlural && behindNumber().test(before)) return true;
  return behindSubject().test(before) || beforeObject().test(after) || (/ing$/iu.test(words) && beforeClause().test(after));
}

/** Longer than any of the words below. */
const farthest = 12;
/** Created on first use: `\p{…}` classes are slow to compile. */
const behindNumber = (): RegExp =>
  /(?<![\p{L}\p{N}])(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|few|some|several|many)\s$/iu;
const behindSubject = (): RegExp =>
  /(?<![\p{L}])(?:to|will|would|can|could|may|might|must|shall|should|cannot|not|I|you|he|she|it|we|they|who)\s$/iu;
const beforeObject = (): RegExp => /^\s(?:a|an|the|this|these|those|its|his|her|my|our|your|their|it|him|them|us|out|up)(?![\p{L}])/iu;
const beforeClause = (): RegExp => /^\s(?:that|what|who|why|how|where|when|whether)(?![\p{L}])/iu;
