import {
  lineStarts,
  rangeOfSpan,
  type LineStarts,
  type PairPart,
  type Place,
  type Range,
  type SourceFile,
  type Span,
} from '@framewright/model';
import type { FrontMatterPlace } from './file-facts.ts';
import { workOf } from '../tree/work-of.ts';
import { frontMatterSpans, type FindSpan } from '../yaml/front-matter-spans.ts';

/** What reading a file gave. */
export interface FileReading {
  readonly cached: CachedReading;
  readonly blocks: SourceFile['blocks'];
}

/** What a file keeps of its reading. */
export interface CachedReading extends Pick<SourceFile, 'frontMatter' | 'readable' | 'prose' | 'silences' | 'problems'> {
  /** Where its front matter stands; undefined if it has none. */
  readonly front: FrontMatterPlace | undefined;
}

/** Reads the text of a file; the result is the same each time. */
export type ReadText = (file: TextFile) => FileReading;

/**
 * A file, read when its content is first asked for. A framework may have many thousands: what only binding needs is released after it, and
 * read again for the few files that are asked once more.
 */
export class TextFile implements SourceFile {
  readonly path: string;
  readonly place: Place;
  readonly text: string;
  readonly #read: ReadText;
  #reading: CachedReading | undefined;
  #blocks: SourceFile['blocks'] | undefined;
  #work: number | undefined;
  #starts: LineStarts | undefined;
  #find: FindSpan | undefined;

  constructor(path: string, place: Place, text: string, read: ReadText) {
    this.path = path;
    this.place = place;
    this.text = text;
    this.#read = read;
  }

  get work(): number {
    this.#work ??= this.text === '' ? 0 : workOf(this.text);
    return this.#work;
  }

  get frontMatter(): SourceFile['frontMatter'] {
    return this.#known.frontMatter;
  }

  get readable(): boolean {
    return this.#known.readable;
  }

  get fence(): Span {
    return this.#known.front?.fence ?? atStart;
  }

  get blocks(): SourceFile['blocks'] {
    this.#blocks ??= this.#read(this).blocks;
    return this.#blocks;
  }

  get prose(): SourceFile['prose'] {
    return this.#known.prose;
  }

  get silences(): SourceFile['silences'] {
    return this.#known.silences;
  }

  get problems(): SourceFile['problems'] {
    return this.#known.problems;
  }

  /** Releases the blocks, which are hardly ever asked for once the body is bound. */
  forgetBlocks(): void {
    this.#blocks = undefined;
  }

  rangeOf(span: Span): Range {
    this.#starts ??= lineStarts(this.text);
    return rangeOfSpan(this.#starts, span);
  }

  spanInFrontMatter(pointer: string, part: PairPart): Span | undefined {
    const { front } = this.#known;
    if (!front) return undefined;
    this.#find ??= frontMatterSpans(this.text.slice(...front.yaml), front.yaml[0]);
    return this.#find(pointer, part);
  }

  get #known(): CachedReading {
    if (this.#reading) return this.#reading;
    const { cached, blocks } = this.#read(this);
    this.#blocks = blocks;
    this.#reading = cached;
    return cached;
  }
}

const atStart: Span = [0, 0];
