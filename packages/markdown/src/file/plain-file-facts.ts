import type { Block, EntryLink } from '@framewright/model';
import type { FileFacts } from './file-facts.ts';
import { slowToParse } from '../tree/slow-to-parse.ts';
import { tooMuchToParse } from '../tree/too-much.ts';

/**
 * The facts of a file whose body has no mark of Markdown but headings, dashes before items, stars around strong words and links to entries, as most files are;
 * undefined for all other, and for those that may hold too much of anything.
 * It sees what the exact parser sees, many times faster, since it builds no syntax tree.
 */
export function plainFileFacts(text: string, depth: number): FileFacts | undefined {
  if (text.length > longest || depth < deepestTree || !text.startsWith(opening)) return undefined;
  const closing = text.indexOf('\n---', fence.length) + 1;
  const body = closing + opening.length;
  if (closing === 0 || text[body - 1] !== '\n') return undefined;
  const head = text.slice(0, body);
  if (head.includes('\r') || tooMuchToParse(head, depth) || slowToParse(head)) return undefined;
  const found = plainBody(text, body);
  return (
    found && {
      front: { yaml: [opening.length, closing], fence: [closing, closing + fence.length] },
      blocks: found.blocks,
      prose: { html: none, links: none, images: none, entryLinks: found.entryLinks, unclosedEntryLinks: none, spacedLinks: none },
    }
  );
}

const fence = '---';
const opening = `${fence}\n`;

/** Short enough that no line, list or row can be longer than is allowed. */
const longest = 20_000;
/** How deep the trees of such files are: strong words in a paragraph in an item in a list. */
const deepestTree = 6;
/** So many links and strong words that a paragraph of nothing else has fewer signs than it may have. */
const mostMarks = 400;

interface PlainBody {
  readonly blocks: readonly Block[];
  readonly entryLinks: readonly EntryLink[];
}

const none: readonly never[] = [];

function plainBody(text: string, start: number): PlainBody | undefined {
  const blocks: Block[] = [];
  const marks: Mark[] = [];
  /** The paragraph or the list that the next line may go on with. */
  let open: { readonly kind: 'paragraph' | 'other'; readonly from: number; to: number } | undefined;
  let isAfterEmptyLine = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') {
      isAfterEmptyLine = true;
      continue;
    }
    const from = at;
    const depth = sign === '#' ? headingDepth(text, at) : 0;
    const isItem = sign === '-';
    const [words, marksBefore] = [at + (isItem ? 2 : depth === 0 ? 0 : depth + 1), marks.length];
    if (words > at && text[words - 1] !== ' ') return undefined;
    at = endOfPlainLine(text, words, marks);
    if (at === notPlain || marks.length > mostMarks) return undefined;
    if (depth > 0) {
      if (marks.length > marksBefore) return undefined;
      close();
      blocks.push({ kind: 'heading', depth, words: wordsIn(text, words, at), wordsSpan: [words, at], span: [from, at], uses: none });
    } else if (open?.kind === (isItem ? 'other' : 'paragraph') && (isItem || !isAfterEmptyLine)) open.to = at;
    // Words below an item, without an empty line between, go on with the item.
    else if (open?.kind === 'other' && !isAfterEmptyLine) return undefined;
    else {
      close();
      open = { kind: isItem ? 'other' : 'paragraph', from, to: at };
    }
    isAfterEmptyLine = false;
  }
  close();
  return { blocks, entryLinks: marks.length === 0 ? none : marks.filter((mark) => mark !== strong) };

  function close(): void {
    if (open) blocks.push({ kind: open.kind, span: [open.from, open.to], uses: none });
    open = undefined;
  }
}

/** How many number signs a line begins with. */
function headingDepth(text: string, at: number): number {
  let depth = 0;
  while (depth < 7 && text[at + depth] === '#') depth += 1;
  return depth < 7 ? depth : 0;
}

function wordsIn(text: string, from: number, to: number): string {
  const words = text.slice(from, to);
  return words.includes('  ') ? words.replace(/ +/gu, ' ') : words;
}

/** A link to an entry, or strong words, of which nothing more is wanted. */
type Mark = EntryLink | typeof strong;
const strong = 'strong';
const notPlain = -1;

// Of the first 128 signs these alone mean nothing wherever they stand between others on a line; of all others those that are no spaces and break no line.
// As ranges, since names of whole sorts of letters take long to get ready for.
/** Words that open nothing where they begin a line, up to the first sign that may mean something. */
const beginning =
  /(?=[A-Za-z\u00C0-\u02FF\u0370-\u052F“‘]|\[\[|\*\*)[A-Za-z0-9 ,.;:?'"()%/\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF-]*/y;
const words = /[A-Za-z0-9 ,.;:?'"()%/\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF-]*/y;
/** Nothing behind it may make it into something else. */
const link =
  /\[\[([A-Za-z0-9 ,.;:?'"()%/\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF-]+)(?:\|[A-Za-z0-9 ,.;:?'"()%/\u00A1-\u167F\u1681-\u1FFF\u2010-\u2027\u2030-\u205E\u2070-\u2FFF\u3001-\uD7FF\uF900-\uFDFF-]+)?\]\](?![[(:\]])/y;
/** Stars that pair up whatever stands beside them. */
const strongWords =
  /(?<=[\n “‘(])\*\*[A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F][A-Za-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F ,.;:?’-]*(?<![ ,;?’-])\*\*(?=[\n ,.;:)]|$)/y;

/** The end of a line that holds nothing but words, links and strong words, which are added to the marks; else what says that it is not plain. */
function endOfPlainLine(text: string, from: number, marks: Mark[]): number {
  beginning.lastIndex = from;
  if (!beginning.test(text)) return notPlain;
  let at = beginning.lastIndex;
  for (; at < text.length && text[at] !== '\n'; at = words.lastIndex) {
    const isLink = text[at] === '[';
    const pattern = isLink ? link : strongWords;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) return notPlain;
    marks.push(isLink ? { id: (match[1] ?? '').trim(), span: [at, pattern.lastIndex] } : strong);
    words.lastIndex = pattern.lastIndex;
    words.test(text);
  }
  return text[at - 1] === ' ' ? notPlain : at;
}
