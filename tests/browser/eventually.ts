import { expect, type ExpectStatic } from 'vitest';

/** Expects something of a page that may take its time on a busy machine. */
export function eventually(look: () => unknown, message = ''): ReturnType<ExpectStatic['poll']> {
  return expect.poll(look, { timeout: 15_000, interval: 60, message });
}
