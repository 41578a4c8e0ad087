import {
  printHtml,
  proseTree,
  renderInline,
  renderProse,
  type EntryLinkTarget,
  type HtmlElement,
  type RenderOptions,
} from '@framewright/markdown';
import type { EntryOf } from '@framewright/model';
import { rules } from '@framewright/validator';
import { useContent, type Content } from '../../content/content.ts';
import { docPictureHref, docPictureSizes } from '../../content/doc-pictures.ts';
import type { Editions } from '../../editions/editions.ts';
import { assetHref, headingIds } from '../../address/page-assets.ts';
import { linkToId, type View } from '../../editions/view.ts';
import type { DocFolder } from '../../content/read-docs.ts';
import { formatPages } from '../../address/format-pages.ts';
import { href } from '../../address/entry-paths.ts';

/** Prose of the framework as sanitised HTML. @param idPrefix begins every id in it, so that pieces on one page don't clash */
export function proseHtml(view: View, markdown: string, idPrefix: string): string {
  return once(view, `prose ${idPrefix}`, markdown, () => renderProse(markdown, proseOptions(view, idPrefix)));
}

/** Prose of a page as sanitised HTML: its links also lead to headings of the page and to files, and its images are shown. */
export function pageHtml(view: View, page: EntryOf<'page'>, markdown: string, idPrefix: string): string {
  return renderProse(markdown, proseOptions(view, idPrefix, page));
}

/** The options for rendering prose of the framework. @param page the page whose text it is, if it is one */
export function proseOptions(view: View, idPrefix: string, page?: EntryOf<'page'>): RenderOptions {
  const options = optionsFor(view, idPrefix, (id) => entryTarget(view, id));
  if (page === undefined) return options;
  const { assets, editions } = useContent();
  return { ...options, ...headingIds(page), assetHref: (address, use) => assetHref(page, assets, editions.root, address, use) };
}

/** Prose of one paragraph as sanitised HTML without the paragraph. */
export function inlineHtml(view: View, markdown: string, idPrefix: string): string {
  return once(view, `inline ${idPrefix}`, markdown, () => renderInline(markdown, proseOptions(view, idPrefix)));
}

/**
 * Text of the project's documentation as sanitised HTML: its links name guides, decisions and places of the site, and its images are the
 * pictures of its pages.
 */
export function docHtml(view: View, markdown: string, idPrefix: string): string {
  const options = optionsFor(view, idPrefix, (id) => docTarget(view, id));
  const { docs, editions } = useContent();
  const tree = proseTree(markdown, {
    ...options,
    assetHref: (address, use) => (use === 'image' ? docPictureHref(docs, editions.root, address) : undefined),
  });
  for (const child of tree.children) if (child.type === 'element') sizeImages(child, docPictureSizes(docs, editions.root));
  return printHtml(tree);
}

/** Gives images their size, so that nothing moves when they have come. @param sizes by address */
function sizeImages(element: HtmlElement, sizes: ReadonlyMap<string, { readonly width: string; readonly height: string }>): void {
  const size = element.tagName === 'img' ? sizes.get(String(element.properties['src'])) : undefined;
  if (size) Object.assign(element.properties, size);
  for (const child of element.children) if (child.type === 'element') sizeImages(child, sizes);
}

const rendered = new WeakMap<Editions | View, Map<string, string>>();

/** Prose is shown on many pages, and so rendered once: without links, which lead elsewhere in each edition, for all of them. */
function once(view: View, use: string, markdown: string, render: () => string): string {
  const key = `${use.length} ${use} ${markdown}`;
  const place = markdown.includes('[') ? view : view.editions;
  const known = rendered.get(place) ?? new Map<string, string>();
  rendered.set(place, known);
  const html = known.get(key) ?? render();
  known.set(key, html);
  return html;
}

function optionsFor({ words }: View, idPrefix: string, entryLink: RenderOptions['entryLink']): RenderOptions {
  return { entryLink, idPrefix, notesLabel: words.notes, noteBackLabel: words.noteBack };
}

function entryTarget(view: View, id: string): EntryLinkTarget | undefined {
  const link = linkToId(view, id);
  return link.href === undefined ? undefined : { href: link.href, label: link.label };
}

function docTarget(view: View, id: string): EntryLinkTarget | undefined {
  const content = useContent();
  return (
    docIn(content, 'guides', id) ??
    docIn(content, 'reference', id) ??
    docIn(content, 'decisions', id) ??
    referenceTarget(content, id) ??
    entryTarget(view, id)
  );
}

function referenceTarget({ editions: { root } }: Content, id: string): EntryLinkTarget | undefined {
  if (rules.some((rule) => rule.id === id)) return { href: href(root, `reference/rules/${id}/`), label: id };
  const page = formatPages().find(({ name }) => name === id);
  return page && { href: href(root, `reference/format/${id}/`), label: page.title };
}

function docIn(content: Content, folder: DocFolder, slug: string): EntryLinkTarget | undefined {
  const doc = content.docs[folder].find((candidate) => candidate.slug === slug);
  return doc && { href: href(content.editions.root, `${folder}/${slug}/`), label: doc.title };
}
