import { lazily, lineStarts, placeOf, rangeOfSpan, type LineStarts, type Problem, type SourceFile, type Span } from '@framewright/model';
import type { Root } from 'mdast';
import { blocksOf } from './blocks.ts';
import { nodeBelow } from './each-node.ts';
import type { FindSpan } from './front-matter-spans.ts';
import { overrunFrontMatter, withoutFrontMatter } from './missing-fence.ts';
import { spanOfNode } from './node-span.ts';
import { parseMarkdownFile } from './parse-markdown.ts';
import { proseFactsOf } from './prose-facts.ts';
import { readYaml } from './read-yaml.ts';
import { silencesIn } from './silences.ts';

type UnreadableReason = Extract<Problem, { readonly rule: 'unreadable-file' }>['reason'];

const byteOrderMark = '\uFEFF';
/** How many lists, quotations and emphases may stand in one another; more is never text that somebody wrote, and upsets programs that follow it down. */
const deepest = 100;
const noProse: SourceFile['prose'] = { html: [], links: [], images: [], entryLinks: [], unclosedEntryLinks: [], spacedLinks: [] };

/**
 * Reads one Markdown file with front matter. What is wrong with it becomes a problem; nothing is thrown.
 * @param path relative to the framework, with forward slashes
 */
export function parseFile(path: string, raw: string): SourceFile {
  const text = raw.startsWith(byteOrderMark) ? raw.slice(1) : raw;
  const place = placeOf(path);
  if (place.holds === 'nothing') return unread(path, text, []);
  if (place.holds === 'unknown') return unread(path, text, [{ rule: 'unknown-folder', folder: place.folder, span: [0, 0] }]);
  if (text.includes('\0')) return unreadableFile(path, 'binary', '', text);

  const tree = parseMarkdownFile(text);
  const tooDeep = nodeBelow(tree, deepest);
  if (tooDeep) return unreadableFile(path, 'too-deep', String(deepest), text, spanOfNode(tooDeep));
  const bare = { ...unread(path, text, []), blocks: blocksOf(tree), prose: proseFactsOf(tree, text) };
  const front = frontMatterOf(tree, text);
  if (!front) return { ...bare, problems: [withoutFrontMatter(text)] };
  const yaml = text.slice(...front.yaml);
  const { data, readable, problems } = readYaml(yaml, front.yaml[0]);
  const [mistake] = problems;
  const overrun = readable || !mistake ? undefined : overrunFrontMatter(text, front.yaml, mistake.span);
  return {
    ...bare,
    frontMatter: data,
    readable,
    fence: front.fence,
    silences: silencesIn(text, front.yaml),
    problems: overrun ? [overrun] : problems,
    spanInFrontMatter: whenAsked(yaml, front.yaml[0]),
  };
}

/**
 * A file whose content can't be read as text: it is known to exist, and why it can't be used.
 * @param text as much of it as can be shown
 */
export function unreadableFile(path: string, reason: UnreadableReason, detail: string, text = '', span: Span = [0, 0]): SourceFile {
  return unread(path, text, placeOf(path).holds === 'nothing' ? [] : [{ rule: 'unreadable-file', reason, detail, span }]);
}

function unread(path: string, text: string, problems: readonly Problem[]): SourceFile {
  let starts: LineStarts | undefined;
  return {
    path,
    place: placeOf(path),
    text,
    frontMatter: {},
    readable: false,
    fence: [0, 0],
    blocks: [],
    prose: noProse,
    silences: [],
    problems,
    rangeOf(span) {
      starts ??= lineStarts(text);
      return rangeOfSpan(starts, span);
    },
    spanInFrontMatter: () => undefined,
  };
}

/** Most files are never asked for a place in their front matter. */
function whenAsked(yaml: string, offset: number): FindSpan {
  let find: FindSpan | undefined;
  return (pointer, part) => {
    find ??= spans().frontMatterSpans(yaml, offset);
    return find(pointer, part);
  };
}

const spans = lazily<typeof import('./front-matter-spans.ts')>(import.meta.url, './front-matter-spans');

interface FrontMatter {
  readonly yaml: Span;
  readonly fence: Span;
}

function frontMatterOf(tree: Root, text: string): FrontMatter | undefined {
  const [node] = tree.children;
  if (node?.type !== 'yaml') return undefined;
  const [start, end] = spanOfNode(node);
  const closing = text.lastIndexOf('---', end);
  const opening = /^---[ \t]*(?:\r\n|\n|\r)/u.exec(text.slice(start))?.[0] ?? '';
  return { yaml: [start + opening.length, closing], fence: [closing, closing + '---'.length] };
}
