import { differenceTo } from '../../editions/differences.ts';
import type { Edition } from '../../editions/editions.ts';
import { changeGroups, type ChangeGroup } from './change-groups.ts';
import { editionLabel, editionName, releaseDay } from '../../editions/edition-words.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import type { View } from '../../editions/view.ts';

/** A release in a list of releases. */
export interface ReleaseLine {
  /** To what changed in it. */
  readonly link: Link;
  readonly day?: { readonly date: string; readonly words: string };
  /** How much changed, and for whom. */
  readonly summary: string;
  /** To the text of that version. */
  readonly read: Link;
}

/** The working tree and all releases, the latest first; nothing if none was released. */
export function releaseLines(view: View): readonly ReleaseLine[] {
  const { history, releases } = view.editions;
  return releases.length === 0 ? [] : history.toReversed().map((edition) => releaseLine(view, edition));
}

/** One release, or the working tree. */
export function releaseLine(view: View, edition: Edition): ReleaseLine {
  const { words, editions } = view;
  const day = releaseDay(view, edition);
  const step = edition.kind === 'draft' ? 'draft' : edition.version;
  return {
    link: {
      label: edition.kind === 'draft' ? words.changes.notReleased : editionLabel(view, edition),
      href: href(editions.root, `changes/${step}/`),
    },
    ...(day === undefined || edition.date === undefined ? {} : { day: { date: edition.date, words: day } }),
    summary: summaryOf(view, edition),
    read: { label: words.changes.read(editionName(view, edition)), href: edition.base },
  };
}

/** How much changed, and for whom, in a sentence. */
export function summaryOf(view: View, edition: Edition): string {
  const { words, editions } = view;
  const difference = differenceTo(editions, edition);
  const { role, competence } = edition.framework.entries;
  if (!difference) return words.changes.first(words.home.counts(role.length, competence.length));
  return summaryOfGroups(view, changeGroups(view, edition, difference));
}

/** How much these changes are, and for whom, in a sentence. */
export function summaryOfGroups({ words }: View, groups: readonly ChangeGroup[]): string {
  if (groups.length === 0) return words.changes.nothing;
  return words.changes.summary(
    groups.reduce((sum, { changes }) => sum + changes.length, 0),
    words.list(groups.map(({ affected, changes }) => `${changes.length} ${words.changes.touching[affected]}`)),
  );
}
