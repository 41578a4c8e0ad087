import type { FileToWrite } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { dataFiles } from './data-files.ts';
import { feedFiles } from './feed-files.ts';
import { printFiles } from './print-files.ts';
import { redirectsFile } from './redirects-file.ts';

/** All files of a site that are not pages: styles of each edition, feeds, data, redirects. */
export function filesBesidePages(editions: Editions): readonly FileToWrite[] {
  return [...printFiles(editions), ...feedFiles(editions), ...dataFiles(editions), redirectsFile(editions)];
}
