import type { Range } from '../generated/types.ts';
import type { JsonObject } from '../text/json.ts';
import type { Place } from './place.ts';
import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';

/** The two halves of a pair in front matter that a place can mean. */
export type PairPart = 'key' | 'value';

/** What prose links to, shows or embeds, each with its place. */
export interface ProseFacts {
  readonly html: readonly Span[];
  readonly links: readonly ProseLink[];
  readonly images: readonly ProseImage[];
  readonly entryLinks: readonly EntryLink[];
  /** Text that begins like a link to an entry and lacks its second closing bracket; it is shown as it is written. */
  readonly unclosedEntryLinks: readonly EntryLink[];
  /** Text that is written like a link but is none, because its address holds a space. */
  readonly spacedLinks: readonly ProseLink[];
}

/** A link, or the definition of one. */
export interface ProseLink {
  readonly url: string;
  readonly span: Span;
}

/** An image with its text alternative. */
export interface ProseImage extends ProseLink {
  readonly alt: string;
}

/** A link to an entry, written `[[id]]` or `[[id|words]]`; the span includes the brackets. */
export interface EntryLink {
  readonly id: string;
  readonly span: Span;
}

/** A comment in front matter by which the author accepts what a rule finds: `# framewright-ignore <rule>: <reason>`. */
export interface Silence {
  /** As written; may be empty. */
  readonly rule: string;
  readonly reason: string;
  /** The comment, from its `#` to the end of the line. */
  readonly span: Span;
  /** The line, from 1, whose findings it accepts; undefined if it accepts those of the whole file. */
  readonly line: number | undefined;
}

/** A top-level block of a body. */
export type Block = {
  readonly span: Span;
  /** The definitions of links and footnotes that the block refers to, by their keys. */
  readonly uses: readonly string[];
} & (
  | { readonly kind: 'heading'; readonly depth: number; readonly words: string; readonly wordsSpan: Span }
  | { readonly kind: 'definition'; readonly key: string }
  | { readonly kind: 'paragraph' | 'other' }
);

/** A file of a framework as read: its front matter as data, the facts of its prose, and the mistakes found in reading. */
export interface SourceFile {
  /** Path relative to the framework, with forward slashes. */
  readonly path: string;
  readonly place: Place;
  /** The text without a byte order mark. */
  readonly text: string;
  /** The steps that reading, judging and showing it takes; none if there is no text. */
  readonly work: number;
  /** The front matter as data; empty if it can't be read. */
  readonly frontMatter: JsonObject;
  /** Whether the front matter could be read, so that judging it makes sense. */
  readonly readable: boolean;
  /** The fence that closes the front matter: where a missing key belongs. The start of the file where there is none. */
  readonly fence: Span;
  /** The top-level blocks of the body, in order. */
  readonly blocks: readonly Block[];
  readonly prose: ProseFacts;
  readonly silences: readonly Silence[];
  readonly problems: readonly Problem[];
  /** The range of a span of the text. */
  rangeOf(span: Span): Range;
  /** The span of a key or value of the front matter by JSON pointer; undefined if nothing is written there. */
  spanInFrontMatter(pointer: string, part: PairPart): Span | undefined;
}

/** A file to be written, as a pure function plans it. Only the workspace writes. */
export interface FileToWrite {
  /** Path with forward slashes, relative to the folder that the plan is carried out in. */
  readonly path: string;
  readonly content: string;
}
