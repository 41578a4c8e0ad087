import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A browser that can be started. */
export interface FoundChromium {
  readonly path: string;
  readonly args: readonly string[];
}

/** What to say where there is none. */
export const howToGetChromium =
  'No Chromium was found. Install one (Debian: apt-get install chromium; any system: npx playwright-core install chromium), or name yours in CHROMIUM_PATH.';

const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] === undefined
      ? []
      : [join(process.env[name], 'Google/Chrome/Application/chrome.exe'), join(process.env[name], 'Chromium/Application/chrome.exe')],
  ),
];

/** Looks for a Chromium: the one named in CHROMIUM_PATH, the usual places of the system, Playwright's own, one from npm that runs. */
export async function findChromium(): Promise<FoundChromium | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  for (const path of [...(named ? [named] : []), ...systemPlaces, playwrightsOwn()]) {
    if (await isExecutable(path)) return { path, args: [] };
  }
  return fromNpm();
}

/** Starts it, without a window. */
export function launch(found: FoundChromium): Promise<Browser> {
  // Chromium refuses to run its sandbox as root, which is who runs in most containers.
  const args = process.getuid?.() === 0 ? [...found.args, '--no-sandbox'] : [...found.args];
  return chromium.launch({ executablePath: found.path, args });
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

async function fromNpm(): Promise<FoundChromium | undefined> {
  const name = '@sparticuz/chromium';
  try {
    const { default: packed } = (await import(name)) as { default: { executablePath(): Promise<string>; args: readonly string[] } };
    const found = { path: await packed.executablePath(), args: packed.args };
    await (await launch(found)).close();
    return found;
  } catch {
    return undefined;
  }
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
