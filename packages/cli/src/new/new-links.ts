import { isObject, type Framework, type SourceFile } from '@framewright/model';
import { domainToUnicode } from 'node:url';

/** An external address that the framework did not name before. */
export interface NewLink {
  readonly url: string;
  /** The host as ASCII; empty if the address is invalid or has none. */
  readonly host: string;
  /** What to check before opening it. */
  readonly warnings: readonly string[];
  /** Paths of the files that name it. */
  readonly files: readonly string[];
}

/** The addresses that texts and front matter name now and did not before; those with warnings first, then by address. */
export function newLinks(before: Framework, after: Framework): readonly NewLink[] {
  const known = new Set(before.files.flatMap(addressesIn));
  const links = after.files.flatMap((file) => addressesIn(file).map((url) => ({ url, path: file.path })));
  const fresh = Map.groupBy(
    links.filter(({ url }) => !known.has(url)),
    ({ url }) => url,
  );
  return [...fresh]
    .map(([url, places]): NewLink => ({ url, ...hostAndWarnings(url), files: [...new Set(places.map(({ path }) => path))].sort() }))
    .sort((a, b) => Number(b.warnings.length > 0) - Number(a.warnings.length > 0) || (a.url < b.url ? -1 : 1));
}

const address = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/)/iu;

function addressesIn({ prose, frontMatter }: SourceFile): readonly string[] {
  const written = [...prose.links, ...prose.images, ...prose.spacedLinks].map(({ url }) => url);
  return [...written, ...textsIn(frontMatter).filter((text) => /^\s*(?:https?|mailto|javascript|data):/iu.test(text))].filter((url) =>
    address.test(url),
  );
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isObject(value) ? Object.values(value).flatMap(textsIn) : [];
}

function hostAndWarnings(written: string): { readonly host: string; readonly warnings: readonly string[] } {
  const url = URL.parse(written.trim().startsWith('//') ? `https:${written.trim()}` : written.trim());
  if (url === null) return { host: '', warnings: ['it is no address that a browser would understand'] };
  if (url.protocol === 'mailto:') return { host: '', warnings: [] };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { host: '', warnings: [`it leads to no web page (${url.protocol})`] };
  return { host: url.hostname, warnings: warningsAbout(url) };
}

function warningsAbout(url: URL): readonly string[] {
  const shown = domainToUnicode(url.hostname);
  const labels = url.hostname.split('.').filter((label) => label.startsWith('xn--'));
  const scripts = [
    ...new Set(
      shown
        .split('.')
        .map(scriptsIn)
        .filter(({ length }) => length > 1)
        .flat(),
    ),
  ].sort();
  return [
    scripts.length > 0 ? `its name mixes letters of different scripts (${scripts.join(', ')})` : '',
    labels.length > 0 ? `its name has letters that may look like others: it is really ${url.hostname}` : '',
    url.username !== '' || url.password !== '' ? 'it has something before an @ that looks like the name of a site' : '',
    /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/u.test(url.hostname) ? 'it names a computer by its number' : '',
    url.port === '' ? '' : `it has an unusual port (${url.port})`,
    url.protocol === 'http:' ? 'it is not encrypted (http)' : '',
  ].filter((warning) => warning !== '');
}

const scripts: Readonly<Record<string, RegExp>> = {
  Latin: /\p{Script=Latin}/u,
  Greek: /\p{Script=Greek}/u,
  Cyrillic: /\p{Script=Cyrillic}/u,
  Armenian: /\p{Script=Armenian}/u,
  Cherokee: /\p{Script=Cherokee}/u,
};

function scriptsIn(label: string): readonly string[] {
  return Object.entries(scripts).flatMap(([name, pattern]) => (pattern.test(label) ? [name] : []));
}
