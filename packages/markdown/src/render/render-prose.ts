import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Link, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { parseProse } from '../tree/parse-prose.ts';
import { anchoredHeadings } from '../file/heading-anchors.ts';
import { keepLinks } from './keep-links.ts';
import type { RenderOptions } from './render-options.ts';
import { textPiecesOf } from '../file/text-pieces.ts';

const notesLabelId = 'footnote-label';
const blocksWithLines = new Set(['p', 'li', 'tr', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'hr']);
const sanitizing: SanitizeSchema = {
  ...defaultSchema,
  // Ids come from footnotes, with a prefix of ours, and from headings if the page has ids for them; contributed HTML was dropped before.
  clobber: [],
  strip: ['script', 'style'],
  attributes: { ...defaultSchema.attributes, p: [['className', 'notes-heading']], img: ['src', 'alt', 'title'] },
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'input'),
  // An image that is still there has an address of ours, on this site.
  protocols: { href: ['http', 'https', 'mailto'], src: ['https'] },
};

/** Prose as sanitised HTML: no raw HTML; links to the web, to mail and to entries; headings, files and images as the options allow. */
export function renderProse(markdown: string, options: RenderOptions): string {
  return printHtml(proseTree(markdown, options));
}

/** What {@link proseTree} gives, as text. */
export function printHtml(tree: HtmlRoot): string {
  return toHtml(tree);
}

/**
 * The same for a place inside a line, and so without blocks: marks that would begin one are text in a text of one line, such as a title, and
 * of several blocks there are the words, each on a line.
 */
export function renderInline(markdown: string, options: RenderOptions): string {
  const tree = proseTree(markdown, options);
  const lines = linesIn(tree);
  const blocks = tree.children.filter((node) => node.type === 'element');
  const isParagraph = blocks.length === 1 && blocks[0]?.tagName === 'p';
  const text = markdown.trim();
  if (isParagraph || text === '' || /[\n\r]/u.test(text))
    return lines.map((line) => toHtml({ type: 'root', children: [...line] })).join('<br>\n');
  return renderInline(`${word} ${text}`, options).slice(word.length + 1);
}

/** Nothing that stands behind a word on a line begins a block. */
const word = 'x';

/** All elements that stand inside a line; others are blocks. */
const insideLines = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'span', 'strong', 'sup']);

/** What stands inside lines in the blocks of a tree. */
function linesIn({ children }: HtmlRoot | Element): readonly (readonly ElementContent[])[] {
  const lines: ElementContent[][] = [];
  let isBegun = false;
  for (const node of children) {
    if (node.type === 'element' && !insideLines.has(node.tagName)) {
      lines.push(...linesIn(node).map((line) => [...line]));
      isBegun = false;
    } else if (isBegun) lines.at(-1)?.push(node as ElementContent);
    else if (node.type !== 'text' || node.value.trim() !== '') {
      lines.push([node as ElementContent]);
      isBegun = true;
    }
  }
  return lines;
}

/** The same as {@link renderProse} as a tree, for those who add to it. */
export function proseTree(markdown: string, options: RenderOptions): HtmlRoot {
  const tree = parseProse(markdown);
  markHeadings(tree, options);
  keepLinks(tree, linkEntries(tree, markdown, options), options);
  const processor = unified()
    .use(remarkRehype, {
      clobberPrefix: options.idPrefix,
      footnoteLabel: options.notesLabel ?? 'Notes',
      footnoteBackLabel: (note: number) => options.noteBackLabel?.(note + 1) ?? `Back to note ${note + 1}`,
      // No heading: its level would differ from page to page.
      footnoteLabelTagName: 'p',
      footnoteLabelProperties: { className: ['notes-heading'] },
    })
    .use(rehypeSanitize, sanitizing);
  const html = processor.runSync(tree) as HtmlRoot;
  visit(html, 'element', (element) => ownNotesLabel(element, options.idPrefix));
  const { firstLine } = options;
  if (firstLine !== undefined) visit(html, 'element', (element) => markLines(element, firstLine));
  return html;
}

/** Sets the ids of the headings, and adds targets for their former ids. */
function markHeadings(tree: Root, { headingIds, formerIds }: RenderOptions): void {
  if (!headingIds) return;
  for (const [heading, anchor] of anchoredHeadings(tree)) {
    const id = headingIds.get(anchor);
    if (id === undefined || anchor === '') continue;
    heading.data = { ...heading.data, hProperties: { id } };
    heading.children.unshift(...(formerIds?.get(anchor) ?? []).map(placeOf));
  }
}

/** An empty element as the target of a link. */
function placeOf(id: string): PhrasingContent {
  return { type: 'emphasis', children: [], data: { hName: 'span', hProperties: { id } } };
}

/** Turns the links to entries in text into links, and gives these links. */
function linkEntries(tree: Root, markdown: string, options: RenderOptions): ReadonlySet<Link> {
  const made = new Set<Link>();
  visit(tree, 'text', (node, index, parent) => {
    const pieces = textPiecesOf(node, markdown);
    if (index === undefined || !parent || pieces.every((piece) => 'text' in piece)) return undefined;
    const nodes = pieces.map((piece): Text | Link => {
      if ('text' in piece) return { type: 'text', value: piece.text };
      const target = options.entryLink(piece.id);
      const words: Text = { type: 'text', value: piece.words ?? target?.label ?? piece.id };
      if (!target || parent.type === 'link') return words;
      const link: Link = { type: 'link', url: target.href, children: [words] };
      made.add(link);
      return link;
    });
    (parent as Paragraph).children.splice(index, 1, ...(nodes as PhrasingContent[]));
    return [SKIP, index + nodes.length];
  });
  return made;
}

/** Makes the id of the footnotes' heading unique, since several pieces of prose may stand on one page. */
function ownNotesLabel({ properties }: Element, prefix: string): void {
  for (const key of ['id', 'ariaDescribedBy']) {
    const value = properties[key];
    if (String(value) === notesLabelId) properties[key] = `${prefix}${notesLabelId}`;
  }
}

function markLines(element: Element, firstLine: number): void {
  if (!blocksWithLines.has(element.tagName) || !element.position) return;
  const shift = firstLine - 1;
  element.properties['dataLines'] = `${element.position.start.line + shift}-${element.position.end.line + shift}`;
}
