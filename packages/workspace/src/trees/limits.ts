import { textLimits } from '@framewright/markdown';

/** How much is read. The reader of a framework decides; its own texts can't, since they are untrusted. */
export interface Limits {
  /** How many bytes a file may have: a whole number of MiB. */
  readonly fileSize: number;
  /** How deep lists, quotations and emphases of a text, or lists and maps of its front matter, may be nested. */
  readonly depth: number;
  /** How many Markdown files are read, with the manifest. */
  readonly entries: number;
  /** How much work all of them together may take to read, judge and show, in the steps of `workOf`. */
  readonly work: number;
}

/** Bytes in a MiB. */
export const mebibyte = 1_048_576;

/** The defaults: several times more than people write by hand. */
export const defaultLimits: Limits = { fileSize: mebibyte, depth: textLimits.depth, entries: 25_000, work: 3_000_000 };

/** The highest limits that can be set; beyond them the machine runs out of memory or stack. */
export const highestLimits: Limits = { fileSize: 64 * mebibyte, depth: textLimits.deepest, entries: 1_000_000, work: 500_000_000 };
