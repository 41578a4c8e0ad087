import { plainText, proseBlocks, type LabelOf } from '@framewright/markdown';
import type { ProsePart } from '@framewright/model';
import { blockParts, proseParts } from './prose-parts.ts';

/** The blocks of prose as readers meet them: links as their words, items and rows without marks. @param labelOf the name of what a link leads to */
function readBlocks(markdown: string, labelOf: LabelOf): readonly string[] {
  return proseBlocks(markdown)
    .map((block) => readBlock(block, labelOf))
    .filter((words) => words !== '');
}

/**
 * What became of each block between two pieces of prose, in the words that are read. Where only targets of links changed, these stand beside
 * their words; where nothing changed but marks, these are shown.
 */
export function readParts(before: string, after: string, labelOf: LabelOf): readonly ProsePart[] {
  const named = [before, after].map((markdown) => namedTargets(markdown, labelOf)) as [string, string];
  const ways: readonly (() => readonly ProsePart[])[] = [
    () => blockParts(readBlocks(before, labelOf), readBlocks(after, labelOf)),
    () => blockParts(readBlocks(named[0], labelOf), readBlocks(named[1], labelOf)),
    () => proseParts(...named),
  ];
  for (const way of ways) {
    const parts = way();
    if (parts.some(({ how }) => how !== 'same')) return parts;
  }
  return [];
}

function readBlock(block: string, labelOf: LabelOf): string {
  if (!block.startsWith('|')) return plainText(block, labelOf);
  const cells = block.split(/(?<!\\)\|/u).map((cell) => plainText(cell, labelOf));
  return cells.filter((cell) => cell !== '').join(' · ');
}

/** Prose in which each link stands as its words with the name of what it leads to. */
function namedTargets(markdown: string, labelOf: LabelOf): string {
  return markdown
    .replace(/\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]/gu, (_link, id: string, words: string | undefined) => {
      const label = labelOf(id) ?? id;
      return words === undefined ? label : `${words} (${label})`;
    })
    .replace(/(?<!!)\[([^[\]]+)\]\(([^()\s]+)\)/gu, (_link, words: string, target: string) => `${words} (${target})`);
}
