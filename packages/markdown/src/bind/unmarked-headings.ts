import type { Block, Problem, SourceFile } from '@framewright/model';
import type { BodyShape } from './body-shape.ts';
import type { HeadingBlock } from './headings.ts';

/** A line of words that was meant as a heading, with what follows it in the same paragraph. */
export interface UnmarkedHeading {
  readonly problem: Problem;
  /** The heading that was meant; absent if its words name nothing. */
  readonly heading?: HeadingBlock;
  readonly rest?: Block;
}

const [hash, star, underscore] = ['#', '*', '_'].map((character) => character.charCodeAt(0));
/** As long as the title of a level or a section may reasonably be. */
const longest = 60;
const endsSentence = /[.,;!?)]$/u;

/** A cheap test for blocks that may be a heading not written as one; few are. */
export function mayBeUnmarked({ text }: SourceFile, { kind, span: [start, end] }: Block): boolean {
  if (kind !== 'paragraph') return false;
  const first = text.charCodeAt(start);
  if (first === hash || first === star || first === underscore) return true;
  return end - start <= longest && !endsSentence.test(text.slice(end - 1, end));
}

/**
 * The heading that a paragraph was meant to be: hashes without a space behind them, or a line alone, perhaps in bold, that names a level, a
 * dimension or a section. In a body with headings of its own only hashes count.
 */
export function unmarkedHeading(file: SourceFile, block: Block, shape: BodyShape): UnmarkedHeading | undefined {
  if (!mayBeUnmarked(file, block)) return undefined;
  const [start, end] = block.span;
  const paragraph = file.text.slice(start, end);
  const line = /^[^\r\n]*/u.exec(paragraph)?.[0].trimEnd() ?? '';
  // Other spaces than ordinary ones don't count.
  const [hashes] = /^#{1,6}(?![# \t])/u.exec(line) ?? [];
  if (hashes !== undefined) return behindHashes(hashes, withoutClosingHashes(line.slice(hashes.length)).trimStart());
  const bare = line === paragraph.trimEnd() ? (/^(?:(\*\*|__)(.+)\1|(.+?)):?$/u.exec(line) ?? []) : [];
  const alone = (bare[2] ?? bare[3] ?? '').replace(/:$/u, '');
  const depth = depthOf(alone, shape);
  return depth === undefined ? undefined : { problem: problemOf(alone, depth, 0), heading: headingOf(alone, depth) };

  function behindHashes(written: string, heading: string): UnmarkedHeading | undefined {
    const meant = depthOf(heading, shape);
    // One hash before a word may be a number or a tag.
    if (meant === undefined && written.length === 1) return undefined;
    const problem = problemOf(heading, meant ?? written.length, written.length);
    if (meant === undefined) return { problem };
    const after = start + line.length + (/^\s*/u.exec(paragraph.slice(line.length))?.[0].length ?? 0);
    const rest: Block | undefined = after < end ? { kind: 'paragraph', span: [after, end], uses: block.uses } : undefined;
    return { problem, heading: headingOf(heading, meant), ...(rest ? { rest } : {}) };
  }

  function problemOf(heading: string, expected: number, found: number): Problem {
    return { rule: 'unmarked-heading', heading, written: line, found, expected, span: [start, start + line.length] };
  }

  function headingOf(words: string, depth: number): HeadingBlock {
    return { kind: 'heading', depth, words, wordsSpan: [start, start + line.length], span: [start, start + line.length], uses: [] };
  }
}

/** Hashes behind a heading are part of its form. */
function withoutClosingHashes(words: string): string {
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return words.slice(0, end).trimEnd();
}

/** The depth at which headings with these words stand; undefined if they name nothing. */
function depthOf(words: string, { free, findDimension, findLevel, findSection, findLevelSection }: BodyShape): number | undefined {
  if (free || words === '') return undefined;
  return findDimension(words) || findSection(words) ? 2 : findLevel(words) ? 3 : findLevelSection(words) ? 4 : undefined;
}
