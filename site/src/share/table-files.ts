import { exportCsv } from '@framewright/exporters';
import { plainCell } from '@framewright/markdown';
import type { FileToWrite } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { dataPlaces } from '../editions/data-places.ts';
import { linkNames, viewOf } from '../editions/view.ts';
import { printCitationFile } from './citation-files.ts';
import { citationPath, citedEdition } from './cited.ts';

/** Every release, the latest and the draft as tables for spreadsheets, and how to cite each release. */
export function tableFiles(editions: Editions, origin: string | undefined): readonly FileToWrite[] {
  return dataPlaces(editions).flatMap(({ folder, edition, isMoving }) => {
    const view = viewOf(editions, edition);
    const tables = exportCsv(edition.framework, { words: (markdown) => plainCell(markdown, linkNames(view)) });
    return [
      ...tables.map(({ path, content }) => ({ path: `${folder}${path}`, content })),
      ...(isMoving
        ? []
        : [
            {
              path: citationPath(edition.version),
              content: printCitationFile(citedEdition(editions, edition, origin), view.words.share.cite.message),
            },
          ]),
    ];
  });
}
