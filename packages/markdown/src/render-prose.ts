import { toHtml } from 'hast-util-to-html';
import type { Element, Root as HtmlRoot } from 'hast';
import type { Link, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import rehypeSanitize, { defaultSchema, type Options as SanitizeSchema } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { splitEntryLinks } from './entry-links.ts';
import { parseProse } from './exact-markdown.ts';
import type { RenderOptions } from './render-options.ts';

const notesLabelId = 'footnote-label';
const safeLink = /^(?:https?:\/\/|mailto:)/iu;
const blocksWithLines = new Set(['p', 'li', 'tr', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'hr']);
const sanitizing: SanitizeSchema = {
  ...defaultSchema,
  // Ids come from footnotes alone, with a prefix of ours; contributed HTML never gets this far.
  clobber: [],
  strip: ['script', 'style'],
  attributes: { ...defaultSchema.attributes, h2: [['className', 'notes-heading']] },
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'input' && name !== 'img'),
  protocols: { href: ['http', 'https', 'mailto'] },
};

/** Prose as sanitised HTML: no raw HTML, no images, links to the web, to mail and to entries only. */
export function renderProse(markdown: string, options: RenderOptions): string {
  return toHtml(toSanitised(markdown, options));
}

/** The same for a place inside a line: prose of one paragraph loses the paragraph around it. */
export function renderInline(markdown: string, options: RenderOptions): string {
  const tree = toSanitised(markdown, options);
  const [only, ...others] = tree.children.filter((node) => node.type === 'element');
  return others.length === 0 && only?.tagName === 'p' ? toHtml({ type: 'root', children: only.children }) : toHtml(tree);
}

function toSanitised(markdown: string, options: RenderOptions): HtmlRoot {
  const tree = parseProse(markdown);
  const entryHrefs = linkEntries(tree, options);
  keepSafeLinks(tree, entryHrefs);
  const processor = unified()
    .use(remarkRehype, {
      clobberPrefix: options.idPrefix,
      footnoteLabel: options.notesLabel ?? 'Notes',
      footnoteLabelProperties: { className: ['notes-heading'] },
    })
    .use(rehypeSanitize, sanitizing);
  const html = processor.runSync(tree) as HtmlRoot;
  visit(html, 'element', (element) => ownNotesLabel(element, options.idPrefix));
  const { firstLine } = options;
  if (firstLine !== undefined) visit(html, 'element', (element) => markLines(element, firstLine));
  return html;
}

/** Turns the links to entries in text into links, and gives these links. */
function linkEntries(tree: Root, options: RenderOptions): ReadonlySet<Link> {
  const made = new Set<Link>();
  visit(tree, 'text', (node, index, parent) => {
    const pieces = splitEntryLinks(node.value);
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

/** Links that don't lead to the web or to mail keep their words and lose their target. */
function keepSafeLinks(tree: Root, trusted: ReadonlySet<Link>): void {
  const unsafe = new Set<string>();
  visit(tree, 'definition', (node) => {
    if (!safeLink.test(node.url)) unsafe.add(node.identifier);
  });
  visit(tree, (node, index, parent) => {
    const isUnsafe =
      node.type === 'link' ? !trusted.has(node) && !safeLink.test(node.url) : node.type === 'linkReference' && unsafe.has(node.identifier);
    if (!isUnsafe || index === undefined || !parent) return undefined;
    (parent as Paragraph).children.splice(index, 1, ...(node as Link).children);
    return [SKIP, index];
  });
}

/** The heading of the notes has one id for all prose; several pieces of it may stand on one page. */
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
