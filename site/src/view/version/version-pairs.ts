import type { FoundDifference } from '@framewright/model';
import { diffFrameworks } from '@framewright/diff';
import { editorialIn } from '../../editions/editorial.ts';
import type { Edition, Editions } from '../../editions/editions.ts';
import { href, type Link } from '../../address/links.ts';
import type { View } from '../../editions/view.ts';

/** Two releases that do not follow one another, or that do: the earlier one first. */
export interface VersionPair {
  readonly from: Edition;
  readonly to: Edition;
}

/** As many of the latest releases as are compared with each other: the pages grow with the square of it. */
export const mostCompared = 30;

/** All pairs of releases, the latest first. */
export function versionPairs({ released }: Editions): readonly VersionPair[] {
  const compared = released.slice(0, mostCompared);
  return compared.flatMap((to, at) => compared.slice(at + 1).map((from) => ({ from, to })));
}

/** The last step of the address of a comparison. */
export function pairSlug({ from, to }: VersionPair): string {
  return `${from.version}--${to.version}`;
}

/** The way to a comparison. */
export function pairLink({ editions, words }: View, pair: VersionPair): Link & { readonly href: string } {
  return {
    label: words.finding.versions.between(pair.from.version, pair.to.version),
    href: href(editions.root, `changes/compare/${pairSlug(pair)}/`),
  };
}

/** What changed from one release to another. What was deprecated on the way may be gone, and what was judged editorial on the way stays so. */
export function differenceBetween({ history, releases }: Editions, { from, to }: VersionPair): FoundDifference {
  const [start, end] = [from, to].map(({ framework }) => history.findIndex((edition) => edition.framework === framework)) as [
    number,
    number,
  ];
  const passed = history.slice(start + 1, end + 1);
  const editorial = new Set(
    releases
      .filter(({ framework }) => passed.some((edition) => edition.framework === framework))
      .flatMap((release) => [...editorialIn(release)]),
  );
  return diffFrameworks(from.framework, to.framework, { editorial, released: passed.slice(0, -1).map(({ framework }) => framework) });
}
