import { applyEdits } from '@framewright/markdown';
import type { Diagnostic, Edit } from '@framewright/model';
import { visible } from '@framewright/reporters';

/** Lines of a file as they are when a mistake in them is mended. */
export interface MendedLines {
  /** Without a line break at its end. */
  readonly text: string;
  /** Whether there is no doubt that this is what was meant. */
  readonly certain: boolean;
}

/** How many lines and characters are offered for copying. */
const most = { lines: 6, characters: 1_200 };

/**
 * The lines that a mistake is in, as its fix leaves them; undefined where no fix is known, where it changes other files or many lines, and
 * where they hold what can't be seen or could be taken for a command.
 * @param text of the file that the mistake is in
 */
export function mendedLines(text: string, { file, fix }: Diagnostic): MendedLines | undefined {
  if (fix === undefined || fix.edits.length === 0 || fix.edits.some((edit) => (edit.file ?? file) !== file)) return undefined;
  const [start, end] = linesOf(text, fix.edits);
  const whole = applyEdits(
    text,
    fix.edits.map(({ range, text: words }) => ({ span: [range.start.offset, range.end.offset], text: words })),
  );
  const mended = whole.slice(start, whole.length - (text.length - end)).replace(/\r?\n$/u, '');
  const lines = mended.split('\n');
  const isReadable = mended.trim() !== '' && visible(mended) === mended && !lines.some(isCommand);
  if (!isReadable || mended.length > most.characters || lines.length > most.lines) return undefined;
  return { text: mended, certain: fix.safe };
}

/** Whether a line could be taken for a command of a runner. */
function isCommand(line: string): boolean {
  const text = line.trimStart();
  return text.startsWith('::') || text.startsWith('##[');
}

/** The offsets between which lie the whole lines that edits touch. */
function linesOf(text: string, edits: readonly Edit[]): readonly [number, number] {
  const first = Math.min(...edits.map(({ range }) => range.start.offset));
  const last = Math.max(...edits.map(({ range }) => range.end.offset));
  const end = text.indexOf('\n', last);
  return [text.lastIndexOf('\n', first - 1) + 1, end === -1 ? text.length : end];
}

/** Lines between fences that nothing in them can end. */
export function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
