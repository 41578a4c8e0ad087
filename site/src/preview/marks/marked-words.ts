import { blockParts } from '@framewright/diff';
import type { HtmlElement, HtmlNode, HtmlTree } from '@framewright/markdown';
import type { WordRun } from '@framewright/model';
import { element, text, screenReaderText } from '../composer/html-nodes.ts';

/** The words for marks for screen readers. */
export interface MarkWords {
  readonly added: string;
  readonly removed: string;
}

/** Marks added words in prose, and shows removed ones at their place. @param before the prose before */
export function markChangedWords(tree: HtmlTree, before: HtmlTree, words: MarkWords): void {
  const { pieces, text: now } = textOf(tree);
  const edits = editsBetween(textOf(before).text, now);
  if (pieces.length === 0) {
    const gone = edits.map(({ removed }) => marked('del', oneLine(removed), words.removed));
    if (gone.length > 0) tree.children.push(element('p', {}, ...gone));
    return;
  }
  // Removed words are shown once, in the first piece that reaches their place.
  const homes = new Map(edits.map((edit) => [edit, pieces.find(({ end }) => edit.from <= end) ?? pieces.at(-1)]));
  for (const piece of pieces) {
    const marked = markedPiece(
      piece,
      edits.map((edit) => (homes.get(edit) === piece ? edit : { ...edit, removed: '' })),
      words,
    );
    if (marked) piece.parent.children.splice(piece.parent.children.indexOf(piece.node), 1, ...marked);
  }
}

/** The text of a tree; blocks and cells are on lines of their own. */
interface TreeText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Piece {
  readonly node: TextNode;
  readonly parent: HtmlElement | HtmlTree;
  /** Its start and end in the text. */
  readonly start: number;
  readonly end: number;
}

type TextNode = Extract<HtmlNode, { readonly type: 'text' }>;

/** Words added at a place, replacing others. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly removed: string;
}

const inline: ReadonlySet<string> = new Set(['a', 'b', 'code', 'del', 'em', 'i', 'ins', 'strong', 'sub', 'sup']);

function textOf(tree: HtmlTree): TreeText {
  const pieces: Piece[] = [];
  let text = '';
  const walk = (parent: HtmlElement | HtmlTree): void => {
    for (const node of parent.children) {
      if (node.type === 'text' && node.value.trim() !== '') {
        pieces.push({ node, parent, start: text.length, end: text.length + node.value.length });
        text += node.value;
      } else if (node.type === 'text' && text !== '' && !text.endsWith('\n')) {
        if (parent.type === 'element') text += ' ';
      } else if (node.type === 'element') {
        const isBlock = !inline.has(node.tagName);
        if (isBlock && text !== '' && !text.endsWith('\n')) text += '\n';
        walk(node);
      }
    }
  };
  walk(tree);
  return { text, pieces };
}

/** Words are compared within two blocks that are alike; others are taken out and put in whole. */
function editsBetween(before: string, after: string): readonly Edit[] {
  const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'));
  const parts = blockParts(linesOf(before), linesOf(after));
  const edits: Edit[] = [];
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const last = edits.at(-1);
    if (part.how === 'reworded') {
      edits.push(...wordEdits(part.words, at, after));
      at += part.words.reduce((length, { text, change }) => length + (change === 'removed' ? 0 : text.length), 1);
    } else if (part.how === 'removed') {
      const removed = index === parts.length - 1 ? part.text : `${part.text}\n`;
      if (last && last.to === at && last.from === at) edits[edits.length - 1] = { ...last, removed: last.removed + removed };
      else edits.push({ from: at, to: at, removed });
    } else {
      const end = at + part.text.length;
      // What was put in stands where other blocks were taken out.
      if (part.how === 'added' && last && last.from === at && last.to === at)
        edits[edits.length - 1] = { from: at, to: end, removed: last.removed.trimEnd() };
      else if (part.how === 'added') edits.push({ from: at, to: end, removed: '' });
      at = end + 1;
    }
  }
  return edits;
}

function wordEdits(words: readonly WordRun[], start: number, after: string): readonly Edit[] {
  const edits: Edit[] = [];
  let at = start;
  for (const { text, change } of words) {
    const last = edits.at(-1);
    if (change === 'same') {
      // A single space between two changes belongs to them.
      if (last && last.to === at && text.trim() === '')
        edits[edits.length - 1] = { ...last, to: at + text.length, removed: last.removed + text };
      at += text.length;
    } else if (change === 'removed') {
      if (last && last.to === at) edits[edits.length - 1] = { ...last, removed: last.removed + text };
      else edits.push({ from: at, to: at, removed: text });
    } else {
      if (last && last.to === at) edits[edits.length - 1] = { ...last, to: at + text.length };
      else edits.push({ from: at, to: at + text.length, removed: '' });
      at += text.length;
    }
  }
  return edits.flatMap((edit) => trimmed(edit, after));
}

/** An edit without an unchanged space at its end. */
function trimmed({ from, to, removed }: Edit, after: string): readonly Edit[] {
  const added = after.slice(from, to);
  const space = added.slice(added.trimEnd().length);
  const rest = removed.endsWith(space) ? removed.slice(0, removed.length - space.length) : removed;
  const end = removed === '' || removed.endsWith(space) ? to - space.length : to;
  return added.trim() === '' && rest.trim() === '' ? [] : [{ from, to: end, removed: rest }];
}

function markedPiece({ node: { value }, start, end }: Piece, edits: readonly Edit[], words: MarkWords): readonly HtmlNode[] | undefined {
  const own = edits.filter(({ from, to, removed }) => (from < end && to > start) || removed.trim() !== '');
  if (own.length === 0) return undefined;
  const made: HtmlNode[] = [];
  let at = start;
  const copyUpTo = (place: number): void => {
    if (place > at) made.push(text(value.slice(at - start, place - start)));
    at = Math.max(at, place);
  };
  for (const { from, to, removed } of own) {
    const [first, last] = [Math.min(Math.max(from, start), end), Math.min(to, end)];
    copyUpTo(first);
    if (removed.trim() !== '') made.push(marked('del', oneLine(removed), words.removed));
    if (last > first) made.push(marked('ins', value.slice(first - start, last - start), words.added));
    at = Math.max(at, last);
  }
  copyUpTo(end);
  return made;
}

/** Words from several blocks on one line. */
function oneLine(text: string): string {
  const lines = text.split('\n');
  if (lines.length === 1) return text;
  return lines.map((line, index) => (index === 0 ? line.trimEnd() : index === lines.length - 1 ? line.trimStart() : line.trim())).join(' ');
}

function marked(tagName: 'ins' | 'del', words: string, spoken: string): HtmlElement {
  return element(tagName, {}, screenReaderText(`[${spoken} `), text(words), screenReaderText('] '));
}
