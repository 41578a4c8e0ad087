import type { ExportedFile } from '@framewright/exporters';
import type { Editions } from '../editions/editions.ts';
import type { Doc } from '../content/read-docs.ts';
import { dataFiles } from './data-files.ts';
import { feedFiles } from './feed-files.ts';
import { printFiles } from './print-files.ts';
import { redirectsFile } from './redirects-file.ts';
import { rolesFiles } from '../data/roles-file.ts';
import { stepPages } from '../view/ladder/step-pages.ts';
import { searchFiles } from '../data/search-files.ts';

/**
 * All files of a site that are not pages: styles of each edition, feeds, data, redirects.
 * @param origin scheme and host of the site, where they are known
 */
export async function filesBesidePages(
  editions: Editions,
  guides: readonly Doc[],
  origin: string | undefined,
): Promise<readonly ExportedFile[]> {
  return [
    ...searchFiles(editions, guides),
    ...rolesFiles(editions, (view, step) => stepPages(view).has(step)),
    ...printFiles(editions),
    ...feedFiles(editions, origin),
    ...(await dataFiles(editions, origin)),
    redirectsFile(editions),
  ];
}
