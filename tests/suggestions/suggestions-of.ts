import type { Diagnostic } from '@framewright/model';

/** A piece of the text of a file and what is put in its place. */
export interface Replacement {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Something that a diagnostic tells people to do, as far as a program can do it. */
export interface Suggestion {
  readonly diagnostic: Diagnostic;
  readonly from: 'fix' | 'expected' | 'help';
  /** In the order of their places in each file; they don't overlap. */
  readonly replacements: readonly Replacement[];
}

/**
 * What a diagnostic suggests: its fix, each of the values that it expects in the place of what it found, and a whole line that its help tells to write.
 * @param text of the file that it is in
 */
export function suggestionsOf(diagnostic: Diagnostic, text: string): readonly Suggestion[] {
  const { file, fix, expected = [], range, help = '' } = diagnostic;
  const [start, end] = [range?.start.offset ?? 0, range?.end.offset ?? 0];
  const fixed =
    fix?.edits.map((edit) => ({
      file: edit.file ?? file,
      start: edit.range.start.offset,
      end: edit.range.end.offset,
      text: edit.text,
    })) ?? [];
  const suggestions: Suggestion[] =
    fixed.length === 0 ? [] : [{ diagnostic, from: 'fix', replacements: fixed.toSorted((a, b) => a.start - b.start) }];
  // Where nothing stands, the name of a file or a folder is expected.
  if (start === end) return suggestions;
  for (const value of expected) suggestions.push({ diagnostic, from: 'expected', replacements: [{ file, start, end, text: value }] });
  const line = lineToWrite(text, start, help);
  return line === undefined
    ? suggestions
    : [...suggestions, { diagnostic, from: 'help', replacements: [{ file, start: line.start, end, text: line.words }] }];
}

/** “Write … key: value.”, where the place is that of the value of the key. What holds dots has still to be completed. */
function lineToWrite(text: string, start: number, help: string): { readonly start: number; readonly words: string } | undefined {
  const key = /(?<=(?:^|[\s{,]))[\w-]+(?=:\s*$)/u.exec(text.slice(Math.max(0, start - 200), start))?.[0];
  if (key === undefined) return undefined;
  const words = new RegExp(`(?:^|[:,] |[Ww]rite )(${key}: [^…]+?)\\.(?= [A-Z]|$)`, 'u').exec(help)?.[1];
  // “… or …” says what else may be meant.
  return words === undefined || words.includes(', or') ? undefined : { start: text.lastIndexOf(key, start), words };
}
