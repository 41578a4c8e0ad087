/** How a piece of text stands out. */
export type Style = 'error' | 'warning' | 'help' | 'quiet' | 'strong';

/** Puts text in a style, or returns it as it is where there is no colour. */
export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, readonly [on: string, off: string]>> = {
  error: ['1;31', '22;39'],
  warning: ['1;33', '22;39'],
  help: ['36', '39'],
  quiet: ['2', '22'],
  strong: ['1', '22'],
};

/** A painter that writes ANSI colour sequences (ECMA-48), or none. */
export function painter(color: boolean): Paint {
  if (!color) return (_style, text) => text;
  return (style, text) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m`;
}
