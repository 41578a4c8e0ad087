import type { ProseLink, SourceFile, Span } from '@framewright/model';
import type { Memory } from '../../memory/memory.ts';

/** A link or an image whose address is not one on the web: what may be wrong with it depends on the files beside it. */
export interface LocalLink {
  readonly url: string;
  readonly span: Span;
  readonly isImage: boolean;
  /** Written like a link and none, because there is a space in its address. */
  readonly isSpaced: boolean;
}

/** Browsers skip white space and control characters inside an address and before it. */
const skipped = /[\s\p{Cc}]/gu;
const scheme = /^[a-z][a-z0-9+.-]*:/iu;

/** The local links of a file, in order. Files never change, so each is looked through once. */
export function localLinks(memory: Memory, file: SourceFile): readonly LocalLink[] {
  const { links, images, spacedLinks } = file.prose;
  return links.length + images.length + spacedLinks.length === 0 ? none : memory.of(file, find);
}

const none: readonly LocalLink[] = [];

function find({ prose }: SourceFile): readonly LocalLink[] {
  const { links, images, spacedLinks } = prose;
  const local =
    (isImage: boolean) =>
    ({ url, span }: ProseLink): readonly LocalLink[] =>
      scheme.test(url.replace(skipped, '')) ? [] : [{ url, span, isImage, isSpaced: false }];
  const found = [
    ...links.flatMap(local(false)),
    ...images.flatMap(local(true)),
    ...spacedLinks.map(({ url, span }) => ({ url, span, isImage: false, isSpaced: true })),
  ];
  return found.length === 0 ? none : found.sort((a, b) => a.span[0] - b.span[0]);
}
