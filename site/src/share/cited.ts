import type { Edition, Editions } from '../editions/editions.ts';
import type { Cited } from './citation-files.ts';
import { dataFolder } from '../address/data-paths.ts';

/** The address relative to the start of the site of the citation file of a release. */
export function citationPath(version: string): string {
  return `${dataFolder(version)}CITATION.cff`;
}

/** The facts for citing an edition: a release by its permanent address. */
export function citedEdition(editions: Editions, edition: Edition, origin: string | undefined): Cited {
  const manifest = edition.framework.manifest.data;
  const lasting = editions.released.find(({ framework }) => framework === edition.framework) ?? edition;
  const address = origin === undefined ? {} : { address: `${origin}${lasting.base}` };
  if (edition.kind === 'draft') return { manifest, ...address };
  return { manifest, version: edition.version, ...(edition.date === undefined ? {} : { date: edition.date }), ...address };
}
