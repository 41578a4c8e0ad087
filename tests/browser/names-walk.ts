import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { eventually } from './eventually.ts';

/** Names that objects answer to without holding them, and one for which a script that asks an object fails. */
const asked = ['constructor', '__proto__', 'canary', ...(inject('isWhole') ? ['toString', 'hasOwnProperty'] : [])];

/** Every page that reads its address is opened with such names in it: it shows what it shows without them, and reports nothing. */
export async function walkNames(page: Page, address: string): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(Object.prototype, 'canary', {
      get() {
        throw new Error('A name from the address was looked up in what all objects have.');
      },
    });
  });
  const chosen = (selector: string): Promise<readonly string[]> =>
    page.locator(selector).evaluateAll((selects) => selects.map((select) => (select as unknown as { readonly value: string }).value));

  await page.goto(`${address}compare/`);
  await page.locator('.choices select').first().waitFor();
  const roles = await chosen('.choices select');
  await page.goto(`${address}compare/step/`);
  await page.locator('.choices select').first().waitFor();
  const step = await chosen('.choices select');
  await page.goto(`${address}competences/`);
  await page.locator('.choices select').first().waitFor();
  const filters = await chosen('.choices select');
  const listed = await page.locator('.page-body li:visible').count();
  for (const name of asked) {
    await page.goto(`${address}compare/?roles=${name},${name},${asked.join()}&context=${name}&show=${name}#${name}`);
    await page.locator('.choices select').first().waitFor();
    expect(await chosen('.choices select'), name).toEqual(roles);
    await page.goto(`${address}compare/step/?from=${name}&to=${name}&context=${name}#${name}`);
    await page.locator('.step-result section').first().waitFor();
    expect(await chosen('.choices select'), name).toEqual(step);

    const query = ['role', 'context', 'kind', 'group', 'level', name].map((key) => `${key}=${name}`).join('&');
    await page.goto(`${address}competences/?${query}#${name}`);
    await page.locator('.choices select').first().waitFor();
    expect(await chosen('.choices select'), name).toEqual(filters);
    expect(await page.locator('.page-body li:visible').count(), name).toBe(listed);

    await page.goto(`${address}changes/?from=${name}&to=${name}#${name}`);
    await page.locator('.version-compare select').first().waitFor();
    expect((await chosen('.version-compare select'))[0], name).toBe('');

    await page.goto(`${address}search/?q=${name}#${name}`);
    await eventually(() => page.locator('.search-count').textContent(), name).toContain(name);
  }
}
