import type { SourceFile, Span } from '@framewright/model';
import { hiddenCharactersIn, type HiddenCharacter } from '../../words/hidden-characters-in.ts';

/** The hidden characters of one line: they mostly come in numbers. */
export interface HiddenLine {
  readonly characters: readonly [HiddenCharacter, ...HiddenCharacter[]];
  /** The first of them, with those that follow it at once or behind ordinary spaces. */
  readonly run: Span;
  /** How many stand elsewhere on the line. */
  readonly others: number;
  /** The words that the run stands in, as they were meant, and their place. */
  readonly words: string;
  readonly around: Span;
  readonly line: Span;
}

/** The hidden characters of a file, line by line. */
export function hiddenLines(file: SourceFile): readonly HiddenLine[] {
  const { text } = file;
  const lines: [HiddenCharacter, ...HiddenCharacter[]][] = [];
  for (const character of hiddenCharactersIn(text, file.fence[0])) {
    const before = lines.at(-1)?.at(-1);
    if (before && !text.slice(before.span[1], character.span[0]).includes('\n')) lines.at(-1)?.push(character);
    else lines.push([character]);
  }
  return lines.map((characters) => lineWith(text, characters));
}

const farthest = 60;
const endsWord = /[\s,[\]{}"']/u;

function lineWith(text: string, characters: HiddenLine['characters']): HiddenLine {
  const start = characters[0].span[0];
  const gap = characters.findIndex(({ span }, index) => text.slice(characters[index - 1]?.span[1] ?? span[0], span[0]).trim() !== '');
  const end = characters.at((gap === -1 ? characters.length : gap) - 1)?.span[1] ?? start;
  const feed = text.indexOf('\n', end);
  const line: Span = [text.lastIndexOf('\n', start - 1) + 1, feed === -1 ? text.length : feed];
  let before = 0;
  while (before < farthest && start - before > line[0] && !endsWord.test(text[start - before - 1] ?? '')) before += 1;
  const after = /^[^\s,[\]{}"']*/u.exec(text.slice(end, Math.min(line[1], end + farthest)))?.[0].length ?? 0;
  const around: Span = [start - before, end + after];
  return {
    characters,
    run: [start, end],
    others: gap === -1 ? 0 : characters.length - gap,
    words: mended(text, around, characters).trim(),
    around,
    line,
  };
}

/** A piece of text with everything hidden mended. */
function mended(text: string, [start, end]: Span, characters: readonly HiddenCharacter[]): string {
  let words = '';
  let at = start;
  for (const { span, instead } of characters) {
    if (span[0] < at || span[1] > end) continue;
    words += text.slice(at, span[0]) + instead;
    at = span[1];
  }
  return words + text.slice(at, end);
}
