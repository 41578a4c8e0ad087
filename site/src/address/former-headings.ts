import { isObject } from '@framewright/model';

/**
 * The former ids of the headings of a page, by their current anchors. The key `x-former-headings` maps each old anchor to the one that
 * replaced it, which may be old itself. Entries that lead to no heading, or that a heading has for its anchor, are ignored.
 * @param value such as `{ who-decides: how-it-is-decided }`, untrusted
 * @param anchors those of the page
 */
export function formerHeadings(value: unknown, anchors: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const successors = new Map<unknown, unknown>(isObject(value) ? Object.entries(value) : []);
  const former = new Map<string, string[]>();
  for (const id of successors.keys()) {
    const heading = headingFor(id);
    if (typeof id === 'string' && form.test(id) && heading !== undefined && heading !== id)
      former.set(heading, [...(former.get(heading) ?? []), id]);
  }
  return former;

  function headingFor(id: unknown): string | undefined {
    const seen = new Set<unknown>();
    for (let at = id; !seen.has(at); at = successors.get(at)) {
      const heading = anchors.find((anchor) => anchor === at);
      if (heading !== undefined) return heading;
      seen.add(at);
    }
    return undefined;
  }
}

const form = /^[\p{L}\p{N}\p{M}_-]+$/u;
