import { escapeXml, type FileToWrite } from '@framewright/model';
import { href } from '../address/links.ts';

/** As many addresses as one file may hold (sitemaps.org). */
const most = 50_000;

/** The list of pages for search engines, and where they find it. A site without a known host has no list, since each address in it must be whole. */
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
  const named = parts.map((part, index) => ({ path: `sitemap-${index + 1}.xml`, content: list('urlset', 'url', part) }));
  const index = list(
    'sitemapindex',
    'sitemap',
    named.map(({ path }) => `${origin}${href(root, path)}`),
  );
  return [{ path: 'sitemap.xml', content: index }, ...named, ...robots(root, whole)];
}

function list(whole: string, each: string, addresses: readonly string[]): string {
  const lines = addresses.map((address) => `  <${each}><loc>${escapeXml(address)}</loc></${each}>\n`).join('');
  return `<?xml version="1.0" encoding="utf-8"?>\n<${whole} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines}</${whole}>\n`;
}

/** Programs ask for it at the root of a server only. Drafts are not shut out: their pages say that they are not to be listed, which must be read to be heeded. */
function robots(root: string, siteMap: string | undefined): readonly FileToWrite[] {
  if (root !== '/') return [];
  return [{ path: 'robots.txt', content: `User-agent: *\nDisallow:\n${siteMap === undefined ? '' : `\nSitemap: ${siteMap}\n`}` }];
}
