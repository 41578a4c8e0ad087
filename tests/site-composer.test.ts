// Long because one site with one forge is walked, from a first word to a list of all.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { previewForge } from './browser/commented-preview.ts';
import { commentedSite, type CommentedSite } from './browser/commented-site.ts';
import { eventually } from './browser/eventually.ts';
import type { PreviewExample } from './browser/preview-example.ts';
import { leavesNoToken, selectWords, visitAsReviewer } from './browser/reviewer-window.ts';
import { serve, type FileServer } from './browser/serve.ts';
import { needsBrowser, openBrowser } from './browser/shared-browser.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { templateFaults, visitAll } from './browser/visit.ts';
import type { FakeForge } from './fixtures/forge/fake-forge.ts';
import type { FakePull } from './fixtures/forge/fake-state.ts';

const minutes = 60_000;
const base = '/pr-12/';
const pullUrl = 'https://forge.example/tea/skills/pull/12';
const brewing = 'skills/competences/brewing.md';
// printf %s skills/competences/brewing.md | sha256sum
const anchor = '1eff10190bd8830bd4e218867b8a3f410e33f975666d1f873152292c37063761';

describe('a reviewer with a browser', needsBrowser, () => {
  let built: CommentedSite;
  let example: PreviewExample;
  let site: BuiltSite;
  let forge: FakeForge;
  let pull: FakePull;
  let browser: Browser;
  let server: FileServer;

  beforeAll(async () => {
    built = await commentedSite();
    ({ example, site, forge, pull } = built);
    [browser, server] = await Promise.all([openBrowser(), serve(site.folder, base)]);
  }, 15 * minutes);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await built?.remove();
  });

  const visit = (path: string, look: Parameters<typeof visitAsReviewer>[2]): Promise<void> =>
    visitAsReviewer({ browser, address: server.address, api: { known: previewForge.api, real: forge.api } }, path, look);

  /** Writes a remark on lines of a file, by its number. */
  async function write(page: Page, remark: string): Promise<void> {
    await page.getByLabel('What do you want to say?').fill(remark);
  }

  const numberOf = (path: string): number => example.framework.files.findIndex((file) => file.path === path);
  const composer = (path: string, lines: string): string => `preview/comment/#${numberOf(path)}:${lines}`;
  const comment = (page: Page): Promise<string> => page.getByLabel('The comment').inputValue();

  test(
    'selects words, opens “comment here” and finds them quoted, the comment ready and the ways to the line right',
    () =>
      visit('competences/brewing/', async (page, asked) => {
        const link = page.locator('a.comment-here', { hasText: 'Comment on line 27' });
        await selectWords('water does', link);
        expect(await page.evaluate('document.getSelection().toString()')).toBe('water does');
        await link.focus();
        await page.keyboard.press('Enter');
        await page.getByLabel('What do you want to say?').waitFor();
        expect(new URL(page.url()).hash).toBe(`#${numberOf('competences/brewing.md')}:27-27:water%20does`);
        expect(await page.locator('.composer-quote').textContent()).toBe('water does');
        expect(await page.locator('.composer-facts a').getAttribute('href')).toBe(`${base}competences/brewing/`);
        await write(page, 'Which water?');
        expect(await comment(page)).toBe('> water does\n\nWhich water?\n');
        await page.getByLabel('Would you put it differently?').fill('Explains what hard water does to a leaf.');
        const whole = '> water does\n\nWhich water?\n\n```suggestion\nExplains what hard water does to a leaf.\n```\n';
        expect(await comment(page)).toBe(whole);
        expect(await page.getByRole('link', { name: 'Open this line in the pull request' }).getAttribute('href')).toBe(
          `${pullUrl}/files#diff-${anchor}R27`,
        );
        expect(await page.getByRole('link', { name: 'Read these words in the file' }).getAttribute('href')).toBe(
          `https://forge.example/tea/skills/blob/${example.preview.revision}/${brewing}?plain=1#L27`,
        );
        await page.getByRole('button', { name: 'Copy the comment' }).click();
        await eventually(() => page.getByText('Copied.').count()).toBe(1);
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(whole);
        await page.reload();
        await page.getByLabel('What do you want to say?').waitFor();
        expect(await comment(page)).toBe(whole);
        await page.getByRole('button', { name: 'Take my changes back' }).click();
        expect(await comment(page)).toBe('> water does\n\nWhich water?\n');
        expect(asked).toEqual([]);
      }),
    2 * minutes,
  );

  test(
    'finds all comments of the tab on one page, to be written on, deleted and copied together',
    () =>
      visit(composer('competences/brewing.md', '27-27'), async (page, asked) => {
        await page.getByLabel('What do you want to say?').waitFor();
        await write(page, 'Which water?');
        await page.goto(new URL(composer('roles/buyer.md', '7-8'), server.address).href);
        await page.getByText(/buyer\.md, lines 7/u).waitFor();
        await write(page, 'Which buyer?');
        await page.getByRole('link', { name: 'All your comments in this tab' }).click();
        await page.getByRole('heading', { name: 'Your comments in this tab' }).waitFor();
        const items = page.locator('.composer-drafts li');
        expect(await items.count()).toBe(2);
        expect(await items.first().textContent()).toContain('skills/competences/brewing.md, line 27');
        expect(await items.first().textContent()).toContain('Which water?');
        await page.getByRole('button', { name: 'Copy all' }).click();
        await eventually(() => page.getByText('Copied.').count()).toBe(1);
        const copied = String(await page.evaluate('navigator.clipboard.readText()'));
        expect(copied).toMatch(
          /^\*\*Brewing\*\* \(skills\/competences\/brewing\.md, line 27\)\n[\s\S]*Which water\?\n\n\*\*[\s\S]*Which buyer\?/u,
        );
        await page.getByRole('button', { name: /^Delete.*Brewing/u }).click();
        expect(await items.count()).toBe(1);
        await page.getByRole('link', { name: /^Write on/u }).click();
        await page.getByLabel('What do you want to say?').waitFor();
        expect(await page.getByLabel('What do you want to say?').inputValue()).toBe('Which buyer?');
        await write(page, '');
        await page.getByRole('link', { name: 'All your comments in this tab' }).click();
        await eventually(() => page.getByText('You have written no comment in this tab yet.').count()).toBe(1);
        expect(asked).toEqual([]);
      }),
    2 * minutes,
  );

  test.each([
    [
      'competences/brewing.md',
      '27-27',
      'The comment stands at line 27 of the changes.',
      'Open this line',
      `/files#diff-${anchor}R27`,
      false,
    ],
    [
      'competences/brewing.md',
      '23-23',
      'Line 23 is not among the changes, so the comment stands at line 24, the nearest',
      'Open the nearest line',
      `/files#diff-${anchor}R24`,
      true,
    ],
    [
      'roles/buyer.md',
      '7-8',
      'The file is not among the changes, so the comment stands in the conversation',
      'Open the conversation',
      '',
      true,
    ],
  ])('is told where a comment on %s, lines %s, stands', (path, lines, sentence, link, end, isElsewhere) =>
    visit(composer(path, lines), async (page) => {
      await page.getByLabel('Would you put it differently?').waitFor();
      await eventually(() => page.locator('.composer-place').textContent()).toContain(sentence);
      expect(await page.getByRole('link', { name: link }).getAttribute('href')).toBe(`${pullUrl}${end}`);
      await page.getByLabel('Would you put it differently?').fill('Other words.');
      expect((await comment(page)).includes('```suggestion')).toBe(!isElsewhere);
      expect((await comment(page)).startsWith('About line')).toBe(isElsewhere);
    }),
  );

  test.each([
    ['preview/comment/', 'names no lines'],
    ['preview/comment/#1:x', 'names no lines'],
    ['preview/comment/#<img src=x onerror=alert(1)>', 'names no lines'],
    ['preview/comment/#999:1-1', 'not part of this preview'],
    ['preview/comment/#0:99-99', 'not part of this preview'],
    ['preview/comment/#0:2-1', 'not part of this preview'],
  ])('is told what is wrong with %s', (path, words) =>
    visit(path, async (page, asked) => {
      await eventually(() => page.getByRole('alert').textContent()).toContain(words);
      expect(asked).toEqual([]);
    }),
  );

  test('finds words that no browser encoded quoted as the whole line', () =>
    visit(`${composer('competences/brewing.md', '27-27')}:%E0%A4%A`, async (page) => {
      await eventually(() => page.locator('.composer-quote').textContent()).toBe(
        'Explains what hard water does to the leaf, and what a guest would taste of it.',
      );
    }));

  test.each([
    ['the line', 'competences/brewing.md', '27-27', { path: brewing, line: 27, on: 'line' }],
    ['the nearest line', 'competences/brewing.md', '23-23', { path: brewing, line: 24, on: 'line' }],
    ['lines', 'competences/brewing.md', '27-29', { path: brewing, line: 29, startLine: 27, on: 'line' }],
  ])('posts a comment that stands at %s', (_where, path, lines, expected) =>
    visit(composer(path, lines), async (page, asked) => {
      pull.comments.length = 0;
      await write(page, 'Which <b>water</b>, @mara-li?');
      const prepared = await comment(page);
      await page.getByRole('link', { name: 'Post from here' }).click();
      const token = page.getByLabel('Access token');
      await token.fill('a-token');
      expect(await comment(page)).toBe(prepared);
      expect(asked).toEqual([]);
      await page.getByRole('button', { name: 'Post the comment' }).click();
      await eventually(() => page.getByText('The comment was posted.').count()).toBe(1);
      expect(pull.comments).toMatchObject([
        { ...expected, author: 'ola', body: prepared, revision: example.preview.revision, side: 'RIGHT' },
      ]);
      expect(await page.getByRole('link', { name: 'See it in the pull request' }).getAttribute('href')).toMatch(
        new RegExp(`^${pullUrl}#`, 'u'),
      );
      await leavesNoToken(page, token);
      await page.getByRole('link', { name: 'Back to the comment' }).click();
      await eventually(() => page.getByLabel('What do you want to say?').inputValue()).toBe('');
      expect(asked).toEqual([`POST ${previewForge.api}/repos/tea/skills/pulls/12/comments from ${base}preview/post/`]);
      expect(forge.faults).toEqual([]);
    }),
  );

  test('posts a comment on a file that did not change into the conversation', () =>
    visit(composer('roles/buyer.md', '7-8'), async (page) => {
      pull.conversation.length = 0;
      await write(page, 'Who else?');
      const prepared = await comment(page);
      await page.getByRole('link', { name: 'Post from here' }).click();
      await page.getByLabel('Access token').fill('a-token');
      await page.keyboard.press('Enter');
      await eventually(() => page.getByText('The comment was posted.').count()).toBe(1);
      expect(pull.conversation).toMatchObject([{ account: { login: 'ola' }, body: prepared }]);
      expect(forge.faults).toEqual([]);
    }));

  test.each([
    ['a wrong token', 'wrong', 'does not allow this'],
    ['no token', '', 'Put in an access token first.'],
    ['lines that are no longer there', 'a-token', 'Perhaps the lines are no longer among the changes'],
  ])('is told why a comment was refused, and loses nothing: %s', (what, word, reason) =>
    visit(composer('competences/brewing.md', '27-27'), async (page) => {
      pull.comments.length = 0;
      const newest = pull.pushes.at(-1);
      if (what.startsWith('lines')) pull.pushes.splice(0, 1, { revision: 'e'.repeat(40), diff: newest?.diff ?? '' });
      try {
        await write(page, 'Which water?');
        const prepared = await comment(page);
        await page.getByRole('link', { name: 'Post from here' }).click();
        const token = page.getByLabel('Access token');
        await token.fill(word);
        await page.getByRole('button', { name: 'Post the comment' }).click();
        await eventually(() => page.locator('form > [role=status]').textContent()).toContain(reason);
        expect(await comment(page)).toBe(prepared);
        expect(pull.comments).toEqual([]);
        await leavesNoToken(page, token);
        await page.getByRole('link', { name: 'Back to the comment' }).click();
        await eventually(() => comment(page)).toBe(prepared);
      } finally {
        if (newest) pull.pushes.splice(0, 1, newest);
      }
    }),
  );

  test('posts nothing that did not come from this tab', () =>
    visit('preview/post/', async (page, asked) => {
      await eventually(() => page.getByText('There is no comment to post.').count()).toBe(1);
      expect(await page.getByRole('button').count()).toBe(0);
      expect(asked).toEqual([]);
    }));

  test('can reach the forge from the page that posts alone, and nothing else from there', async () => {
    const reaches = (page: Page, address: string): Promise<unknown> =>
      page.evaluate(`fetch(${JSON.stringify(address)}).then(() => 'reached', () => 'refused')`);
    const pull12 = `${previewForge.api}/repos/tea/skills/pulls/12`;
    await visit('preview/post/', async (page) => {
      expect(await reaches(page, pull12)).toBe('reached');
      expect(await reaches(page, `${base}data/index.json`)).toBe('refused');
    });
    for (const path of ['preview/comment/', 'competences/brewing/', 'preview/'])
      await visit(path, async (page, asked) => {
        expect(await reaches(page, pull12)).toBe('refused');
        expect(asked).toEqual([]);
      });
  });

  test(
    'meets pages without barriers, wide, large and narrow, light and dark',
    async () => {
      const path = composer('competences/brewing.md', '27-27');
      const faults = await visitAll(browser, server.address, [path], { width: 1280, colorScheme: 'light' }, async (page) => {
        await write(page, 'Which water?');
        await page.getByLabel('Would you put it differently?').fill('Other words.');
        const composing = await templateFaults(page, inject('isWhole'));
        await page.getByRole('link', { name: 'Post from here' }).click();
        await page.getByLabel('Access token').waitFor();
        const posting = await templateFaults(page, inject('isWhole'));
        await page.goto(`${server.address}competences/brewing/`);
        const reading = await templateFaults(page, inject('isWhole'));
        return [...composing, ...posting.map((each) => `posting: ${each}`), ...reading.map((each) => `conversations: ${each}`)];
      });
      expect(faults).toEqual([]);
    },
    3 * minutes,
  );

  test('without scripts is told how to comment in the pull request', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.address}preview/comment/#1:27-27`);
    expect(await page.getByRole('link', { name: 'open the changes of pull request 12' }).getAttribute('href')).toBe(`${pullUrl}/files`);
    await page.goto(`${server.address}preview/post/`);
    const words = page.locator('post-comment p', { hasText: 'Copy the comment into the pull request instead.' });
    expect(await words.isVisible()).toBe(true);
    await context.close();
  });
});

test('a preview of files that nobody has opened a pull request for says so, leads nowhere, and lets the comment be copied', {
  ...needsBrowser,
  timeout: 10 * minutes,
}, async () => {
  const local = await sharedSite(sites.localPreview);
  expect(local.pages.get('preview/post/')).toContain("connect-src 'none'");
  const [browser, server] = [await openBrowser(), await serve(local.folder)];
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}preview/comment/#1:27-27`);
    await page.getByLabel('What do you want to say?').fill('Which water?');
    expect(await page.getByLabel('The comment').inputValue()).toContain('Which water?');
    expect(await page.getByText('nobody has opened a pull request for them yet').count()).toBe(1);
    expect(await page.locator('.composer-ready a').count()).toBe(0);
  } finally {
    await browser.close();
    await server.close();
  }
});
