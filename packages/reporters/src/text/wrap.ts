import { textWidth } from './text-width.ts';

/** What a build server would run as a command at the beginning of a line. */
const isCommand = /^(?:::|##(?:\[|vso\[))/;

/**
 * Breaks text between words so that no line is wider than `width`, unless a single word is.
 * Line feeds stay; a line that begins with a space is already laid out and is left alone.
 * No break is made before what a build server would read as a command.
 */
export function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : wrapLine(line, width)));
}

/** A label, then wrapped text whose further lines begin under its first. */
export function hangingIndent(label: string, text: string, width: number): string {
  const indent = textWidth(label);
  return wrap(text, width - indent)
    .map((line, index) => `${index === 0 ? label : ' '.repeat(indent)}${line}`.trimEnd())
    .join('\n');
}

function wrapLine(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ').filter((part) => part !== '')) {
    if (current !== '' && !isCommand.test(word) && textWidth(current) + 1 + textWidth(word) > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current];
}
