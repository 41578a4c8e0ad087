import { escapeXml, type FileToWrite } from '@framewright/model';
import { href } from '../address/entry-paths.ts';

/** The most addresses that one file may hold (sitemaps.org). */
const most = 50_000;

/** The sitemap for search engines, and robots.txt. A site without a known host has no sitemap, since its addresses must be absolute. */
export function siteMapFiles(
  root: string,
  origin: string | undefined,
  listed: ReadonlySet<string>,
  longest: number = most,
): readonly FileToWrite[] {
  if (origin === undefined) return robots(root, undefined);
  const addresses = [...listed].sort().map((path) => origin + path);
  const parts = Array.from({ length: Math.max(1, Math.ceil(addresses.length / longest)) }, (_, index) =>
    addresses.slice(index * longest, (index + 1) * longest),
  );
  const [only] = parts;
  const whole = `${origin}${href(root, 'sitemap.xml')}`;
  if (parts.length === 1) return [{ path: 'sitemap.xml', content: list('urlset', 'url', only ?? []) }, ...robots(root, whole)];
  const partFiles = parts.map((part, index) => ({ path: `sitemap-${index + 1}.xml`, content: list('urlset', 'url', part) }));
  const index = list(
    'sitemapindex',
    'sitemap',
    partFiles.map(({ path }) => `${origin}${href(root, path)}`),
  );
  return [{ path: 'sitemap.xml', content: index }, ...partFiles, ...robots(root, whole)];
}

function list(whole: string, each: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `  <${each}><loc>${escapeXml(address)}</loc></${each}>\n`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<${whole} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines}</${whole}>\n`;
}

/** It is only read at the root of a server. Drafts are not disallowed: their pages carry noindex, which must be read to be obeyed. */
function robots(root: string, siteMap: string | undefined): readonly FileToWrite[] {
  if (root !== '/') return [];
  return [{ path: 'robots.txt', content: `User-agent: *\nDisallow:\n${siteMap === undefined ? '' : `\nSitemap: ${siteMap}\n`}` }];
}
