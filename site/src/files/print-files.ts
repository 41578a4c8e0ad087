import type { FileToWrite } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { printCss } from '../theme/theme-css.ts';
import { editionLabel, releaseDay } from '../editions/edition-words.ts';
import { viewOf } from '../editions/view.ts';

/** A stylesheet for the printed pages of each edition, which name it at their head. */
export function printFiles(editions: Editions): readonly FileToWrite[] {
  return editions.all.map((edition) => {
    const view = viewOf(editions, edition);
    const label = [editionLabel(view, edition), releaseDay(view, edition) ?? ''].filter((part) => part !== '').join(', ');
    return { path: `${edition.path}print.css`, content: printCss(edition.framework.manifest.data, label) };
  });
}
