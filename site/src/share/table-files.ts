import { exportCsv, exportRoleCsv } from '@framewright/exporters';
import { plainCell } from '@framewright/markdown';
import type { FileToWrite } from '@framewright/model';
import { roleTablePath } from '../address/data-paths.ts';
import { firstOfEach } from '../address/with-page.ts';
import type { Editions } from '../editions/editions.ts';
import { dataPlaces } from '../editions/data-places.ts';
import { linkNames, viewOf } from '../editions/view.ts';
import { printCitationFile } from './citation-files.ts';
import { citationPath, citedEdition } from './cited.ts';

/** Every release, the latest and the draft as tables for spreadsheets, whole and role by role, and how to cite each release. */
export function tableFiles(editions: Editions, origin: string | undefined): readonly FileToWrite[] {
  return dataPlaces(editions).flatMap(({ folder, edition, isMoving }) => {
    const view = viewOf(editions, edition);
    const options = { words: (markdown: string) => plainCell(markdown, linkNames(view)) };
    const tables = exportCsv(edition.framework, options);
    const roles = firstOfEach(edition.framework.entries.role);
    return [
      ...tables.map(({ path, content }) => ({ path: `${folder}${path}`, content })),
      ...roles.map((role) => ({ path: roleTablePath(folder, role), content: exportRoleCsv(edition.framework, role, options) })),
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
