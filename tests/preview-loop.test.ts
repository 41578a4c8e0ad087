import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@framewright/cli';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSite, type BuiltSite } from './browser/built-site.ts';
import { eventually } from './browser/eventually.ts';
import { findChromium, launch } from './browser/find-chromium.ts';
import { brokenLinks, faultsOf } from './browser/page-facts.ts';
import { serve, type FileServer } from './browser/serve.ts';
import { startFakeForge, type FakeForge } from './fixtures/forge/fake-forge.ts';
import { forgeWith, newPull, usualAccounts, type FakePull } from './fixtures/forge/fake-state.ts';
import { startStage, type Stage } from './fixtures/forge/contributions.ts';
import { recordedIo } from './support/recorded-io.ts';

const chromium = await findChromium();
const minutes = 60_000;
const base = '/pr-7/';
const framework = join(import.meta.dirname, 'scenarios/base/framework');
const path = 'framework/competences/clear-writing.md';
const manifest = 'framework/framework.md';
const before = readFileSync(join(import.meta.dirname, 'scenarios/base', path), 'utf8');
const words = 'The reader comes first.';

let stage: Stage;
let forge: FakeForge;
let pull: FakePull;

/** Calls a command like a workflow. @returns its error output */
async function call(token: string | undefined, ...argv: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  const io = recordedIo(stage.made);
  const env = {
    GITHUB_API_URL: forge.api,
    GITHUB_SERVER_URL: 'https://forge.example',
    GITHUB_REPOSITORY: 'group/framework',
    ...(token === undefined ? {} : { GITHUB_TOKEN: token }),
  };
  const code = await run(argv, { ...io, env });
  return { code, said: `${io.printed()}${io.complained()}` };
}

/** Pushes a text into the pull request, and runs the trusted stage. */
async function push(text: string): Promise<BuiltSite> {
  const head = stage.contribute(7, { [path]: text });
  pull.pushes.push({ revision: head, diff: stage.onForge(['diff', 'main', head]) });
  // One job has a token and sees nothing of the contribution; the other has none.
  expect(
    await call('workflow', 'review-comments', '7', '--framework', join(stage.checkout, 'framework'), '--save', 'said.json'),
  ).toMatchObject({ code: 0 });
  const { code, said } = await call(
    undefined,
    ...['preview-from', stage.checkout, '--number', '7', '--head', head, '--author=stranger', '--conversations', 'said.json'],
    ...['--out', 'preview', '--site', `https://previews.example${base}`, '--summary', 'summary.md'],
  );
  expect(code, said).toBe(0);
  return readSite(join(stage.made, 'preview'), base);
}

beforeAll(async () => {
  // The documentation of the tools is the same in every preview, and most of its pages.
  const text = readFileSync(join(import.meta.dirname, 'scenarios/base', manifest), 'utf8');
  stage = await startStage(framework, {
    [manifest]: text.replace('format: 1', 'format: 2').replace('\nkinds:', '\ntheme: { documentation: none }\nkinds:'),
  });
  pull = newPull(7, 'Clearer <b>words</b>');
  const accounts = { ...usualAccounts, reviewer: { login: 'ola', type: 'User' } } as const;
  forge = await startFakeForge(forgeWith(pull, 'group/framework', accounts));
}, minutes);

afterAll(async () => {
  await forge?.close();
  await stage?.end();
});

describe.skipIf(!chromium)('a reviewer', () => {
  let browser: Browser;

  beforeAll(async () => {
    if (chromium) browser = await launch(chromium);
  }, 5 * minutes);
  afterAll(() => browser?.close());

  /** Opens the start page. Requests to other origins are recorded. */
  async function visit(site: BuiltSite, check: (page: Page, asked: readonly string[]) => Promise<void>): Promise<void> {
    const server: FileServer = await serve(site.folder, base);
    const context = await browser.newContext({ reducedMotion: 'reduce' });
    const asked: string[] = [];
    await context.route('**/*', (route) => {
      const request = route.request();
      if (request.url().startsWith(server.address)) return route.continue();
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
      return request.url().startsWith(forge.api) ? route.continue() : route.abort();
    });
    try {
      const page = await context.newPage();
      await page.goto(`${server.address}preview/`);
      await check(page, asked);
    } finally {
      await context.close();
      await server.close();
    }
  }

  test(
    'finds the change, comments on the very line, and everybody sees it there in the next preview',
    async () => {
      const first = await push(before.replace(/^The ability[^\n]*/mu, (line) => `${line}\n\n${words}`));
      expect(brokenLinks(first)).toEqual([]);
      expect([...first.pages].flatMap(([page, text]) => faultsOf(text).map((fault) => `${page}: ${fault}`))).toEqual([]);
      let line = 0;
      await visit(first, async (page, asked) => {
        await eventually(() => page.locator('.preview-bar').textContent()).toContain('stranger');
        // By keyboard alone: to the first change, then from its paragraph to the page on which a comment is written.
        await page.getByRole('link', { name: 'Start with the first change' }).focus();
        await page.keyboard.press('Enter');
        const changed = page.locator('[data-change]', { hasText: words });
        await eventually(() => changed.count()).toBeGreaterThan(0);
        // The script moves the focus to the change after navigation, not later.
        await eventually(() => page.locator('.walk-status').textContent()).toBe('Change 1 of 1 on this page');
        const own = page.locator(`p[data-lines]:has-text("${words}")`);
        line = Number((await own.getAttribute('data-lines'))?.split('-')[0]);
        await own.locator('a.comment-here').focus();
        await page.keyboard.press('Enter');
        await page.getByLabel('What do you want to say?').fill('Always?');
        const prepared = await page.getByLabel('The comment').inputValue();
        expect(prepared).toBe(`> ${words}\n\nAlways?\n`);
        await page.getByRole('link', { name: 'Post from here' }).click();
        await page.getByLabel('Access token').fill('reviewer');
        expect(asked).toEqual([]);
        await page.getByRole('button', { name: 'Post the comment' }).click();
        await eventually(() => page.getByText('The comment was posted.').count()).toBe(1);
        expect(asked.at(-1)).toBe('POST /repos/group/framework/pulls/7/comments');
      });
      expect(before.split('\n')).not.toContain(words);
      expect(pull.comments).toMatchObject([{ path, line, author: 'ola' }]);

      // The author adds a paragraph above; the comment moves with its words.
      const second = await push(before.replace(/^The ability[^\n]*/mu, (sentence) => `${sentence}\n\nMore of it.\n\n${words}`));
      const moved = second.pages.get('competences/clear-writing/') ?? '';
      const [, beside = ''] =
        /data-lines="(\d+)-\d+">The reader comes first\.[\s\S]{0,400}?<\/p>\s*<article id="conversation-\d+"/u.exec(
          moved.replace(/<\/?ins>|<span class="unseen">[^<]*<\/span>/gu, ''),
        ) ?? [];
      expect(Number(beside)).toBe(line + 2);
      expect(moved).toContain('Always?');

      // The author removes the words; the comment says so and is beside nothing.
      const third = await push(before.replace(/^The ability[^\n]*/mu, (sentence) => `${sentence}\n\nMore of it.`));
      const gone = third.pages.get('competences/clear-writing/') ?? '';
      expect(gone).toContain('The words that this is about are no longer here');
      expect(gone.split('Always?').length - 1).toBe(1);
      expect(forge.faults).toEqual([]);
    },
    10 * minutes,
  );
});
