import { endOfFrontMatter } from '../yaml/end-of-front-matter.ts';
import { containerExits } from './container-exits.ts';
import { withLineFeeds } from './too-much.ts';

/** How many lines that are gone back over count as one step: each takes that much less than a line that is read. */
const linesPerStep = 400;
/** What parsers go back over in so many lines is not worth counting, which nearly every text has. */
const fewLines = 200;
/** In front matter each line and each comma may end a value. */
const valueEnds: readonly string[] = ['\n', ','];
/** In a body each line, and each of these signs, may make a node. */
const nodeStarts: readonly string[] = ['\n', '*', '_', '[', '!', '&', '\\', '`', '<', '|'];

/**
 * The work that reading, judging and showing a text takes, in steps: its lines, the signs that may each make a node or a value, and what
 * parsers go back over. It is counted in the text alone, so that it is the same on every machine, and whether the text can be read or not.
 */
export function workOf(written: string): number {
  const text = withLineFeeds(written);
  const body = endOfFrontMatter(text);
  const lines = countOf(text, 0, text.length, ['\n']);
  const { work } = lines > fewLines ? containerExits(text, body, Number.POSITIVE_INFINITY) : { work: 0 };
  return 1 + countOf(text, 0, body, valueEnds) + countOf(text, body, text.length, nodeStarts) + Math.floor(work / linesPerStep);
}

function countOf(text: string, from: number, to: number, signs: readonly string[]): number {
  let count = 0;
  for (const sign of signs) for (let at = text.indexOf(sign, from); at !== -1 && at < to; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
