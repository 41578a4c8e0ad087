import type { Framework } from '@framewright/model';
import type { ReleaseDates } from './release-dates.ts';

/** What every format may need besides the framework. */
export interface ExportOptions {
  /** Prose as words on one line: without marks, with links as the names that they lead to. */
  readonly words: (markdown: string) => string;
  /** When what was released. */
  readonly dates: ReleaseDates;
  /** Whether only the files that hold everything are wanted, and not the parts of a format that gives each thing an address of its own. */
  readonly wholeOnly?: boolean;
}

/** A file of a format. */
export interface ExportedFile {
  /** With forward slashes, below the folder that it is written to. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** How much of something comes through: all of it, some of it, or nothing; and what that means for whoever reads it there. */
export type Survival = readonly [survives: 'whole' | 'part' | 'none', sentence: string];

/** A format into which a framework can be written. */
export interface Format {
  readonly id: string;
  readonly title: string;
  readonly mediaType: string;
  /** The specification that it follows. */
  readonly specification: { readonly title: string; readonly url: string };
  /**
   * What survives, by the place in the schemas: `competence.title`. What is said of a place holds for all below it that say nothing of
   * their own, and what is said of a type for all its properties.
   */
  readonly survives: Readonly<Record<string, Survival>>;
  /** The files, sorted by path. The same framework and options give the same bytes everywhere. */
  files(framework: Framework, options: ExportOptions): Promise<readonly ExportedFile[]>;
}
