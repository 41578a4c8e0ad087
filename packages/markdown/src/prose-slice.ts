import type { Block, SourceFile, Span } from '@framewright/model';

/** The place of a run of blocks; an empty place where there are none. */
export function spanOfBlocks(blocks: readonly Block[], otherwise: number): Span {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last ? [first.span[0], last.span[1]] : [otherwise, otherwise];
}

/**
 * The prose of a run of blocks, as written, with line feeds.
 * Definitions of links and footnotes that it refers to and that stand elsewhere in the body are added at its end, so that it is whole by itself.
 */
export function proseOfBlocks(file: SourceFile, blocks: readonly Block[]): string {
  if (blocks.length === 0) return '';
  const own = new Set(blocks.flatMap((block) => (block.kind === 'definition' ? [block.key] : [])));
  const [start, end] = spanOfBlocks(blocks, 0);
  const pieces = [indentOf(file.text, start, blocks[0]) + file.text.slice(start, end)];
  const wanted = blocks.flatMap((block) => block.uses);
  for (const key of wanted) {
    if (own.has(key)) continue;
    own.add(key);
    const definition = file.blocks.find((block) => block.kind === 'definition' && block.key === key);
    if (!definition) continue;
    pieces.push(file.text.slice(...definition.span));
    wanted.push(...definition.uses);
  }
  return pieces.join('\n\n').replaceAll('\r\n', '\n').trimEnd();
}

/** The spaces before a block: the lines of a list or of code below the first are indented like it. */
function indentOf(text: string, start: number, block: Block | undefined): string {
  if (block?.kind !== 'other') return '';
  return /[ \t]*$/u.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[0] ?? '';
}
