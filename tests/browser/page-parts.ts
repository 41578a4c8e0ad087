import type { BuiltSite } from './built-site.ts';

/** A link with its words. */
export interface Anchor {
  readonly href: string;
  readonly text: string;
}

/** The element of a class that contains no other element of its own name; it must occur once. */
export function partOf(page: string, name: string): string {
  const found = [...page.matchAll(new RegExp(`<(\\w+)[^>]*\\sclass="${name}"[^>]*>`, 'gu'))];
  const [opening] = found;
  if (!opening || found.length !== 1) throw new Error(`The class ${name} is there ${found.length} times.`);
  return page.slice(opening.index, page.indexOf(`</${opening[1]}>`, opening.index));
}

/** The links in a piece of a page, in their order. */
export function anchorsIn(html: string): readonly Anchor[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gsu)].map(([, href = '', text = '']) => ({
    href,
    text: text.replaceAll(/<[^>]*>/gu, '').trim(),
  }));
}

/** The address of the first link of the head of a page with this relation. */
export function linkOf(page: string, relation: string): string | undefined {
  return new RegExp(`<link rel="${relation}"[^>]*href="([^"]*)"`, 'u').exec(page)?.[1];
}

/** The content of a meta element. */
export function metaOf(page: string, name: string): string | undefined {
  return new RegExp(`<meta name="${name}" content="([^"]*)"`, 'u').exec(page)?.[1];
}

/** The pages of the entries of an edition, by their path below it. */
export function entryPagesOf(site: BuiltSite, edition: string): readonly string[] {
  return [...site.pages]
    .filter(
      ([path, text]) =>
        path.startsWith(edition) &&
        /^(?:competences|roles|qualifications|scales)\/./u.test(path.slice(edition.length)) &&
        text.includes('id="history"'),
    )
    .map(([path]) => path.slice(edition.length));
}
