import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './eventually.ts';
import type { Walk } from './interactive-walks.ts';

/** The walks of a reviewer through the preview of `preview-example.ts`. */
export const walksThroughPreview: readonly Walk[] = [
  { name: 'changes are walked through by keyboard, on and back over the borders of pages', go: walkChanges },
  { name: 'what is reached is never behind the bar', go: checkBar },
  { name: 'marks, removed words and comment links are hidden without scripts', javaScriptEnabled: false, go: hideAll },
  { name: 'what is hidden stays hidden on the next page', go: hideAndGoOn },
];

async function walkChanges(page: Page, address: string): Promise<void> {
  const reached = 'document.activeElement.checkVisibility() && document.activeElement.matches("[data-change]")';
  await page.goto(`${address}preview/`);
  await page.locator('.review-first').press('Enter');
  await page.waitForURL(/competences\/brewing\/#change-/u);
  await positionOn(page).toBe('Change 1 of 5 on this page');
  expect(await page.evaluate('document.activeElement.matches(".lead")')).toBe(true);
  for (const position of [2, 3, 4, 5]) {
    await page.keyboard.press('Tab');
    while ((await page.evaluate('document.activeElement.textContent')) !== 'Next') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await positionOn(page).toBe(`Change ${position} of 5 on this page`);
    expect(await page.evaluate(reached)).toBe(true);
  }
  await next(page).press('Enter');
  await page.waitForURL(/competences\/whisking\/#change-/u);
  await positionOn(page).toMatch(/^Change 1 of /u);
  await previous(page).press('Enter');
  await page.waitForURL(/competences\/brewing\/#change-/u);
  await positionOn(page).toBe('Change 5 of 5 on this page');
  await page.goto(`${address}terms/#last-change`);
  await positionOn(page).toBe('Change 2 of 2 on this page');
  await next(page).press('Enter');
  await positionOn(page).toBe('This was the last change.');
  // The message is shown beside the change that the reader went on from.
  const end = page.locator('[data-change] .walk-end');
  expect(await end.textContent()).toContain('This was the last change.');
  expect(await end.getByRole('link').getAttribute('href')).toBe(new URL(`${address}preview/`).pathname);
}

async function checkBar(page: Page, address: string): Promise<void> {
  await page.goto(`${address}competences/brewing/#last-change`);
  for (const position of [5, 4, 3, 2, 1]) {
    await positionOn(page).toBe(`Change ${position} of 5 on this page`);
    const [bar, change] = [await page.locator('.preview-ways').boundingBox(), await page.locator(':focus').boundingBox()];
    if (!bar || !change) expect.fail('The bar or the change is not to be seen');
    expect(change.y).toBeGreaterThanOrEqual(bar.y + bar.height);
    if (position > 1) await previous(page).press('Enter');
  }
}

async function hideAll(page: Page, address: string): Promise<void> {
  await page.goto(`${address}competences/brewing/`);
  const removed = page.locator('.lead del');
  const comment = page.locator('.comment-here').first();
  const lineOfAdded = "getComputedStyle(document.querySelector('.lead ins')).textDecorationLine";
  expect([await removed.isVisible(), await comment.isVisible()]).toEqual([true, true]);
  expect(await page.locator('.preview-ways button').count()).toBe(0);
  await page.locator('.preview-shown > summary').press('Enter');
  await page.locator('#preview-removed').press('Space');
  expect(await removed.isVisible()).toBe(false);
  expect(await page.evaluate(lineOfAdded)).toBe('underline');
  await page.locator('#preview-marks').press('Space');
  expect(await page.evaluate(lineOfAdded)).toBe('none');
  await page.locator('#preview-comments').press('Space');
  expect(await comment.isVisible()).toBe(false);
}

async function hideAndGoOn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}competences/brewing/`);
  await page.locator('.preview-shown > summary').press('Enter');
  await page.locator('#preview-removed').press('Space');
  await page.goto(`${address}competences/garnish/`);
  await eventually(() => page.locator('.lead del').isVisible()).toBe(false);
  expect(await page.locator('#preview-marks').isChecked()).toBe(true);
  // A reader who hides the marks and moves to the next one wants to see it.
  await page.goto(`${address}roles/host/`);
  await page.locator('.preview-shown > summary').press('Enter');
  await page.locator('#preview-marks').press('Space');
  await next(page).press('Enter');
  await positionOn(page).toBe('Change 1 of 2 on this page');
  expect(await page.locator('#preview-marks').isChecked()).toBe(true);
}

function positionOn(page: Page): ReturnType<typeof eventually> {
  return eventually(() => page.locator('.walk-status').textContent());
}

function next(page: Page): ReturnType<Page['locator']> {
  return page.locator('.preview-walk button').last();
}

function previous(page: Page): ReturnType<Page['locator']> {
  return page.locator('.preview-walk button').first();
}
