import { canonicalJson, type FileToWrite, pathOf } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { nameOf, viewOf } from '../editions/view.ts';
import { entriesWithPage } from '../address/with-page.ts';

/** The path of the list of addresses, relative to the start of the site. */
export const addressListPath = 'addresses.json';

/** The pages of entries at the start of the site with their names. The page for missing addresses searches it for the nearest. */
export function addressList(editions: Editions): FileToWrite {
  const view = viewOf(editions, editions.main);
  const entries = entriesWithPage(view.framework).map((entry) => [pathOf(entry), nameOf(view, entry)]);
  return { path: addressListPath, content: canonicalJson(entries) };
}
