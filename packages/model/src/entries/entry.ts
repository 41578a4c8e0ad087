import type { EntryDataByType, EntryType } from './entry-types.ts';
import type { Translation } from '../generated/types.ts';
import type { JsonObject } from '../text/json.ts';
import type { Problem } from '../text/problem.ts';
import type { PairPart, SourceFile } from './source-file.ts';
import type { Span } from '../text/span.ts';

/** Anything with an id. Its data always conforms to its schema; what does not is left out of the data and stays in the source. */
export interface EntryOf<T extends EntryType> {
  readonly type: T;
  readonly id: string;
  readonly data: EntryDataByType[T];
  /** Where the entry was written; absent if it came from a bundle. */
  readonly source?: EntrySource;
}

/** An entry of any type. */
export type Entry = { [T in EntryType]: EntryOf<T> }[EntryType];

/** The translation of one entry into one language. */
export interface TranslationEntry {
  readonly type: 'translation';
  /** The type of the entry that is translated, and its id. */
  readonly of: EntryType;
  readonly id: string;
  readonly language: string;
  /** Whether it was begun and still holds the words of the original. */
  readonly begun?: boolean;
  readonly data: Translation;
  readonly source?: EntrySource;
}

/** Whatever a file holds. */
export type Subject = Entry | TranslationEntry;

/** An entry as it was written. */
export interface EntrySource {
  readonly file: SourceFile;
  /** Front matter and body as one value, before anything was left out: this is what the schema is applied to. */
  readonly written: JsonObject;
  /** Mistakes found while binding the headings of the body. */
  readonly problems: readonly Problem[];
  /**
   * The place of a value by JSON pointer into `written`, front matter and body alike.
   * For a value that is not written it is the place where it belongs: the nearest parent's key, or the fence that closes the front matter.
   */
  spanOf(pointer: string, part?: PairPart): Span;
  /** The place at the end of the body where a missing part belongs. */
  readonly endOfBody: Span;
}
