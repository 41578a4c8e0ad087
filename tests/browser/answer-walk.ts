import type { RoundAnswers } from '@framewright/model';
import { schemaViolations } from '@framewright/validator';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './visit.ts';

/** Answers about the first competence of a review round by keyboard and pointer, comes back to them, and saves them. */
export async function walkAnswers(page: Page, address: string, round: string): Promise<void> {
  await page.goto(`${address}reviews/${round}/answer/`);
  const entry = page.locator('details.answer-entry', { has: page.locator('.answer-set') }).first();
  await entry.locator('summary').focus();
  await page.keyboard.press('Enter');
  const set = entry.locator('.answer-set').first();
  const places = set.locator('select');
  const number = await places.count();
  expect(number).toBeGreaterThan(1);
  for (let index = 0; index < number; index += 1) await places.nth(index).selectOption('1');
  expect(await set.locator('[data-order-note]').textContent()).toBe('Two cards have the same place.');
  expect(await set.locator('[data-solution]').isVisible()).toBe(false);
  for (let index = 0; index < number; index += 1) await places.nth(index).selectOption(String(index + 1));
  expect(await set.locator('[data-order-note]').textContent()).toBe('');
  expect(await set.locator('[data-solution]').isVisible()).toBe(true);
  await set.getByLabel('Doesn’t fit').first().check();
  await entry.locator('.remark-add').first().press('Enter');
  await page.keyboard.type('Not <b>here</b>.');
  await entry.getByLabel('I have read this').check();
  await page.getByLabel('Your name, if you wish').fill('Ada');
  expect(await page.locator('[data-progress]').textContent()).toMatch(/^1 of \d+ read$/u);
  expect(await axeFindings(page)).toEqual([]);

  await page.reload();
  expect(await page.locator('[data-progress]').textContent()).toMatch(/^1 of /u);
  const saved = await savedAnswers(page);
  const [answer] = saved.entries ?? [];
  expect(schemaViolations('round-answers', saved)).toEqual([]);
  expect(saved).toMatchObject({ round, via: 'page', reader: { name: 'Ada' }, entries: [{ read: true }] });
  expect(answer?.orders?.[0]?.order).toHaveLength(number);
  expect(answer?.levels).toMatchObject([{ says: 'does-not-fit' }]);
  expect(answer?.comments).toMatchObject([{ text: 'Not <b>here</b>.' }]);

  expect(await kept(page)).toEqual({ tab: 1, browser: 0 });
  await page.getByLabel('Keep what I write in this browser').check();
  expect(await kept(page)).toEqual({ tab: 0, browser: 1 });
  await page.getByRole('button', { name: 'Delete what I wrote' }).click();
  expect(await kept(page)).toEqual({ tab: 0, browser: 0 });
  expect(await savedAnswers(page)).toEqual({ round, date: saved.date, via: 'page' });
}

async function savedAnswers(page: Page): Promise<RoundAnswers> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save my answers' }).click()]);
  // The browser is another process’s, so its file is read through it.
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as RoundAnswers;
}

/** How many answers lie in the tab, and how many in the browser for longer. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate('({ tab: sessionStorage.length, browser: localStorage.length })');
}
