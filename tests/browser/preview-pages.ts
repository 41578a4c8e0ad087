import type { BuiltSite } from './built-site.ts';
import { decode, faultsOf } from './page-facts.ts';

/** The text of HTML, without tags. */
export function textOf(html: string): string {
  return decode(html.replaceAll(/<script\b[\s\S]*?<\/script>|<[^>]+>/gu, ''))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The element with an opening tag, up to its first end tag. */
export function elementAt(html: string, opening: string): string {
  const from = html.indexOf(opening);
  const name = /^<(\w+)/u.exec(opening)?.[1] ?? '';
  return from === -1 ? '' : html.slice(from, html.indexOf(`</${name}>`, from));
}

/** The bar of previews, which says that nobody has reviewed the page. */
export function barOf(html: string): string {
  return elementAt(html, '<aside class="preview-bar"');
}

/** The links of the bar, in order. */
export function waysOf(html: string): readonly string[] {
  return [...elementAt(html, '<nav class="preview-ways"').matchAll(/ href="([^"]*)"/gu)].map(([, href]) => href ?? '');
}

/** Pages that show content: the one on which comments are posted has none. */
export function contentOf({ pages }: BuiltSite): readonly (readonly [path: string, html: string])[] {
  return [...pages].filter(([path]) => path !== 'preview/post/');
}

/** The faults of all pages. */
export function faultsIn(site: BuiltSite): readonly string[] {
  return contentOf(site).flatMap(([path, html]) => faultsOf(html).map((fault) => `${path}: ${fault}`));
}
