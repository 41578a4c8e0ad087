import { endOf, startScript } from './children.ts';
import { onlyFailed, onlyPassed, type Count } from './count.ts';

/** A tool that passes or fails as a whole. */
export interface Check {
  readonly title: string;
  /** The script for Node and its arguments. */
  readonly argv: readonly string[];
}

/** Runs a check beside others: all that it says is kept, and told in one piece when it has ended. */
export async function runQuietly({ title, argv }: Check, root: string, tell: (text: string) => void): Promise<Count> {
  const begun = performance.now();
  // The compiler takes its time to end when it is asked to, and has nothing to put in order.
  const child = startScript(argv, root, { endedBy: 'SIGKILL' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const passed = await endOf(child);
  tell(`${title}: ${passed ? 'passed' : 'failed'} after ${Math.round((performance.now() - begun) / 1000)} s\n${said}`);
  return passed ? onlyPassed : onlyFailed;
}
