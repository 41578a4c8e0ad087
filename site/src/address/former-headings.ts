import { isObject } from '@framewright/model';

/**
 * The ids that the headings of a page had under other words, by the anchors that they have now. Its key `x-former-headings` names for each old anchor
 * what took its place: the anchor of a heading, or another old one. What leads to no heading is left out, and so is what a heading has for its anchor.
 * @param value such as `{ who-decides: how-it-is-decided }`, as somebody wrote it
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
