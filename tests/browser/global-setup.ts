import type { TestProject } from 'vitest/node';
import { startBrowser } from './start-browser.ts';

/** Starts the one browser of all tests, and closes it after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser((line) => void process.stderr.write(`${line}\n`));
  project.provide('browser', browser ? { address: browser.address, program: browser.program } : null);
  return async () => browser?.close();
}
