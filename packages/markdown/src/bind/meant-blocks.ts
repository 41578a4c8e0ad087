import type { Block, Problem, SourceFile } from '@framewright/model';
import type { BodyShape } from './body-shape.ts';
import type { HeadingBlock } from './headings.ts';
import { mayBeUnmarked, unmarkedHeading } from './unmarked-headings.ts';

/** The blocks of a body as they were meant, and a problem for each that was written differently. */
export interface MeantBlocks {
  readonly blocks: readonly Block[];
  readonly problems: readonly Problem[];
}

const underline = /\n {0,3}(-+|=+)[ \t]*$/u;
const conflictMarker = /^(?:<{7}|={7}$)/u;
const likeFrontMatter = /^[a-z][A-Za-z]*:(?:\s|$)/u;

/**
 * Undoes what a line of dashes below text does in Markdown: it makes a heading of the paragraph above it, though a divider was meant.
 * The paragraph stays a paragraph, and front matter that such a line cuts in two is no part of the body; both become problems.
 * The marker of a git conflict is neither.
 * A heading above everything else that repeats the title of the entry is left out likewise, and a line meant as a heading becomes one.
 */
export function meantBlocks(file: SourceFile, shape: BodyShape): MeantBlocks {
  if (!file.blocks.some((block, index) => isDoubtful(file, block, index))) return { blocks: file.blocks, problems: none };
  const problems: Problem[] = [];
  const blocks = file.blocks.flatMap((block, index): readonly Block[] => {
    const unmarked = unmarkedHeading(file, block, shape);
    if (unmarked) problems.push(unmarked.problem);
    if (unmarked?.heading) return [unmarked.heading, ...(unmarked.rest ? [unmarked.rest] : [])];
    if (block.kind !== 'heading' || !isDoubtful(file, block, index)) return [block];
    const isFirst = index === 0;
    const line = underline.exec(file.text.slice(...block.span))?.[1];
    const at = { heading: block.words, span: block.wordsSpan };
    if (isFirst && line !== undefined && likeFrontMatter.test(block.words)) {
      problems.push({ ...at, rule: 'unexpected-section', because: 'divided-front-matter', expected: [] });
      return [];
    }
    if (shape.free || isNamed(block, shape)) return [block];
    if (isFirst && block.depth === 1 && block.words === file.frontMatter['title']) {
      problems.push({ ...at, rule: 'heading-depth', found: 1, expected: 0 });
      return [];
    }
    if (line === undefined) return [block];
    const isConflict = conflictMarker.test(line) && conflictMarker.test(file.text.slice(...block.span));
    if (!isConflict) problems.push({ ...at, rule: 'unexpected-section', because: 'underlined', heading: line, expected: [] });
    return [{ kind: 'paragraph', span: block.wordsSpan, uses: block.uses }];
  });
  return { blocks, problems };
}

const none: readonly Problem[] = [];
const hash = '#'.charCodeAt(0);

/** Whether a block is an underlined heading, one above everything else, or one that was not written as such; few are. */
function isDoubtful(file: SourceFile, block: Block, index: number): boolean {
  if (block.kind !== 'heading') return mayBeUnmarked(file, block);
  return (index === 0 && block.depth === 1) || file.text.charCodeAt(block.span[0]) !== hash;
}

function isNamed({ words }: HeadingBlock, { findDimension, findLevel, findSection, findLevelSection }: BodyShape): boolean {
  return (findDimension(words) ?? findLevel(words) ?? findSection(words) ?? findLevelSection(words)) !== undefined;
}
