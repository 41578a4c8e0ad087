import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AstroIntegration } from 'astro';

type Collect = (options: { readonly type: 'minor' | 'major' }) => void;

/**
 * Clears up what nothing uses any more. V8 itself waits for long, since it knows nothing of the memory outside its heap that hangs on its
 * objects: graphs of the bundler, pixels of pictures. That memory is released in the next turn of the event loop.
 * @param scope `young` takes less than a millisecond, and clears up what was made a moment ago
 */
export function clearUp(scope: 'young' | 'all'): void {
  collect ??= collector();
  collect({ type: scope === 'young' ? 'minor' : 'major' });
}

let collect: Collect | undefined;

function collector(): Collect {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('globalThis.gc');
  return typeof found === 'function' ? (found as Collect) : () => undefined;
}

/** Does work during which the heap grows by a third before it is cleared up, rather than by several times. */
export async function withSlowGrowth(work: () => Promise<void>): Promise<void> {
  setFlagsFromString('--heap-growing-percent=30');
  try {
    await work();
  } finally {
    // As V8 sees fit.
    setFlagsFromString('--heap-growing-percent=0');
  }
}

/** Clears up before and after the bundler, which needs more than anything else. */
export const clearUpAroundBundler: AstroIntegration = {
  name: 'framewright-memory',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      clearUp('all');
      setPrerenderer((rendering) => ({
        ...rendering,
        async setup() {
          clearUp('all');
          await rendering.setup?.();
        },
      }));
    },
  },
};
