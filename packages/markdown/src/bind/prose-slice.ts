import type { Block, SourceFile, Span } from '@framewright/model';

/** The place of a run of blocks; an empty place where there are none. */
export function spanOfBlocks(blocks: readonly Block[], otherwise: number): Span {
  const first = blocks[0];
  const last = blocks.at(-1);
  return first && last ? [first.span[0], last.span[1]] : [otherwise, otherwise];
}

/** A block that defines a link or footnote. */
export type DefinitionBlock = Extract<Block, { kind: 'definition' }>;

/** The definitions of links and footnotes of a file. */
export type Definitions = () => ReadonlyMap<string, DefinitionBlock>;

/**
 * The prose of a run of blocks, as written, with line feeds.
 * Definitions of links and footnotes from elsewhere in the body are appended if it refers to them, so that it is complete by itself.
 */
export function proseOfBlocks(file: SourceFile, blocks: readonly Block[], definitions: Definitions): string {
  if (blocks.length === 0) return '';
  const [start, end] = spanOfBlocks(blocks, 0);
  const written = indentOf(file.text, start, blocks[0]) + file.text.slice(start, end);
  // Hardly any prose refers to a definition.
  const whole = blocks.every(({ uses }) => uses.length === 0) ? written : withDefinitions(file, blocks, definitions, written);
  return whole.replaceAll('\r\n', '\n').trimEnd();
}

function withDefinitions(file: SourceFile, blocks: readonly Block[], definitions: Definitions, written: string): string {
  const added = definitionsFor(blocks, (key) => definitions().get(key));
  return [written, ...added.map(({ span }) => file.text.slice(...span))].join('\n\n');
}

/** The definitions that blocks refer to and don't hold, and those that these refer to, in the order in which they are added. */
export function definitionsFor(
  blocks: readonly Block[],
  definitionOf: (key: string) => DefinitionBlock | undefined,
): readonly DefinitionBlock[] {
  const own = new Set(blocks.flatMap((block) => (block.kind === 'definition' ? [block.key] : [])));
  const added: DefinitionBlock[] = [];
  const wanted = blocks.flatMap((block) => block.uses);
  for (const key of wanted) {
    if (own.has(key)) continue;
    own.add(key);
    const definition = definitionOf(key);
    if (!definition) continue;
    added.push(definition);
    for (const use of definition.uses) wanted.push(use);
  }
  return added;
}

/** The definitions of a file by their keys, collected on first use; of several with one key the first. */
export function definitionsOf(file: SourceFile): Definitions {
  let known: ReturnType<Definitions> | undefined;
  return () => {
    known ??= new Map(file.blocks.toReversed().flatMap((block) => (block.kind === 'definition' ? [[block.key, block] as const] : [])));
    return known;
  };
}

/** The spaces before a block: the lines of a list or of code below the first are indented like it. */
function indentOf(text: string, start: number, block: Block | undefined): string {
  if (block?.kind !== 'other') return '';
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from -= 1;
  return text.slice(from, start);
}
