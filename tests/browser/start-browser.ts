import { chromium } from 'playwright-core';
import { chromiumFromNpm } from './chromium-from-npm.ts';
import { findChromium, launchOptions, type FoundChromium } from './find-chromium.ts';

/** A browser that runs, and waits for those who want to use it. */
export interface StartedBrowser {
  /** Where it listens, on this machine alone. */
  readonly address: string;
  readonly program: FoundChromium;
  close(): Promise<void>;
}

/** Starts the Chromium of this machine, else the one from npm; undefined where neither runs. @param tell gets what keeps somebody waiting, and why there is none */
export async function startBrowser(tell: (line: string) => void): Promise<StartedBrowser | undefined> {
  for (const find of [findChromium, () => chromiumFromNpm(tell)]) {
    try {
      const program = await find();
      if (program === undefined) continue;
      const server = await chromium.launchServer({ ...launchOptions(program), host: '127.0.0.1' });
      return { address: server.wsEndpoint(), program, close: () => server.close() };
    } catch (error) {
      tell(`There is no browser to be had ${find === findChromium ? 'from this machine' : 'from npm'}: ${reasonOf(error)}`);
    }
  }
  return undefined;
}

/** What Playwright says of a browser that does not start begins with the call and ends with pages about it. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /error while loading shared libraries[^\n]*/u.exec(message)?.[0] ?? message.split('\n', 1)[0] ?? '';
}
