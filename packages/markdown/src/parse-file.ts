import { lineStarts, placeOf, rangeOfSpan, type LineStarts, type Problem, type SourceFile, type Span } from '@framewright/model';
import type { Root } from 'mdast';
import { blocksOf } from './blocks.ts';
import { frontMatterSpans } from './front-matter-spans.ts';
import { spanOfNode } from './node-span.ts';
import { parseMarkdownFile } from './parse-markdown.ts';
import { proseFactsOf } from './prose-facts.ts';
import { readYaml } from './read-yaml.ts';

type UnreadableReason = Extract<Problem, { readonly rule: 'unreadable-file' }>['reason'];

const byteOrderMark = '\uFEFF';
const openingFence = /^---[ \t]*(?:\r?\n|$)/u;
const noProse: SourceFile['prose'] = { html: [], links: [], images: [], entryLinks: [] };

/**
 * Reads one Markdown file with front matter. What is wrong with it becomes a problem; nothing is thrown.
 * @param path relative to the framework, with forward slashes
 */
export function parseFile(path: string, raw: string): SourceFile {
  const text = raw.startsWith(byteOrderMark) ? raw.slice(1) : raw;
  const place = placeOf(path);
  const ranges = lazyRanges(text);
  if (place.holds === 'nothing') return { path, place, text, frontMatter: {}, readable: false, fence: [0, 0], blocks: [], prose: noProse, problems: [], ...ranges, spanInFrontMatter: () => undefined };
  const unknown: readonly Problem[] = place.holds === 'unknown' ? [{ rule: 'unknown-folder', folder: place.folder, span: [0, 0] }] : [];
  if (place.holds === 'unknown') return { path, place, text, frontMatter: {}, readable: false, fence: [0, 0], blocks: [], prose: noProse, problems: unknown, ...ranges, spanInFrontMatter: () => undefined };

  const tree = parseMarkdownFile(text);
  const common = { path, place, text, blocks: blocksOf(tree), prose: proseFactsOf(tree, text), ...ranges };
  const front = frontMatterOf(tree, text);
  if (!front) return { ...common, frontMatter: {}, readable: false, fence: [0, 0], problems: [withoutFrontMatter(text)], spanInFrontMatter: () => undefined };
  const yaml = text.slice(...front.yaml);
  const read = readYaml(yaml, front.yaml[0]);
  return { ...common, frontMatter: read.data, readable: read.readable, fence: front.fence, problems: read.problems, spanInFrontMatter: frontMatterSpans(yaml, front.yaml[0]) };
}

/** A file whose content can't be read as text: it is known to exist, and why it can't be used. */
export function unreadableFile(path: string, reason: UnreadableReason, detail: string): SourceFile {
  const problem: Problem = { rule: 'unreadable-file', reason, detail, span: [0, 0] };
  return { path, place: placeOf(path), text: '', frontMatter: {}, readable: false, fence: [0, 0], blocks: [], prose: noProse, problems: [problem], ...lazyRanges(''), spanInFrontMatter: () => undefined };
}

interface FrontMatter {
  readonly yaml: Span;
  readonly fence: Span;
}

function frontMatterOf(tree: Root, text: string): FrontMatter | undefined {
  const [node] = tree.children;
  if (node?.type !== 'yaml') return undefined;
  const [start, end] = spanOfNode(node);
  const closing = text.lastIndexOf('---', end);
  return { yaml: [text.indexOf('\n', start) + 1, closing], fence: [closing, closing + '---'.length] };
}

function withoutFrontMatter(text: string): Problem {
  const [opening] = openingFence.exec(text) ?? [];
  if (opening !== undefined) return { rule: 'unclosed-front-matter', span: [0, '---'.length] };
  const firstLine = /^.*/u.exec(text)?.[0].length ?? 0;
  return { rule: 'missing-front-matter', span: [0, firstLine] };
}

function lazyRanges(text: string): Pick<SourceFile, 'rangeOf'> {
  let starts: LineStarts | undefined;
  return {
    rangeOf(span) {
      starts ??= lineStarts(text);
      return rangeOfSpan(starts, span);
    },
  };
}
