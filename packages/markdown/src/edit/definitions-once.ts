import type { Block } from '@framewright/model';
import { definitionsFor, type DefinitionBlock } from '../bind/prose-slice.ts';
import { blocksOf } from '../file/blocks.ts';
import { parseProse } from '../tree/parse-prose.ts';

interface Part {
  readonly prose: string;
  readonly blocks: readonly Block[];
}

/** A definition and how it is written. */
interface Written {
  readonly block: DefinitionBlock;
  readonly text: string;
}

/**
 * The parts of a body in their order, without the definitions of links and notes at their ends that another part holds.
 * Reading adds them to every part that refers to them, so that each part means what it meant.
 */
export function definitionsOnce(proses: readonly string[]): readonly string[] {
  if (proses.filter(mayDefine).length < 2) return proses;
  const parts = proses.map((prose): Part => ({ prose, blocks: mayDefine(prose) ? blocksOf(parseProse(prose), prose) : [] }));
  // One after the other, so that the last of those that hold a definition keeps it.
  for (const [index, part] of parts.entries()) {
    const elsewhere = new Map<string, Written>();
    for (const written of parts.flatMap((other) => (other === part ? [] : definitionsIn(other))).toReversed())
      elsewhere.set(written.block.key, written);
    parts[index] = shortest(part, (key) => elsewhere.get(key));
  }
  return parts.map(({ prose }) => prose);
}

/** The beginning of a part from which reading makes all of it again; one block at least, since a part of definitions alone would be gone. */
function shortest(part: Part, elsewhere: (key: string) => Written | undefined): Part {
  const { prose, blocks } = part;
  const isElsewhere = ({ block, text }: Written): boolean => withoutEnds(text) === withoutEnds(elsewhere(block.key)?.text ?? '');
  const last = blocks.findLastIndex((block) => !definitionsIn({ prose, blocks: [block] }).some(isElsewhere));
  for (let count = Math.max(1, last + 1); count < blocks.length; count += 1) {
    const kept = blocks.slice(0, count);
    const written = prose.slice(0, kept.at(-1)?.span[1]);
    const added = definitionsFor(kept, (key) => elsewhere(key)?.block).map(({ key }) => elsewhere(key)?.text);
    if (withoutEnds([written, ...added].join('\n\n')) === withoutEnds(prose)) return { prose: written, blocks: kept };
  }
  return part;
}

function definitionsIn({ prose, blocks }: Part): readonly Written[] {
  return blocks.flatMap((block) => (block.kind === 'definition' ? [{ block, text: prose.slice(...block.span) }] : []));
}

/** Text without white space at the ends of its lines, which a definition has or not, depending on where it is found. */
function withoutEnds(text: string): string {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => line.trimEnd()).join('\n');
}

function mayDefine(prose: string): boolean {
  return prose.includes(']:');
}
