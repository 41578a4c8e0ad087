import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const interval = 30_000;

/** Reports the progress of the tests every half a minute. */
export function progressReporter(): Reporter {
  const running = new Map<string, number>();
  let [all, done] = [0, 0];
  let timer: NodeJS.Timeout | undefined;
  const print = (): void => {
    const now = [...running].map(
      ([file, begun]) => `${relative(process.cwd(), file)} (${Math.round((performance.now() - begun) / 1000)} s)`,
    );
    process.stdout.write(`… ${done} of ${all} files of tests; now ${now.join(', ')}\n`);
  };
  return {
    onTestRunStart(specifications) {
      all = specifications.length;
      timer = setInterval(print, interval).unref();
    },
    onTestModuleStart({ moduleId }: TestModule) {
      running.set(moduleId, performance.now());
    },
    onTestModuleEnd({ moduleId }: TestModule) {
      running.delete(moduleId);
      done += 1;
    },
    onTestRunEnd() {
      clearInterval(timer);
    },
  };
}
