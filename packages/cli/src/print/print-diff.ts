import { structuredPatch, type StructuredPatchHunk } from 'diff';
import { visible, type Paint } from '@framewright/reporters';

/** One side of a file: its name, and its text if it exists. */
export interface DiffSide {
  readonly path: string;
  readonly text: string | undefined;
}

/** Texts that differ in more lines are shown as one removed and one added block: the search for the shortest edit is quadratic. */
const maxEditLength = 1500;

/** The differences between two texts line by line, in the unified format of diff and git; nothing if they are alike. */
export function printDiff(before: DiffSide, after: DiffSide, paint: Paint): string {
  if (before.text === after.text && before.path === after.path) return '';
  const names = [
    `--- ${before.text === undefined ? '/dev/null' : before.path}`,
    `+++ ${after.text === undefined ? '/dev/null' : after.path}`,
  ];
  const head = names.map((name) => paint('strong', visible(name)));
  const hunks = diffHunks(before.text ?? '', after.text ?? '');
  return [...head, ...hunks.flatMap((hunk) => printHunk(hunk, paint))].map((line) => `${line}\n`).join('');
}

/** The hunks from one text to another, with three lines of context. */
export function diffHunks(before: string, after: string): readonly StructuredPatchHunk[] {
  const patch = structuredPatch('', '', before, after, undefined, undefined, { context: 3, maxEditLength });
  if (patch) return patch.hunks;
  const [removed, added] = [patchOf(before, ''), patchOf('', after)];
  return removed.map((hunk, index) => {
    const other = added[index];
    return other === undefined
      ? hunk
      : { ...hunk, newStart: other.newStart, newLines: other.newLines, lines: [...hunk.lines, ...other.lines] };
  });
}

/** The hunk that takes a whole text out, or puts one in. */
function patchOf(before: string, after: string): readonly StructuredPatchHunk[] {
  return structuredPatch('', '', before, after, undefined, undefined, { context: 0 }).hunks;
}

function printHunk({ oldStart, oldLines, newStart, newLines, lines }: StructuredPatchHunk, paint: Paint): readonly string[] {
  return [
    paint('quiet', `@@ -${side(oldStart, oldLines)} +${side(newStart, newLines)} @@`),
    ...lines.map((line, index) => {
      const shown = visible(line.replace(/\r$/u, ''));
      // “\ No newline at end of file” belongs to the line above it.
      const prefix = (line.startsWith('\\') ? lines[index - 1] : line)?.[0];
      return prefix === '-' ? paint('error', shown) : prefix === '+' ? paint('help', shown) : shown;
    }),
  ];
}

/** The header of one side of a hunk: its first line and number of lines; if it has none, the line before it. */
function side(start: number, lines: number): string {
  return lines === 1 ? String(start) : `${lines === 0 ? start - 1 : start},${lines}`;
}
