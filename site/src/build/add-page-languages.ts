import { fillFolder } from '@framewright/workspace';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Editions } from '../editions/editions.ts';
import { languageOf, viewsOf } from '../editions/view.ts';
import { baseOf } from '../languages/base-of.ts';
import { addLanguages } from '../languages/add-languages.ts';
import { isMarked } from '../languages/language-marks.ts';

/** Adds the language attributes to all pages in a folder. Nothing is read if every page is in the language of the interface. */
export async function addPageLanguages(folder: string, editions: Editions): Promise<void> {
  const { spoken, main } = editions;
  const views = editions.all.flatMap((edition) => viewsOf(editions, edition));
  if (views.every(({ language, tongue }) => tongue === undefined && baseOf(language) === baseOf(spoken.language))) return;
  // A view with a longer path is inside one with a shorter.
  const inOrder = views.toSorted((a, b) => b.path.length - a.path.length);
  for (const path of await pagesIn(folder)) {
    const html = await readFile(join(folder, path), 'utf8');
    if (!isMarked(html)) continue;
    const { language, edition } = inOrder.find((view) => path.startsWith(view.path)) ?? {
      language: languageOf(main.framework),
      edition: main,
    };
    const content = addLanguages(html, { interface: spoken.language, content: language, fallback: languageOf(edition.framework) });
    await fillFolder(folder, [{ path, content }]);
  }
}

async function pagesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
}
