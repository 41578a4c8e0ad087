import { isUsableAsset, localPaths, pageAnchors, renderProse, type AssetUse, type RenderOptions } from '@framewright/markdown';
import type { EntryOf, Framework } from '@framewright/model';
import { formerHeadings } from './former-headings.ts';
import { href } from './links.ts';
import { withPage } from './with-page.ts';

type Page = EntryOf<'page'>;

/** Reads files of the framework that lie beside its entries, in the order asked for; or says why one can't be read. */
export type ReadAssets = (paths: readonly string[]) => Promise<readonly (Uint8Array | string)[]>;

/** The files that the pages of a site use, by their paths in the framework, which are also those on the site. */
export type PageAssets = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the files that pages link to and show.
 * @param onGap told why a file is left out
 */
export async function readPageAssets(framework: Framework, read: ReadAssets, onGap: (line: string) => void): Promise<PageAssets> {
  const named = [...new Set(withPage(framework, 'page').flatMap((page) => namedOn(page, framework.assets ?? [])))].sort();
  const contents = named.length === 0 ? [] : await read(named);
  const found = new Map<string, Uint8Array>();
  for (const [index, path] of named.entries()) {
    const content = contents[index] ?? 'it is no longer there';
    if (typeof content === 'string') onGap(`Left out ${path}: ${content}`);
    else found.set(path, content);
  }
  return found;
}

/** The address on the site of a file that a page names; undefined where that use is not possible. @param known the paths of files that are on the site */
export function assetHref(page: Page, known: ReadonlySet<string>, root: string, address: string, use: AssetUse): string | undefined {
  const path = assetAt(page, (each) => known.has(each), address, use);
  return path === undefined ? undefined : href(root, path.split('/').map(encodeURIComponent).join('/'));
}

/** Ids of the layout that a heading may not take. */
const taken = /^(?:content|contents|facts|(?:footer|lead|text)-.*)$/u;

/** The ids of the headings of a page by their anchors, and those that they had under other words. */
export function headingIds(page: Page): Pick<Required<RenderOptions>, 'headingIds' | 'formerIds'> {
  const anchors = pageAnchors(page.data.text ?? '');
  const former = formerHeadings(page.data['x-former-headings'], anchors);
  return {
    headingIds: new Map(anchors.map((anchor) => [anchor, idOf(anchor)])),
    formerIds: new Map([...former].map(([anchor, ids]) => [anchor, ids.map(idOf)])),
  };
}

function idOf(anchor: string): string {
  return taken.test(anchor) ? `heading-${anchor}` : anchor;
}

function namedOn(page: Page, assets: readonly string[]): readonly string[] {
  const known = new Set(assets);
  const named: string[] = [];
  renderProse(page.data.text ?? '', {
    entryLink: () => undefined,
    idPrefix: '',
    assetHref: (address, use) => {
      const path = assetAt(page, (each) => known.has(each), address, use);
      if (path !== undefined) named.push(path);
      return undefined;
    },
  });
  return named;
}

function assetAt(page: Page, isKnown: (path: string) => boolean, address: string, use: AssetUse): string | undefined {
  // What has a scheme leads elsewhere, and so does what begins with two slashes.
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(address.trim())) return undefined;
  const file = page.source?.file.path ?? `pages/${page.id}.md`;
  const path = localPaths(file, address).find(isKnown);
  return path !== undefined && isUsableAsset(path, use) ? path : undefined;
}
