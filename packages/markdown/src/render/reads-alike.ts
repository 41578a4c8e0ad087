import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Link, Paragraph, Root } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { textPiecesOf } from '../file/text-pieces.ts';
import { parseProse } from '../tree/parse-prose.ts';

const processor = unified().use(remarkRehype, { allowDangerousHtml: true });

/**
 * Whether two pieces of prose say the same to a reader of Markdown: spaces and line ends that mean nothing, the marker of a list or of
 * emphasis, and escapes that change nothing are no difference. Code, hard line breaks, addresses and contributed HTML are.
 */
export function readsAlike(a: string, b: string): boolean {
  return a === b || readingOf(a) === readingOf(b);
}

/** HTML in which spaces stand as they are shown, and nothing is left out, so that it differs wherever meaning does. */
function readingOf(markdown: string): string {
  const tree = parseProse(markdown);
  keepApart(tree, markdown);
  const html = processor.runSync(tree) as HtmlRoot;
  visit(html, (node, _index, parent) => {
    if (node.type === 'text' && !(parent?.type === 'element' && parent.tagName === 'code'))
      node.value = node.value.replace(/[ \t\n]+/gu, ' ');
  });
  return toHtml(html, { allowDangerousHtml: true });
}

/** Links to entries are told from the same brackets escaped, and a list with blank lines between its items from none. */
function keepApart(tree: Root, markdown: string): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'list' || node.type === 'listItem') node.spread = true;
    if (node.type !== 'text' || index === undefined || !parent) return undefined;
    const pieces = textPiecesOf(node, markdown);
    if (pieces.every((piece) => 'text' in piece)) return undefined;
    const nodes = pieces.map((piece): Paragraph['children'][number] =>
      'text' in piece ? { type: 'text', value: piece.text } : entryLink(piece.id, piece.words),
    );
    (parent as Paragraph).children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

function entryLink(id: string, words: string | undefined): Link {
  return { type: 'link', url: `entry:${id}`, children: words === undefined ? [] : [{ type: 'text', value: words }] };
}
