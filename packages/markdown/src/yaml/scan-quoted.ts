import { endOfLine, indentAt, mistakeAt, type Scanned } from './yaml-mistake.ts';

const escapes = /^\\(?:[0abt\tnvfre "/\\N_LP\r\n]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/u;

/**
 * Scans a text in quotation marks, from the mark that opens it.
 * A mark that would close it on a line of the next key is taken for one that opens another text: then this one was never closed.
 * @param column column of the key or dash that the text belongs to; what continues it stands further right
 */
export function scanQuoted(text: string, open: number, column: number): Scanned {
  const mark = text[open];
  let at = open + 1;
  while (at < text.length) {
    const character = text[at];
    if (character === mark) {
      if (mark === '"' || text[at + 1] !== mark) return { end: at + 1 };
      at += 2;
    } else if (character === '\\' && mark === '"') {
      const escaped = escapes.exec(text.slice(at, at + 10));
      if (!escaped) return mistakeAt('escape', text, [at, Math.min(at + 2, endOfLine(text, at))]);
      at += escaped[0].length;
    } else if (character === '\n') {
      const { indent, blank } = indentAt(text, at + 1);
      if (!blank && indent <= column) break;
      at += 1;
    } else {
      at += 1;
    }
  }
  return mistakeAt('unclosed-quote', text, [open, open + 1]);
}
