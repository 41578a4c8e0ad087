import type { Edition } from '../../editions/editions.ts';
import { pageCounterpart, type Here } from '../places/page-counterpart.ts';
import { editionLabel, releaseDay } from '../../editions/edition-words.ts';
import type { View } from '../../editions/view.ts';

/** An edition to choose, and where choosing it leads. */
export interface VersionChoice {
  /** The label of the folded choice: "Version 2.0.0". */
  readonly summary: string;
  readonly current: boolean;
  /** One; several where the entry was split or merged on the way. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** A note: that it is the latest, its day, that the entry has another name there. */
  readonly note: string;
}

/** The editions to choose from, the latest first, then the draft, then the releases before. */
export function versionChoices(view: View, here: Here | undefined): readonly VersionChoice[] {
  const { editions, edition } = view;
  const { main, draft, released } = editions;
  const older = released.filter(({ framework }) => framework !== main.framework);
  return [...new Set([main, draft, ...older])].map((to) => choice(view, here, to, to.framework === edition.framework));
}

function choice(view: View, here: Here | undefined, to: Edition, current: boolean): VersionChoice {
  const { words, edition, editions } = view;
  const { versions } = words;
  const label = editionLabel(view, to);
  const counterpart = pageCounterpart(editions, edition, here, to, view.tongue);
  const titles = counterpart.links.map((link) => link.label);
  const several = counterpart.links.length > 1;
  const notes = [
    ...(to.kind === 'latest' ? [versions.latest] : []),
    ...(releaseDay(view, to) === undefined ? [] : [releaseDay(view, to) ?? '']),
    ...(counterpart.how === 'other' && !several ? [versions.as(words.list(titles))] : []),
    ...(counterpart.how === 'absent' ? [versions.notThere] : []),
  ];
  return {
    summary: to.kind === 'draft' ? (editions.releases.length === 0 ? versions.unreleased : versions.draft) : versions.Version(to.version),
    current,
    links: counterpart.links.map(({ href, label: title }) => ({ href, label: several ? `${label} ${versions.as(title)}` : label })),
    note: notes.join(', '),
  };
}
