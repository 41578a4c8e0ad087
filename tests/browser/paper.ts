import type { Page } from 'playwright-core';

/** What a printed role profile must not show: it is only useful on a screen. */
const forScreens = ['.site-header', '.breadcrumb', '.contents', '.contexts', '.ways', '.site-footer nav', '.history'];

/** The number of A4 sheets of a printed page. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}

/** The faults of a printed role profile: more than three sheets, or parts for screens. */
export async function paperFaults(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(
    `${JSON.stringify(forScreens)}.filter((part) => [...document.querySelectorAll(part)].some((place) => place.checkVisibility()))`,
  );
  const table = await page.locator('#requirements').isVisible();
  const sheets = await sheetsOf(page);
  await page.emulateMedia({ media: null });
  return [
    ...(shown as string[]).map((part) => `${part} is printed`),
    ...(table ? [] : ['the requirements are not printed']),
    ...(sheets >= 1 && sheets <= 3 ? [] : [`printed on ${sheets} sheets`]),
  ];
}

/**
 * Headings of levels that would join their level to the next on paper: all levels of a competence then move to a sheet of their own, and leave
 * the first half empty.
 */
export async function joinedLevels(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const joined = (await page.evaluate(`[...document.querySelectorAll('.level')].flatMap((level) => [
    ...(getComputedStyle(level).breakInside === 'avoid' ? [] : ['a level is torn']),
    ...[...level.querySelectorAll('h3, h4, h5')].filter((title) => getComputedStyle(title).breakAfter !== 'auto').map((title) => title.textContent.trim()),
  ])`)) as readonly string[];
  await page.emulateMedia({ media: null });
  return joined;
}
