import { columnsOf, isFramed, keysOf, notedAs, type Published } from './published-by.ts';
import type { PublishedSite } from './published-site.ts';

/** The listed items that a site no longer publishes. */
export function missingFrom(site: PublishedSite, published: Published): Published {
  const answers = answersOf(site);
  const listed = new Set(published.addresses);
  return {
    addresses: published.addresses.filter((noted) => answers(noted).length === 0),
    fragments: published.fragments.filter((line) => {
      const [noted = '', id = ''] = line.split(/#(.*)/su);
      if (noted === '*')
        return [...site.ids].some(([address, ids]) => !isFramed(address) && listed.has(notedAs(site, address)) && !ids.has(id));
      const found = answers(noted);
      // If nothing answers, that is enough to report.
      return found.length > 0 && !found.some((address) => site.gone.has(address) || site.ids.get(address)?.has(id));
    }),
    jsonKeys: without(published.jsonKeys, keysOf(site)),
    csvColumns: without(published.csvColumns, columnsOf(site)),
  };
}

/** A function that gives the addresses at which a listed item is found, directly or by redirects: one, or all of a type. */
function answersOf(site: PublishedSite): (noted: string) => readonly string[] {
  const sorts = Map.groupBy(
    [...site.files.keys()].filter((address) => site.isNotedBySort(address)),
    (address) => notedAs(site, address),
  );
  return (noted) => (sorts.get(noted) ?? [noted]).flatMap((address) => answerOf(site, address) ?? []);
}

/** The address that answers in the end; undefined if none does. */
function answerOf({ files, moved }: PublishedSite, address: string): string | undefined {
  const seen = new Set<string>();
  let at = address;
  for (;;) {
    const next = moved.get(at)?.replace(/#.*/su, '');
    if (next === undefined) return files.has(at) ? at : undefined;
    // A redirect loop gives no answer.
    if (seen.has(next)) return undefined;
    seen.add(next);
    at = next;
  }
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return lines.filter((line) => !known.has(line));
}
