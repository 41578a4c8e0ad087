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
    const { words, framework } = view;
    // The parts of the book, which its pages name at their head.
    const chapters = {
      scales: words.facts.scale,
      competences: words.places.competences,
      roles: words.places.roles,
      qualifications: words.places.qualifications,
      resources: words.places.resources,
      terms: words.places.terms,
    };
    return { path: `${edition.path}print.css`, content: printCss(framework.manifest.data, label, chapters) };
  });
}
