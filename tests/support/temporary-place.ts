import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives all tests of a run one place for temporary folders, and takes it away at the end, with whatever a test left in it. Tests take
 * folders away by themselves where that matters; where one is stopped, or shares modules with another file, it may not come to it.
 */
export function setup(): (() => void) | undefined {
  // Each project asks for it, and the first has it for all.
  if (process.env[had] !== undefined) return undefined;
  const before = process.env['TMPDIR'];
  const place = mkdtempSync(join(tmpdir(), 'framewright-tests-'));
  // As the folder of the system is, other users may look into what is opened to them.
  chmodSync(place, 0o755);
  Object.assign(process.env, { [had]: place, TMPDIR: place });
  return () => {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    rmSync(place, { recursive: true, force: true, maxRetries: 3 });
  };
}

const had = 'FRAMEWRIGHT_TESTS_PLACE';
