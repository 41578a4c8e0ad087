import type { EntryLink, ProseFacts, ProseImage, ProseLink, Span } from '@framewright/model';
import type { Root } from 'mdast';
import { eachNode } from '../tree/each-node.ts';
import { splitEntryLinks, unclosedEntryLinks } from './entry-links.ts';
import { spanOfNode } from '../tree/node-span.ts';
import { spacedLinks } from './spaced-links.ts';

/** What the prose of a file links to, shows or embeds. */
export function proseFactsOf(tree: Root, text: string): ProseFacts {
  const html: Span[] = [];
  const links: ProseLink[] = [];
  const images: ProseImage[] = [];
  const entryLinks: EntryLink[] = [];
  const unclosed: EntryLink[] = [];
  const spaced: ProseLink[] = [];
  let addresses: ReadonlyMap<string, string> | undefined;
  const [mayBeSpaced, mayNameEntries] = [text.includes(']('), text.includes('[[')];
  eachNode(tree, (node) => {
    const span = spanOfNode(node);
    if (node.type === 'html') html.push(span);
    else if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, span });
    else if (node.type === 'image') images.push({ url: node.url, alt: node.alt ?? '', span });
    else if (node.type === 'imageReference') {
      addresses ??= addressesIn(tree);
      images.push({ url: addresses.get(node.identifier) ?? '', alt: node.alt ?? '', span });
    } else if (node.type === 'text' && (mayBeSpaced || mayNameEntries)) {
      const words = text.slice(...span);
      if (words.includes('](')) for (const link of spacedLinks(words, span[0])) spaced.push(link);
      if (!words.includes('[[')) return;
      for (const piece of splitEntryLinks(words, span[0])) if ('id' in piece) entryLinks.push({ id: piece.id, span: piece.span });
      for (const link of unclosedEntryLinks(words, span[0])) unclosed.push(link);
    }
  });
  return { html, links, images, entryLinks, unclosedEntryLinks: unclosed, spacedLinks: spaced };
}

/** The addresses that definitions give to names; of several definitions of one name the first counts. */
function addressesIn(tree: Root): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  eachNode(tree, (node) => {
    if (node.type === 'definition' && !addresses.has(node.identifier)) addresses.set(node.identifier, node.url);
  });
  return addresses;
}
