import { plainProse, type PlainLine, type PlainPiece } from './plain-prose.ts';
import type { RenderOptions } from './render-options.ts';

/** Prose without marks as HTML, the same as by way of a syntax tree; undefined for all other prose. */
export function renderPlain(markdown: string, { entryLink, firstLine }: RenderOptions, place: 'block' | 'line'): string | undefined {
  if (firstLine !== undefined) return undefined;
  const blocks = plainProse(markdown);
  if (!blocks) return undefined;
  const [only, ...others] = blocks;
  let isPlain = true;
  const html =
    place === 'line' && others.length === 0 && only?.type === 'paragraph'
      ? lineOf(only.words)
      : blocks
          .map((block) =>
            block.type === 'paragraph'
              ? `<p>${lineOf(block.words)}</p>`
              : `<ul>\n${block.items.map((item) => `<li>${lineOf(item)}</li>\n`).join('')}</ul>`,
          )
          .join('\n');
  return isPlain ? html : undefined;

  function lineOf(line: PlainLine): string {
    return line.map(pieceOf).join('');
  }

  function pieceOf(piece: PlainPiece): string {
    if ('strong' in piece) return `<strong>${piece.strong}</strong>`;
    if ('text' in piece) return piece.text;
    const target = entryLink(piece.id);
    const words = piece.words ?? target?.label ?? piece.id;
    if (special.test(words) || (target && !address.test(target.href))) isPlain = false;
    return target ? `<a href="${target.href}">${words}</a>` : words;
  }
}

/** What is written otherwise in HTML, or not at all. */
const special = /[&<>"\0]|[^\S ]|^ | $/u;
const address = /^\/[a-z0-9/._#-]*$/u;
