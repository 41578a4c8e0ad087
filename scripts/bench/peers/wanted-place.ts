import { lineStarts, rangeOfSpan } from '@framewright/model';
import type { Case, Wanted } from '../../../tests/mistakes/read-case.ts';

/** Where a wanted diagnostic begins, lines and columns from 1, and what is marked there. */
export interface WantedPlace {
  readonly line: number;
  readonly column: number;
  readonly marked: string;
  /** Whether it is in the front matter or, if that is missing or unclosed, at its fences. */
  readonly inFrontMatter: boolean;
}

/** The place of a wanted diagnostic of a case. A file that was removed has only its beginning. */
export function wantedPlace(mistake: Case, wanted: Wanted): WantedPlace {
  const text = textOf(mistake, wanted.file);
  const { start } = rangeOfSpan(lineStarts(text), [wanted.start, wanted.end]);
  const frontMatter = /^---\n[\s\S]*?\n---(?:\n|$)/u.exec(text.replaceAll('\r\n', ' \n'))?.[0].length;
  return {
    line: start.line,
    column: start.column,
    marked: text.slice(wanted.start, wanted.end),
    inFrontMatter: wanted.start < (frontMatter ?? Number.POSITIVE_INFINITY),
  };
}

/** A file of a case as text, without its byte order mark. */
export function textOf(mistake: Case, path: string): string {
  return new TextDecoder().decode(mistake.files.get(path) ?? new Uint8Array());
}
