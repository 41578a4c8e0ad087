import { pathOf } from '@framewright/model';
import type { Entry } from '@framewright/model';
import { releaseBefore, type Edition } from '../../editions/editions.ts';
import { timelineOf, type Event, type TimelineRow } from './timeline.ts';
import { pageCounterpart } from '../places/page-counterpart.ts';
import { editionLabel, releaseDay } from '../../editions/edition-words.ts';
import { dataFolder, entryDataPath } from '../../address/data-paths.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { markdownPath } from '../../address/markdown-path.ts';
import type { View } from '../../editions/view.ts';

/** The history of an entry as its page shows it. */
export interface History {
  /** This version, the latest and the previous; its data and its feed. */
  readonly line: readonly { readonly label: string; readonly links: readonly Link[] }[];
  readonly sentence: string;
  /** Latest first, without releases that did not change it. Changes in the draft are only in the draft's history. */
  readonly rows: readonly HistoryRow[];
}

/** What one release did to the entry. */
export interface HistoryRow {
  readonly version: Link;
  readonly day?: { readonly date: string; readonly words: string };
  readonly event: { readonly name: Event; readonly label: string };
  /** The ids of the entry there. */
  readonly ids: readonly string[];
  readonly links: readonly Link[];
  /** What changed, in sentences. */
  readonly details: readonly string[];
  /** Whether it is the release that is shown. */
  readonly isHere: boolean;
}

/** The history of an entry; undefined if nothing has been released. */
export function historyOf(view: View, entry: Entry, context: string | undefined): History | undefined {
  const { editions, edition, words } = view;
  if (editions.releases.length === 0) return undefined;
  const rows = timelineOf(editions, edition, entry);
  const own = ownRows(rows, edition);
  return {
    line: versionLine(view, entry, context),
    sentence: words.versions.existed(own.length, own.slice(1).filter(({ event }) => event !== 'unchanged').length),
    rows: rows
      .filter((row) => row.event !== 'unchanged' && (row.edition.kind === 'released' || row.edition === edition))
      .map((row) => historyRow(view, row))
      .toReversed(),
  };
}

/** The releases that had the entry itself, under this id or one that it was renamed from or to. */
function ownRows(rows: readonly TimelineRow[], { framework }: Edition): readonly TimelineRow[] {
  const here = rows.findIndex((row) => row.edition.framework === framework);
  const at = here === -1 ? rows.length - 1 : here;
  const begins = (row: TimelineRow): boolean => row.event === 'first' || row.event === 'added' || row.event === 'replaces';
  const from = rows.findLastIndex((row, index) => index <= at && begins(row));
  const until = rows.findIndex((row, index) => index > at && (begins(row) || row.event === 'removed'));
  return rows.slice(Math.max(from, 0), until === -1 ? undefined : until).filter(({ edition }) => edition.kind === 'released');
}

function versionLine(view: View, entry: Entry, context: string | undefined): History['line'] {
  const { editions, edition, words } = view;
  const here = context === undefined ? { entry } : { entry, context };
  const lasting = editions.released.find(({ framework }) => framework === edition.framework) ?? edition;
  const linksTo = (to: Edition | undefined): readonly Link[] => {
    if (!to) return [];
    const { how, links } = pageCounterpart(editions, edition, here, to, view.tongue);
    if (how === 'absent') return [];
    const label = editionLabel(view, to);
    return links.map((link) => ({ href: link.href, label: how === 'same' ? label : `${label} ${words.versions.as(link.label)}` }));
  };
  return [
    { label: words.versions.this, links: linksTo(lasting) },
    { label: words.versions.newest, links: linksTo(editions.main) },
    { label: words.versions.previous, links: linksTo(releaseBefore(editions, edition)) },
    ...(edition.kind === 'draft'
      ? []
      : [
          {
            label: words.versions.data,
            links: [
              { label: words.versions.json, href: href(editions.root, entryDataPath(dataFolder(edition.version), entry)) },
              ...(edition.kind === 'latest' ? [{ label: words.versions.feed, href: href(edition.base, `${pathOf(entry)}feed.xml`) }] : []),
            ],
          },
        ]),
  ];
}

function historyRow(view: View, { edition, event, ids, before, after, messages }: TimelineRow): HistoryRow {
  const words = releaseDay(view, edition);
  const { history } = view.editions;
  const isLater = history.findIndex(({ framework }) => framework === view.framework) < history.indexOf(edition);
  const { becomes, event: labels } = view.words.versions;
  return {
    version: {
      label: editionLabel(view, edition),
      href: href(view.editions.root, `changes/${edition.kind === 'draft' ? 'draft' : edition.version}/`),
    },
    ...(words === undefined || edition.date === undefined ? {} : { day: { date: edition.date, words } }),
    event: { name: event, label: isLater && after.length > 0 ? becomes : labels[event] },
    ids,
    links: isLater ? after : before,
    details: messages,
    isHere: edition.framework === view.framework,
  };
}

/** Other forms of the page of an entry, for programs: as Markdown, and of what was released as data and as a feed. */
export function formsOf(view: View, entry: Entry): readonly { readonly type: string; readonly href: string; readonly title: string }[] {
  const { editions, edition, words } = view;
  const text = ['competence', 'role', 'qualification', 'resource', 'scale'].includes(entry.type)
    ? [{ type: 'text/markdown', href: href(view.base, markdownPath(entry)), title: words.versions.markdown }]
    : [];
  if (edition.kind === 'draft' || editions.releases.length === 0) return text;
  const data = {
    type: 'application/json',
    href: href(editions.root, entryDataPath(dataFolder(edition.version), entry)),
    title: words.versions.json,
  };
  if (edition.kind !== 'latest') return [data, ...text];
  return [
    data,
    ...text,
    { type: 'application/atom+xml', href: href(edition.base, `${pathOf(entry)}feed.xml`), title: words.versions.feed },
  ];
}
