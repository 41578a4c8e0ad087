import { endOf, startScript } from './children.ts';
import { onlyFailed, onlyPassed, type Count } from './count.ts';
import type { Check } from './run-quietly.ts';

/** Runs a check that takes long: all that it says is told at once, since somebody waits for it. */
export async function runAloud({ title, argv }: Check, root: string, tell: (text: string) => void): Promise<Count> {
  tell(`\n${title}\n`);
  const child = startScript(['--disable-warning=ExperimentalWarning', ...argv], root);
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', tell);
  return (await endOf(child)) ? onlyPassed : onlyFailed;
}
