import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * The anchors of headings, by which a link leads to them: as GitHub forms them from their words.
 * @param headings the words of all headings of a page, in order
 */
export function anchorsOf(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const times = new Map<string, number>();
  return headings.map((words) => {
    const plain = anchorOf(words);
    let anchor = plain;
    let earlier = times.get(plain) ?? 0;
    while (taken.has(anchor)) anchor = `${plain}-${++earlier}`;
    times.set(plain, earlier);
    taken.add(anchor);
    return anchor;
  });
}

/** The headings of a tree with their anchors. Those inside lists and quotations have none. */
export function anchoredHeadings(tree: Root): readonly (readonly [Heading, string])[] {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const anchors = anchorsOf(headings.map((heading) => textOf(heading).replace(/\s+/gu, ' ').trim()));
  return headings.map((heading, index) => [heading, anchors[index] ?? '']);
}

/** The words of a heading in lower case, with hyphens for spaces and without punctuation. */
function anchorOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
}
