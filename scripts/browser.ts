import { howToGetChromium } from '../tests/browser/find-chromium.ts';
import { startBrowser } from '../tests/browser/start-browser.ts';

/** Reports which browser the tests use, and fetches one if this machine has none; ends with 1 if there is none: `npm run browser`. */
const browser = await startBrowser((line) => void process.stderr.write(`${line}\n`));
process.stdout.write(browser ? `${browser.program.path}\n` : `There is no browser for the tests. ${howToGetChromium}\n`);
await browser?.close();
process.exitCode = browser ? 0 : 1;
