import type { EntryLink, ProseFacts, ProseImage, ProseLink, Span } from '@framewright/model';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitEntryLinks } from './entry-links.ts';
import { spanOfNode } from './node-span.ts';

/** What the prose of a file links to, shows or embeds. */
export function proseFactsOf(tree: Root, text: string): ProseFacts {
  const html: Span[] = [];
  const links: ProseLink[] = [];
  const images: ProseImage[] = [];
  const entryLinks: EntryLink[] = [];
  visit(tree, (node) => {
    const span = spanOfNode(node);
    if (node.type === 'html') html.push(span);
    else if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, span });
    else if (node.type === 'image') images.push({ url: node.url, alt: node.alt ?? '', span });
    else if (node.type === 'text') {
      for (const piece of splitEntryLinks(text.slice(...span), span[0])) if ('id' in piece) entryLinks.push({ id: piece.id, span: piece.span });
    }
  });
  return { html, links, images, entryLinks };
}
