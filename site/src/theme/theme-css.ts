import type { Manifest } from '@framewright/model';
import { accentTokens, type Pair } from './accent.ts';
import type { Oklch } from './oklch.ts';
import { surfaces, tokens } from './tokens.ts';

/** The part of the stylesheet that depends on the framework: its colours. */
export function themeCss(manifest: Manifest): string {
  const colours: Readonly<Record<string, Pair>> = { ...tokens, ...accentTokens(manifest.theme?.accent, surfaces) };
  const lines = Object.entries(colours).map(([name, { light, dark }]) => `--${name}: light-dark(${css(light)}, ${css(dark)});`);
  return `@layer tokens { :root { ${lines.join(' ')} } }\n`;
}

/** The stylesheet for printed pages of one edition: their running heads. @param label what the edition is called */
export function printCss(manifest: Manifest, label: string, chapters: Readonly<Record<string, string>> = {}): string {
  const running = cssString(`${manifest.title} ${label}`);
  return [
    `@page { @top-left { content: ${running}; } @bottom-right { content: counter(page) " / " counter(pages); } }\n`,
    ...Object.entries(chapters).map(
      ([id, title]) =>
        `@page book-${id} { @top-right { content: ${cssString(title)}; } }\n@media print { .book-part#${id} { page: book-${id}; } }\n`,
    ),
  ].join('');
}

function css({ l, c, h }: Oklch): string {
  return `oklch(${round(l)} ${round(c)} ${round(h)})`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A CSS string: every character that could end it or begin anything else is written as a number. */
function cssString(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} .,:()'-]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}
