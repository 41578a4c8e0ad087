import type { EntryLink, ProseFacts, ProseImage, ProseLink, Span } from '@framewright/model';
import type { Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { splitEntryLinks, unclosedEntryLinks } from './entry-links.ts';
import { spanOfNode } from './node-span.ts';
import { spacedLinks } from './spaced-links.ts';

/** What the prose of a file links to, shows or embeds. */
export function proseFactsOf(tree: Root, text: string): ProseFacts {
  const html: Span[] = [];
  const links: ProseLink[] = [];
  const images: ProseImage[] = [];
  const entryLinks: EntryLink[] = [];
  const unclosed: EntryLink[] = [];
  const spaced: ProseLink[] = [];
  eachNode(tree, (node) => {
    const span = spanOfNode(node);
    if (node.type === 'html') html.push(span);
    else if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, span });
    else if (node.type === 'image') images.push({ url: node.url, alt: node.alt ?? '', span });
    else if (node.type === 'imageReference') images.push({ url: urlBehind(tree, node.identifier), alt: node.alt ?? '', span });
    else if (node.type === 'text') {
      const words = text.slice(...span);
      if (words.includes('](')) spaced.push(...spacedLinks(words, span[0]));
      if (!words.includes('[[')) return;
      for (const piece of splitEntryLinks(words, span[0])) if ('id' in piece) entryLinks.push({ id: piece.id, span: piece.span });
      unclosed.push(...unclosedEntryLinks(words, span[0]));
    }
  });
  return { html, links, images, entryLinks, unclosedEntryLinks: unclosed, spacedLinks: spaced };
}

function urlBehind(tree: Root, identifier: string): string {
  let url = '';
  eachNode(tree, (node) => {
    if (node.type === 'definition' && url === '' && node.identifier === identifier) url = node.url;
  });
  return url;
}
