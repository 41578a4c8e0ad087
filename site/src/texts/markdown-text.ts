import type { Link } from '../address/entry-paths.ts';
import { linkToId, type View } from '../editions/view.ts';

/** Words in Markdown that say just what they say, on one line. */
export function wordsInMarkdown(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#|~]/g, (mark) => `\\${mark}`);
}

/** A link in Markdown, or its label where it leads nowhere. @param site scheme and host, or nothing where they are not known */
export function linkInMarkdown({ label, href }: Link, site: string): string {
  const words = wordsInMarkdown(label);
  return href === undefined ? words : `[${words}](${/^[a-z]+:/iu.test(href) ? href : `${site}${href}`})`;
}

/** Prose as it is written, with links to entries as links that any reader of Markdown follows. Code stays as it is. */
export function proseInMarkdown(view: View, markdown: string, site: string): string {
  return markdown
    .trim()
    .split(/(`+[^`]*`+)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?\]\]/g, (_whole, id: string, label: string | undefined) => {
            const link = linkToId(view, id.trim());
            return linkInMarkdown({ ...link, label: label ?? link.label }, site);
          }),
    )
    .join('');
}
