import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';

/** A page of the site of `tests/frameworks/history` with a reference picture: its content does not change with the project's own. */
export interface Picture {
  readonly name: string;
  readonly path: string;
  readonly colorScheme: 'light' | 'dark';
}

export const pictureFolder: string = join(import.meta.dirname, 'pictures');

/** One of each type. */
export const pictures: readonly Picture[] = [
  { name: 'home', path: '', colorScheme: 'light' },
  { name: 'home-dark', path: '', colorScheme: 'dark' },
  { name: 'competences', path: 'competences/', colorScheme: 'light' },
  { name: 'competence', path: 'competences/shaping/', colorScheme: 'light' },
  { name: 'roles', path: 'roles/', colorScheme: 'light' },
  { name: 'role', path: 'roles/baker/', colorScheme: 'light' },
  { name: 'role-dark', path: 'roles/baker/', colorScheme: 'dark' },
  { name: 'matrix', path: 'matrix/', colorScheme: 'light' },
  { name: 'step', path: 'compare/helper--baker/', colorScheme: 'light' },
  { name: 'release', path: 'changes/1.0.0/', colorScheme: 'light' },
  { name: 'group', path: 'group/', colorScheme: 'light' },
  { name: 'data', path: 'data/', colorScheme: 'light' },
];

/** In pixels of the page; a picture has half as many each way. */
const size = { width: 1200, height: 1000 };

/**
 * Takes a picture of the first screen of a page, as PNG. All text is set in the one typeface of the checkout: machines differ in theirs,
 * and so in line breaks.
 */
export async function takePicture(
  browser: Browser,
  address: string,
  { path, colorScheme }: Pick<Picture, 'path' | 'colorScheme'>,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: 0.5,
    colorScheme,
    reducedMotion: 'reduce',
    // The style below is only for the test.
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await page.goto(address + path);
    await page.addStyleTag({ content: oneTypeface });
    await page.evaluate(
      'Promise.all([document.fonts.load("400 16px Pictured"), document.fonts.load("700 16px Pictured"), document.fonts.ready])',
    );
    return await page.screenshot({ animations: 'disabled', caret: 'hide' });
  } finally {
    await context.close();
  }
}

/** The share of pixels that differ between two pictures, from 0 to 1, ignoring antialiasing; 1 if their sizes differ. */
export function differenceOf(one: Buffer, other: Buffer): number {
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.2 }) / (a.width * a.height);
}

const require = createRequire(new URL('../../site/package.json', import.meta.url));
const face = (weight: number, file: string): string =>
  `@font-face { font-family: Pictured; font-weight: ${weight}; src: url(data:font/ttf;base64,${readFileSync(require.resolve(`@expo-google-fonts/source-sans-3/${file}`)).toString('base64')}) }`;
const oneTypeface = `${face(400, '400Regular/SourceSans3_400Regular.ttf')} ${face(700, '700Bold/SourceSans3_700Bold.ttf')} *, ::before, ::after { font-family: Pictured !important }`;
