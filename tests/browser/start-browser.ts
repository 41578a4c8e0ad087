import { chromium } from 'playwright-core';
import { chromiumFromNpm } from './chromium-from-npm.ts';
import { findChromium, launchOptions, type FoundChromium } from './find-chromium.ts';

/** A running browser that others can connect to. */
export interface StartedBrowser {
  /** Its address, on this machine only. */
  readonly address: string;
  readonly program: FoundChromium;
  close(): Promise<void>;
}

/**
 * Starts the Chromium of this machine, else the one from npm; undefined if neither runs.
 * @param onLine called with progress, and with the reason if there is none
 */
export async function startBrowser(onLine: (line: string) => void): Promise<StartedBrowser | undefined> {
  for (const find of [findChromium, () => chromiumFromNpm(onLine)]) {
    try {
      const program = await find();
      if (program === undefined) continue;
      const server = await chromium.launchServer({ ...launchOptions(program), host: '127.0.0.1' });
      return { address: server.wsEndpoint(), program, close: () => server.close() };
    } catch (error) {
      onLine(`There is no browser to be had ${find === findChromium ? 'from this machine' : 'from npm'}: ${reasonOf(error)}`);
    }
  }
  return undefined;
}

/** Playwright's error for a failed start begins with the call and ends with pages of advice. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /error while loading shared libraries[^\n]*/u.exec(message)?.[0] ?? message.split('\n', 1)[0] ?? '';
}
