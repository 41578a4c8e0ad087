import { lazily } from '@framewright/model';
import type { HtmlTree } from './html-tree.ts';
import type { RenderOptions } from './render-options.ts';

/** Prose as sanitised HTML: no raw HTML; links to the web, to mail and to entries; headings, files and images as the options allow. */
export function renderProse(markdown: string, options: RenderOptions): string {
  return renderer().renderProse(markdown, options);
}

/** The same as a syntax tree of HTML, for those who add to it. */
export function proseTree(markdown: string, options: RenderOptions): HtmlTree {
  return renderer().proseTree(markdown, options);
}

/** Such a tree as text. */
export function printHtml(tree: HtmlTree): string {
  return renderer().printHtml(tree);
}

/** The same for a place inside a line: prose of one paragraph loses the paragraph around it. */
export function renderInline(markdown: string, options: RenderOptions): string {
  return renderer().renderInline(markdown, options);
}

/** The words of prose without markup, for titles, descriptions and indexes; links to entries become their words. */
export function plainText(markdown: string, labelOfEntry?: (id: string) => string | undefined): string {
  return plain().plainText(markdown, labelOfEntry);
}

/** The anchors of the headings of a page, in order, by which links on it lead to them. */
export function pageAnchors(markdown: string): readonly string[] {
  return anchors().pageAnchors(markdown);
}

const renderer = lazily<typeof import('./render-prose.ts')>(import.meta.url, './render-prose');
const plain = lazily<typeof import('./plain-text.ts')>(import.meta.url, './plain-text');
const anchors = lazily<typeof import('./page-anchors.ts')>(import.meta.url, './page-anchors');
