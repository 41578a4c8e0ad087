import type { SourceFile } from '@framewright/model';
import { parseFile, unreadableFile } from './parse-file.ts';
import type { TextOptions } from '../yaml/text-limits.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const replacement = '\uFFFD';
const decoders = { 'UTF-16 LE': new TextDecoder('utf-16le'), 'UTF-16 BE': new TextDecoder('utf-16be') };

/**
 * Reads a Markdown file from its bytes. One that is not UTF-8 becomes a file that can't be read, with the place of the first wrong
 * character.
 * @param path relative to the framework, with forward slashes
 */
export function parseBytes(path: string, bytes: Uint8Array, options: TextOptions = {}): SourceFile {
  const sixteen = bytes[0] === 0xff && bytes[1] === 0xfe ? 'UTF-16 LE' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'UTF-16 BE' : undefined;
  if (sixteen) return unreadableFile(path, 'not-utf-8', 'UTF-16', decoders[sixteen].decode(bytes));
  const text = decoded(bytes);
  if (text !== undefined) return parseFile(path, text, options);
  return bytes.includes(0) ? unreadableFile(path, 'binary', '') : unreadableFile(path, 'not-utf-8', '', ...firstWrong(bytes));
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text with a replacement character for each sequence that can't be decoded, and the span of the first of these. */
function firstWrong(bytes: Uint8Array): [text: string, span: readonly [number, number]] {
  const text = lenient.decode(bytes).replace(/^\uFEFF/u, '');
  const encoder = new TextEncoder();
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = text.indexOf(replacement);
  // The replacement character may also have been written: then its own bytes stand there.
  let byte = mark + encoder.encode(text.slice(0, at)).length;
  while (at !== -1 && bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd) {
    const next = text.indexOf(replacement, at + 1);
    byte += encoder.encode(text.slice(at, next)).length;
    at = next;
  }
  const start = Math.max(0, at);
  return [text, [start, start + 1]];
}
