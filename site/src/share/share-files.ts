import type { Editions } from '../editions/editions.ts';
import { addressList } from './address-list.ts';
import { newsFeed } from './news-feed.ts';
import type { ShareFacts } from '../content/share-facts.ts';
import { siteMapFiles } from './site-map.ts';
import { tableFiles } from './table-files.ts';
import { webManifest } from './web-manifest.ts';

/** A file to be written beside the pages. */
export interface SharedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The files for sharing, indexing and installing a site, without the pictures. The pages must have been rendered. */
export function shareFiles(editions: Editions, { origin, images, listed }: ShareFacts): readonly SharedFile[] {
  return [
    ...siteMapFiles(editions.root, origin, listed),
    webManifest(editions, images),
    addressList(editions),
    ...newsFeed(editions, origin),
    ...tableFiles(editions, origin),
  ];
}
