import { jsonKeys, schemaNames } from './json-keys.ts';
import type { PublishedSite } from './published-site.ts';
import { places, sortOf, sortOfFile } from './sort-of.ts';

/** What others may rely on, each list sorted, one line for each. */
export interface Published {
  /** From the start of the site; with stars where one of each sort is meant. */
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

/** Each once, in an order that no language decides. */
export function sorted(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].sort();
}

/** An address as the lists have it. */
export function notedAs({ isNotedBySort }: PublishedSite, address: string): string {
  return isNotedBySort(address) ? sortOf(address) : address;
}

/** Of several pages of a sort, what all of them have. */
function fragmentsOf(site: PublishedSite): readonly string[] {
  const isOfOne = placesOfOne([...site.files.keys()]);
  const common = new Map<string, ReadonlySet<string>>();
  for (const [address, ids] of site.ids) {
    const noted = notedAs(site, address);
    const own = site.isNotedBySort(address) ? new Set([...ids].filter((id) => !isOfOne(id))) : ids;
    common.set('*', inBoth(common.get('*'), ids));
    common.set(noted, inBoth(common.get(noted), own));
  }
  const everywhere = common.get('*') ?? new Set();
  return [...common].flatMap(([noted, ids]) => [...ids].filter((id) => noted === '*' || !everywhere.has(id)).map((id) => `${noted}#${id}`));
}

function inBoth(known: ReadonlySet<string> | undefined, ids: ReadonlySet<string>): ReadonlySet<string> {
  return known ? new Set([...known].filter((id) => ids.has(id))) : ids;
}

/** Tells the places that are those of one entry, change or letter, and of no sort. */
function placesOfOne(addresses: readonly string[]): (id: string) => boolean {
  const names = new Set(addresses.map((address) => /([^/]+?)(?:\/|\.json)$/u.exec(address)?.[1]));
  return (id) => {
    const [sort, name = ''] = id.split(/-(.*)/su);
    return names.has(id) ? !places.has(id) : ['change', 'letter'].includes(sort ?? '') || (entries.has(sort ?? '') && names.has(name));
  };
}

const entries: ReadonlySet<string> = new Set(['competence', 'group', 'qualification', 'role', 'scale', 'term']);
const structured = /<script type="application\/ld\+json">(.*?)<\/script>/gsu;

/** The keys of all JSON that a site publishes, also of what pages say of themselves to search engines. */
export function keysOf({ files }: PublishedSite): readonly string[] {
  return [...files].flatMap(([address, text]) => {
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
