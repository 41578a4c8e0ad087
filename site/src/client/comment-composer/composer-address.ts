import type { LineRange } from '@framewright/review';

/** What an address of the composer names: lines of a source file, and the words in them that the reader had selected. */
export interface ComposerAddress {
  readonly file: number;
  readonly lines: LineRange;
  readonly words: string;
  /** The address of the lines alone: `#3:12-14`. */
  readonly hash: string;
}

/** The last part of the address of the list of all drafts. */
export const allDrafts = '#all';

/** Reads the last part of an address, `#3:12-14:words`; undefined if it names no lines. */
export function composerAddress(hash: string): ComposerAddress | undefined {
  const [whole, file, first, last, words = ''] = /^#(\d{1,7}):(\d{1,7})-(\d{1,7})(?::(.*))?$/su.exec(hash) ?? [];
  if (whole === undefined) return undefined;
  const lines: LineRange = [Number(first), Number(last)];
  return { file: Number(file), lines, words: decoded(words), hash: `#${file}:${first}-${last}` };
}

/** Malformed encodings count as no words. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return '';
  }
}
