import { expect, type ExpectStatic } from 'vitest';

/** Polls for an expectation on a page, since the machine may be busy. */
export function eventually(read: () => unknown, message = ''): ReturnType<ExpectStatic['poll']> {
  return expect.poll(read, { timeout: 15_000, interval: 60, message });
}
