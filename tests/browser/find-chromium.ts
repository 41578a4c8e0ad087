import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** A browser that can be started. */
export interface FoundChromium {
  readonly path: string;
  readonly args: readonly string[];
  /** Additions to its environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** The message if there is none. */
export const howToGetChromium =
  'Install a Chromium (Debian: apt-get install chromium; any system: npx --no -- playwright-core install chromium), or name yours in CHROMIUM_PATH.';

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

/** Looks for a Chromium on this machine: the one named in CHROMIUM_PATH, the usual places of the system, Playwright's own. */
export async function findChromium(): Promise<FoundChromium | undefined> {
  const given = process.env['CHROMIUM_PATH'];
  for (const path of [...(given ? [given] : []), ...systemPlaces, playwrightsOwn()]) {
    if (await isExecutable(path)) return { path, args: [] };
  }
  return undefined;
}

/** Starts it, without a window. */
export function launch(found: FoundChromium): Promise<Browser> {
  return chromium.launch(launchOptions(found));
}

/** The options for starting it. */
export function launchOptions({ path, args, env }: FoundChromium): LaunchOptions {
  // Chromium refuses to run its sandbox as root, the usual user in containers.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  // Without a window a graphics card is only imitated, which takes longer than to draw without one.
  return { executablePath: path, args: [...args, ...asRoot, '--disable-gpu'], env: { ...process.env, ...env } };
}

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
