import type { FoundDifference } from '@framewright/model';
import { diffFrameworks } from '@framewright/diff';
import { editorialIn } from '../../editions/editorial.ts';
import type { Edition, Editions } from '../../editions/editions.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import type { View } from '../../editions/view.ts';

/** Two releases that do not follow one another, or that do: the earlier one first. */
export interface VersionPair {
  readonly from: Edition;
  readonly to: Edition;
}

/** How many of the latest releases are compared with each other: the number of pages is quadratic. */
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

/** The link to a comparison. */
export function pairLink({ editions, words }: View, pair: VersionPair): Link & { readonly href: string } {
  return {
    label: words.finding.versions.between(pair.from.version, pair.to.version),
    href: href(editions.root, `changes/compare/${pairSlug(pair)}/`),
  };
}

/** The difference between two releases. It follows deprecations and editorial judgements of the releases between. */
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
