import { endOf, startScript } from './children.ts';
import { onlyFailed, onlyPassed, type Count } from './count.ts';

/** A tool that passes or fails as a whole. */
export interface Check {
  readonly title: string;
  /** The script for Node and its arguments. */
  readonly argv: readonly string[];
}

/** Runs a check in parallel with others: its output is buffered, and printed when it has ended. */
export async function runQuietly({ title, argv }: Check, root: string, print: (text: string) => void): Promise<Count> {
  const begun = performance.now();
  // The compiler is slow to end when asked to, and has nothing to clean up.
  const child = startScript(argv, root, { endedBy: 'SIGKILL' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const passed = await endOf(child);
  print(`${title}: ${passed ? 'passed' : 'failed'} after ${Math.round((performance.now() - begun) / 1000)} s\n${output}`);
  return passed ? onlyPassed : onlyFailed;
}
