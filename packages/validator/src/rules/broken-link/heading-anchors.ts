import { anchorsOf } from '@framewright/markdown';
import type { SourceFile } from '@framewright/model';

/** The anchors of the headings of a file, by which a link leads to them. */
export function headingAnchors(file: SourceFile): ReadonlySet<string> {
  return new Set(anchorsOf(file.blocks.flatMap((block) => (block.kind === 'heading' ? [block.words] : []))));
}
