import { jsonKeys, schemaNames } from './json-keys.ts';
import type { PublishedSite } from './published-site.ts';
import { places, sortOf, sortOfFile } from './sort-of.ts';

/** What others may rely on: sorted lists, one line per item. */
export interface Published {
  /** From the start of the site; with stars if one of each type counts. */
  readonly addresses: readonly string[];
  /** Behind the address of their page, or behind a star where every page has them. */
  readonly fragments: readonly string[];
  /** Behind the sort of their file. */
  readonly jsonKeys: readonly string[];
  /** Behind the sort of their file. */
  readonly csvColumns: readonly string[];
}

/** Everything that a site publishes. */
export function publishedBy(site: PublishedSite): Published {
  return {
    addresses: sorted([...site.files.keys()].map((address) => notedAs(site, address))),
    fragments: sorted(fragmentsOf(site)),
    jsonKeys: sorted(keysOf(site)),
    csvColumns: sorted(columnsOf(site)),
  };
}

/** Without duplicates, in an order independent of locale. */
export function sorted(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].sort();
}

/** An address in the form of the lists. */
export function notedAs({ isNotedBySort }: PublishedSite, address: string): string {
  return isNotedBySort(address) ? sortOf(address) : address;
}

/** For several pages of a type, what all of them have. */
function fragmentsOf(site: PublishedSite): readonly string[] {
  const isOfOne = placesOfOne([...site.files.keys()]);
  const common = new Map<string, ReadonlySet<string>>();
  for (const [address, ids] of site.ids) {
    const noted = notedAs(site, address);
    const own = site.isNotedBySort(address) ? new Set([...ids].filter((id) => !isOfOne(id))) : ids;
    if (!isFramed(address)) common.set('*', inBoth(common.get('*'), ids));
    common.set(noted, inBoth(common.get(noted), own));
  }
  const everywhere = common.get('*') ?? new Set();
  return [...common].flatMap(([noted, ids]) => [...ids].filter((id) => noted === '*' || !everywhere.has(id)).map((id) => `${noted}#${id}`));
}

/** Whether a page is made for frames of other sites, and so lacks what surrounds all others. */
export function isFramed(address: string): boolean {
  return address.startsWith('/embed/');
}

function inBoth(known: ReadonlySet<string> | undefined, ids: ReadonlySet<string>): ReadonlySet<string> {
  return known ? new Set([...known].filter((id) => ids.has(id))) : ids;
}

/** Recognises the anchors that are of one entry, change or letter rather than of a type. */
function placesOfOne(addresses: readonly string[]): (id: string) => boolean {
  const names = new Set(addresses.map((address) => /([^/]+?)(?:\/|\.json)$/u.exec(address)?.[1]));
  return (id) => {
    const [sort, name = ''] = id.split(/-(.*)/su);
    return names.has(id) ? !places.has(id) : ['change', 'letter'].includes(sort ?? '') || (entries.has(sort ?? '') && names.has(name));
  };
}

const entries: ReadonlySet<string> = new Set(['competence', 'group', 'qualification', 'resource', 'role', 'scale', 'term']);
const structured = /<script type="application\/ld\+json">(.*?)<\/script>/gsu;

/** The keys of all JSON that a site publishes, structured data of pages included. */
export function keysOf({ files }: PublishedSite): readonly string[] {
  return [...files].flatMap(([address, text]) => {
    // The parts of a search are read by the script that the site brings along, and by nobody else.
    if (/\/search\/[\da-f]{10}\.json$/u.test(address)) return [];
    if (/\.(?:json|webmanifest)$/u.test(address)) return keysIn(sortOfFile(address), text);
    return [...text.matchAll(structured)].flatMap(([, data = '']) => keysIn('application/ld+json', data));
  });
}

function keysIn(sort: string, text: string): readonly string[] {
  const value: unknown = JSON.parse(text);
  return (sort.endsWith('.schema.json') ? schemaNames(value) : jsonKeys(value)).map((key) => `${sort} ${key}`);
}

/** The names in the first line of each table. */
export function columnsOf({ files }: PublishedSite): readonly string[] {
  return [...files].flatMap(([address, text]) => {
    const [first = ''] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
    return address.endsWith('.csv') ? first.split(',').map((column) => `${sortOfFile(address)} ${column}`) : [];
  });
}
