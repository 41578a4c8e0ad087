import { pointerOf, suggest, type Block, type Json, type Problem, type SourceFile, type Span } from '@framewright/model';
import type { BodyPlace, BodyPlaces } from './body-places.ts';
import { levelsIn, type BodyShape, type NamedDimension, type NamedLevel } from './body-shape.ts';
import { orderProblems, type RankedHeading } from './heading-order.ts';
import type { HeadingBlock, Named } from './headings.ts';
import { definitionsOf, proseOfBlocks, spanOfBlocks } from './prose-slice.ts';
import { meantBlocks } from './meant-blocks.ts';

/** A body parsed with the vocabulary of its framework. */
export interface BoundBody {
  /** `definition`, `text`, `descriptors`, `levelSections` and `sections`, as far as they are there. */
  readonly parts: { readonly [key: string]: Json };
  readonly places: BodyPlaces;
  readonly problems: readonly Problem[];
}

const sectionDepth = 2;
const levelDepth = 3;
const levelSectionDepth = 4;

/** A heading and what follows it, up to the next heading that binds. */
interface Run {
  readonly heading: HeadingBlock;
  readonly means:
    | { readonly what: 'dimension'; readonly named: NamedDimension }
    | { readonly what: 'section' | 'level' | 'level-section'; readonly named: Named }
    | undefined;
  readonly blocks: readonly Block[];
}

/**
 * Binds the headings of a body to dimensions, levels and sections.
 * The text below a heading that names nothing stays out of the model, and the heading becomes a problem.
 * A name at another depth, out of order or with nothing below it binds, and becomes a problem as well.
 */
export function bindBody(file: SourceFile, shape: BodyShape): BoundBody {
  const parts: Record<string, Json> = {};
  const places = new Map<string, BodyPlace>();
  const meant = meantBlocks(file, shape);
  const problems: Problem[] = [...meant.problems];
  const definitions = definitionsOf(file);
  const { lead, runs } = runsOf(meant.blocks, shape);

  const [first] = lead;
  const definition = shape.definition && first?.kind === 'paragraph' ? [first] : [];
  keep('definition', '/definition', definition);
  keep('text', '/text', lead.slice(definition.length));

  const descriptors = new Map<string, Record<string, string>>();
  const levelSections = new Map<string, Record<string, Record<string, string>>>();
  const sections = new Map<string, string>();
  let dimension: NamedDimension | undefined;
  let dimensionWords = '';
  /** Unknown below a heading that is reported, so that what stands below is not reported as well. */
  let level: NamedLevel | 'unknown' | undefined;
  /** The heading of a dimension until something follows it. */
  let bare: HeadingBlock | undefined;
  const ranked = new Map<string, RankedHeading[]>();
  for (const [index, { heading, means, blocks }] of runs.entries()) {
    const next = runs[index + 1]?.means?.what;
    if (means?.what === 'level') bindLevel(heading, means.named, blocks, next === 'level-section');
    else if (means?.what === 'level-section') bindLevelSection(heading, means.named, blocks);
    else if (means?.what === 'dimension') bindDimension(heading, means.named, blocks);
    else if (means?.what === 'section') bindSection(heading, means.named, blocks, next === 'level' || next === 'level-section');
    else reject(heading);
  }
  closeDimension();
  for (const id of levelSections.keys()) if (Object.keys(descriptors.get(id) ?? {}).length === 0) descriptors.delete(id);
  for (const headings of ranked.values()) problems.push(...orderProblems(headings));
  if (descriptors.size > 0) parts['descriptors'] = Object.fromEntries(descriptors);
  if (levelSections.size > 0) parts['levelSections'] = Object.fromEntries(levelSections);
  if (sections.size > 0) parts['sections'] = Object.fromEntries(sections);
  return { parts, places, problems: problems.length === 0 ? noProblems : problems };

  function keep(key: string, pointer: string, blocks: readonly Block[]): void {
    const prose = proseOfBlocks(file, blocks, definitions);
    if (prose === '') return;
    parts[key] = prose;
    places.set(pointer, { value: spanOfBlocks(blocks, 0) });
  }

  function bindDimension(heading: HeadingBlock, named: NamedDimension, blocks: readonly Block[]): void {
    closeDimension();
    dimension = named;
    level = undefined;
    dimensionWords = heading.words;
    checkDepth(heading, sectionDepth);
    if (!isFirst(pointerOf('descriptors', named.id), heading, none)) return;
    rank('', heading, shape.dimensions.indexOf(named));
    descriptors.set(named.id, {});
    const stray = blocks.filter((block) => block.kind !== 'definition');
    if (stray.length > 0) problems.push({ rule: 'text-outside-level', heading: heading.words, span: spanOfBlocks(stray, 0) });
    else bare = heading;
  }

  /** @param isFollowed whether a section follows, so that the level may have no text before it */
  function bindLevel(heading: HeadingBlock, named: Named, blocks: readonly Block[], isFollowed: boolean): void {
    if (!dimension) {
      reject(heading);
      return;
    }
    bare = undefined;
    const known = shape.levels.find(({ id }) => id === named.id);
    const value = known?.value ?? 0;
    level = 'unknown';
    checkDepth(heading, levelDepth);
    if (!isFirst(pointerOf('descriptors', dimension.id, value), heading, blocks, dimensionWords)) return;
    level = known;
    rank(dimension.id, heading, value);
    findNearlyNamed(blocks);
    if (isFollowed && isEmpty(blocks)) return;
    checkEmpty(heading, blocks);
    const cells = descriptors.get(dimension.id) ?? {};
    descriptors.set(dimension.id, cells);
    cells[String(value)] = proseOfBlocks(file, blocks, definitions);
  }

  function bindLevelSection(heading: HeadingBlock, named: Named, blocks: readonly Block[]): void {
    if (level === 'unknown' && heading.depth > sectionDepth) return;
    if (!dimension || !level || level === 'unknown' || heading.depth <= sectionDepth) {
      const { words, wordsSpan } = heading;
      problems.push({ rule: 'unexpected-section', because: 'at-level', heading: words, expected: [], span: wordsSpan });
      if (heading.depth <= sectionDepth) dimension = undefined;
      return;
    }
    checkDepth(heading, levelSectionDepth);
    const value = String(level.value);
    if (!isFirst(pointerOf('levelSections', dimension.id, value, named.id), heading, blocks, firstName(level))) return;
    rank(pointerOf(dimension.id, value), heading, shape.levelSections.indexOf(named));
    checkEmpty(heading, blocks);
    findNearlyNamed(blocks);
    const cells = levelSections.get(dimension.id) ?? {};
    levelSections.set(dimension.id, cells);
    cells[value] = Object.fromEntries([...Object.entries(cells[value] ?? {}), [named.id, proseOfBlocks(file, blocks, definitions)]]);
  }

  /** Headings of their own are free inside a level; one that nearly names a section is a section misspelt. */
  function findNearlyNamed(blocks: readonly Block[]): void {
    if (shape.levelSections.length === 0) return;
    const expected = shape.levelSections.map(firstName);
    for (const block of blocks)
      if (block.kind === 'heading' && block.depth === levelSectionDepth && suggest(block.words, expected).length > 0)
        problems.push({ rule: 'unexpected-section', because: 'unknown', heading: block.words, expected, span: block.wordsSpan });
  }

  /** @param levelsFollow whether the next heading is one of a level, or of a section there */
  function bindSection(heading: HeadingBlock, named: Named, blocks: readonly Block[], levelsFollow: boolean): void {
    if (isAtEnd(heading)) {
      closeDimension();
      dimension = undefined;
    }
    checkDepth(heading, sectionDepth, !isAtEnd(heading) && levelsFollow);
    if (!isFirst(pointerOf('sections', named.id), heading, blocks)) return;
    if (isAtEnd(heading)) rank('', heading, shape.dimensions.length + shape.sections.indexOf(named));
    checkEmpty(heading, blocks);
    sections.set(named.id, proseOfBlocks(file, blocks, definitions));
  }

  function reject(heading: HeadingBlock): void {
    bare = undefined;
    level = 'unknown';
    const under = heading.depth >= levelDepth ? dimension : undefined;
    const at = { heading: heading.words, span: heading.wordsSpan };
    if (under)
      problems.push({
        ...at,
        rule: 'unknown-level-heading',
        under: dimensionWords,
        levels: levelsIn(shape, under).map((level) => ({ title: firstName(level), value: level.value })),
      });
    else
      problems.push({
        ...at,
        rule: 'unexpected-section',
        because: 'unknown',
        expected: [...shape.dimensions, ...shape.sections].map(firstName),
      });
    if (!under) dimension = undefined;
  }

  /** @param under the words of the dimension that a level stands under */
  function isFirst(pointer: string, heading: HeadingBlock, blocks: readonly Block[], under?: string): boolean {
    const first = places.get(pointer)?.key;
    if (!first) {
      places.set(pointer, { key: heading.wordsSpan, value: spanOfBlocks(blocks, heading.span[1]) });
      return true;
    }
    const within = under === undefined ? {} : { under };
    problems.push({ rule: 'repeated-heading', heading: heading.words, ...within, first, span: heading.wordsSpan });
    return false;
  }

  function checkDepth({ words, depth, wordsSpan }: HeadingBlock, expected: number, levelsFollow = false): void {
    if (depth === expected) return;
    const follow = levelsFollow ? { levelsFollow } : {};
    problems.push({ rule: 'heading-depth', heading: words, found: depth, expected, ...follow, span: wordsSpan });
  }

  function rank(list: string, heading: HeadingBlock, place: number): void {
    const headings = ranked.get(list) ?? [];
    headings.push({ words: heading.words, span: heading.wordsSpan, rank: place });
    ranked.set(list, headings);
  }

  function checkEmpty(heading: HeadingBlock, blocks: readonly Block[]): void {
    if (isEmpty(blocks)) problems.push({ rule: 'empty-section', heading: heading.words, span: heading.wordsSpan });
  }

  function closeDimension(): void {
    if (bare) problems.push({ rule: 'empty-section', heading: bare.words, span: bare.wordsSpan });
    bare = undefined;
  }
}

const none: readonly Block[] = [];

function isEmpty(blocks: readonly Block[]): boolean {
  return blocks.every(({ kind }) => kind === 'definition');
}

const noProblems: readonly Problem[] = [];

function firstName({ id, names }: Named): string {
  return names[0] ?? id;
}

/** Where a missing part belongs: after the last block of the body; undefined if the body is empty. */
export function endOfBody(file: SourceFile): Span | undefined {
  const end = file.blocks.at(-1)?.span[1];
  return end === undefined ? undefined : [end, end];
}

function runsOf(blocks: readonly Block[], shape: BodyShape): { readonly lead: readonly Block[]; readonly runs: readonly Run[] } {
  let lead: readonly Block[] | undefined;
  const runs: Run[] = [];
  let opening: Pick<Run, 'heading' | 'means'> | undefined;
  let from = 0;
  let inDimension: NamedDimension | undefined;
  for (const [index, block] of blocks.entries()) {
    const means: Run['means'] = block.kind === 'heading' && !shape.free ? meaningOf(block, shape, inDimension) : undefined;
    const opens =
      block.kind === 'heading' && !shape.free && (means !== undefined || block.depth <= (inDimension ? levelDepth : sectionDepth));
    if (!opens) continue;
    if (endsDimension(block, means)) inDimension = means?.what === 'dimension' ? means.named : undefined;
    close(index);
    opening = { heading: block, means };
    from = index + 1;
  }
  close(blocks.length);
  return { lead: lead ?? [], runs };

  /** Closes the open run before a block. */
  function close(end: number): void {
    const inside = blocks.slice(from, end);
    if (opening) runs.push({ heading: opening.heading, means: opening.means, blocks: inside });
    else lead = inside;
  }
}

function endsDimension(heading: HeadingBlock, means: Run['means']): boolean {
  if (means?.what === 'dimension') return true;
  if (means?.what === 'section') return isAtEnd(heading);
  return means?.what !== 'level' && heading.depth <= sectionDepth;
}

/** Whether a section ends the dimension above it: one as deep as what stands below levels was put there by mistake. */
function isAtEnd({ depth }: HeadingBlock): boolean {
  return depth <= levelDepth;
}

function meaningOf(heading: HeadingBlock, shape: BodyShape, inDimension: NamedDimension | undefined): Run['means'] {
  const level = inDimension ? shape.findLevel(heading.words, inDimension) : undefined;
  if (level && heading.depth >= levelDepth) return { what: 'level', named: level };
  const dimension = shape.findDimension(heading.words);
  if (dimension) return { what: 'dimension', named: dimension };
  const section = shape.findSection(heading.words);
  if (section) return { what: 'section', named: section };
  // Outside dimensions, deeper headings are part of the text of a section.
  const below = inDimension || heading.depth <= sectionDepth ? shape.findLevelSection(heading.words) : undefined;
  if (below) return { what: 'level-section', named: below };
  return level && { what: 'level', named: level };
}
