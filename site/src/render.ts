import { renderInline, renderProse, type EntryLinkTarget, type RenderOptions } from '@framewright/markdown';
import { rules } from '@framewright/validator';
import { useContent, type Content } from './content.ts';
import { linkToId } from './view/view.ts';
import { viewOf } from './use-view.ts';
import type { DocFolder } from './read-docs.ts';
import { formatPages } from './view/format-pages.ts';
import { href } from './view/links.ts';

/** Prose of the framework as sanitised HTML. @param idPrefix begins every id in it, so that pieces on one page don't clash */
export function proseHtml(markdown: string, idPrefix: string): string {
  return renderProse(markdown, optionsFor(idPrefix, entryTarget));
}

/** Prose of one paragraph as sanitised HTML without the paragraph. */
export function inlineHtml(markdown: string, idPrefix: string): string {
  return renderInline(markdown, optionsFor(idPrefix, entryTarget));
}

/** Text of the project's documentation as sanitised HTML: its links name guides, decisions and places of the site. */
export function docHtml(markdown: string, idPrefix: string): string {
  return renderProse(markdown, optionsFor(idPrefix, docTarget));
}

function optionsFor(idPrefix: string, entryLink: RenderOptions['entryLink']): RenderOptions {
  return { entryLink, idPrefix, notesLabel: viewOf(useContent()).words.notes };
}

function entryTarget(id: string): EntryLinkTarget | undefined {
  const link = linkToId(viewOf(useContent()), id);
  return link.href === undefined ? undefined : { href: link.href, label: link.label };
}

function docTarget(id: string): EntryLinkTarget | undefined {
  const content = useContent();
  return (
    docIn(content, 'guides', id) ??
    docIn(content, 'reference', id) ??
    docIn(content, 'decisions', id) ??
    referenceTarget(content, id) ??
    entryTarget(id)
  );
}

function referenceTarget({ base }: Content, id: string): EntryLinkTarget | undefined {
  if (rules.some((rule) => rule.id === id)) return { href: href(base, `reference/rules/${id}/`), label: id };
  const page = formatPages().find(({ name }) => name === id);
  return page && { href: href(base, `reference/format/${id}/`), label: page.title };
}

function docIn(content: Content, folder: DocFolder, slug: string): EntryLinkTarget | undefined {
  const doc = content.docs[folder].find((candidate) => candidate.slug === slug);
  return doc && { href: href(content.base, `${folder}/${slug}/`), label: doc.title };
}
