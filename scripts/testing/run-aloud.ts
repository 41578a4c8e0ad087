import { endOf, startScript } from './children.ts';
import { onlyFailed, onlyPassed, type Count } from './count.ts';
import type { Check } from './run-quietly.ts';

/** Runs a long check and prints its output immediately. */
export async function runAloud({ title, argv }: Check, root: string, print: (text: string) => void): Promise<Count> {
  print(`\n${title}\n`);
  const child = startScript(['--disable-warning=ExperimentalWarning', ...argv], root);
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
  return (await endOf(child)) ? onlyPassed : onlyFailed;
}
