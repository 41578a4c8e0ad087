import type { Output } from './io.ts';

/** A line about work that takes a while. */
export interface Waiting {
  /** What is done from now on; the work before it has ended. */
  readonly begin: (doing: string) => void;
  readonly end: () => void;
}

const second = 1000;

/**
 * Says what is being done, one line for each piece of work. On a terminal the line moves: it counts the seconds until the work ends.
 * @param every calls a function again and again until what it returns is called; by default each second
 */
export function waitingOn(output: Output, now: () => number, every: (tick: () => void) => () => void = eachSecond): Waiting {
  if (!output.terminal) return { begin: (doing) => output.write(`${doing} …\n`), end: () => undefined };
  let stop: (() => void) | undefined;
  let line = '';
  let shown = 0;
  const show = (text: string): void => {
    output.write(`\r${text.padEnd(shown)}`);
    shown = text.length;
  };
  const end = (): void => {
    if (stop === undefined) return;
    stop();
    stop = undefined;
    show(line);
    output.write('\n');
    shown = 0;
  };
  return {
    begin(doing) {
      end();
      line = `${doing} …`.slice(0, Math.max(0, output.width - 8));
      const begun = now();
      show(line);
      stop = every(() => show(`${line} ${Math.round((now() - begun) / second)} s`));
    },
    end,
  };
}

function eachSecond(tick: () => void): () => void {
  const timer = setInterval(tick, second);
  timer.unref();
  return () => clearInterval(timer);
}
