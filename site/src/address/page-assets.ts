import { isUsableAsset, localPaths, pageAnchors, renderProse, type AssetUse, type RenderOptions } from '@framewright/markdown';
import type { EntryOf, Framework } from '@framewright/model';
import { formerHeadings } from './former-headings.ts';
import { href } from './entry-paths.ts';
import { withPage } from './with-page.ts';

type Page = EntryOf<'page'>;

/** Reads files of the framework beside its entries, in the order asked for. The result says why a file can't be read. */
export type ReadAssets = (paths: readonly string[]) => Promise<readonly (Uint8Array | string)[]>;

/** The files that the pages of a site use, by their paths in the framework, which are also those on the site. */
export type PageAssets = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the files that pages link to and show.
 * @param onGap called with the reason for each file that is left out
 */
export async function readPageAssets(framework: Framework, read: ReadAssets, onGap: (line: string) => void): Promise<PageAssets> {
  const paths = [...new Set(withPage(framework, 'page').flatMap((page) => assetPathsOn(page, framework.assets ?? [])))].sort();
  const contents = paths.length === 0 ? [] : await read(paths);
  const found = new Map<string, Uint8Array>();
  for (const [index, path] of paths.entries()) {
    const content = contents[index] ?? 'it is no longer there';
    if (typeof content === 'string') onGap(`Left out ${path}: ${content}`);
    else found.set(path, content);
  }
  return found;
}

/**
 * The address on the site of a file that a page names; undefined if that use is not allowed.
 * @param known the paths of files that are on the site
 */
export function assetHref(page: Page, known: ReadonlySet<string>, root: string, address: string, use: AssetUse): string | undefined {
  const path = assetAt(page, (each) => known.has(each), address, use);
  return path === undefined ? undefined : href(root, path.split('/').map(encodeURIComponent).join('/'));
}

/** Ids of the layout, which a heading may not have. */
const layoutIds = /^(?:content|contents|facts|(?:footer|lead|text)-.*)$/u;

/** The ids of the headings of a page by their anchors, and their former ids. */
export function headingIds(page: Page): Pick<Required<RenderOptions>, 'headingIds' | 'formerIds'> {
  const anchors = pageAnchors(page.data.text ?? '');
  const former = formerHeadings(page.data['x-former-headings'], anchors);
  return {
    headingIds: new Map(anchors.map((anchor) => [anchor, idOf(anchor)])),
    formerIds: new Map([...former].map(([anchor, ids]) => [anchor, ids.map(idOf)])),
  };
}

function idOf(anchor: string): string {
  return layoutIds.test(anchor) ? `heading-${anchor}` : anchor;
}

function assetPathsOn(page: Page, assets: readonly string[]): readonly string[] {
  const known = new Set(assets);
  const paths: string[] = [];
  renderProse(page.data.text ?? '', {
    entryLink: () => undefined,
    idPrefix: '',
    assetHref: (address, use) => {
      const path = assetAt(page, (each) => known.has(each), address, use);
      if (path !== undefined) paths.push(path);
      return undefined;
    },
  });
  return paths;
}

function assetAt(page: Page, isKnown: (path: string) => boolean, address: string, use: AssetUse): string | undefined {
  // A scheme or two slashes lead to another site.
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(address.trim())) return undefined;
  const file = page.source?.file.path ?? `pages/${page.id}.md`;
  const path = localPaths(file, address).find(isKnown);
  return path !== undefined && isUsableAsset(path, use) ? path : undefined;
}
