import { partWorkflowCommand, visible } from '@framewright/reporters';
import type { Output } from './io.ts';

/** The colours that we print. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with it.
const colours = /(\u001B\[(?:1;31|1;33|22;39|36|39|2|22|1)m)/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with it.
const blank = /^(?:[\s\u0085\uFEFF]|\u001B\[[\d;]*m)*$/u;
/** A line of progress, which takes the place of the one before. */
const progress = /^\r[ -~…]*\r?$/u;

/**
 * The last guard of what is printed, for words of contributors that nobody else has looked at: sequences that act on a terminal are shown, and
 * no line is a command to a build server, because a space parts what would make it one. Data and reports that are made of such commands don't
 * go through it.
 */
export function inertOutput(output: Output): Output {
  // The beginning of a line that was printed without its end; undefined where that holds more than space.
  let begun: string | undefined = '';
  return {
    ...output,
    write(given) {
      if (output.terminal && progress.test(given)) return output.write(given);
      const [first = '', ...further] = shown(given, output.color).split('\n');
      const lines = [
        begun === undefined ? first : partWorkflowCommand(begun + first).slice(begun.length),
        ...further.map(partWorkflowCommand),
      ];
      const last = further.length === 0 ? (begun === undefined ? undefined : begun + first) : further.at(-1);
      begun = last !== undefined && last.length < longest && blank.test(last) ? last : undefined;
      output.write(lines.join('\n'));
    },
  };
}

/** Nothing that we print begins with so much space. */
const longest = 1000;

function shown(text: string, hasColour: boolean): string {
  if (!hasColour) return visible(text);
  return text
    .split(colours)
    .map((part, index) => (index % 2 === 1 ? part : visible(part)))
    .join('');
}
