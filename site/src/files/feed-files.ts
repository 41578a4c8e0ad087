import { pathOf } from '@framewright/model';
import type { Entry, FileToWrite } from '@framewright/model';
import { differenceTo } from '../editions/differences.ts';
import type { Edition, Editions } from '../editions/editions.ts';
import { departedFrom } from '../view/places/redirects.ts';
import { changeGroups } from '../view/version/change-groups.ts';
import { entriesWithPage } from '../address/with-page.ts';
import { historyOf } from '../view/version/history.ts';
import { href } from '../address/entry-paths.ts';
import { summaryOf } from '../view/version/release-lines.ts';
import { linkTo, viewOf, type View } from '../editions/view.ts';
import { printFeed, type FeedItem } from './print-feed.ts';

/**
 * A feed of releases, one for each entry of the latest release, and one for each removed entry, at its former address; none if nothing has
 * been released.
 */
export function feedFiles(editions: Editions, origin: string | undefined): readonly FileToWrite[] {
  if (editions.releases.length === 0) return [];
  const view = viewOf(editions, editions.main);
  const departed = departedFrom(editions, editions.main).flatMap(({ path, last }) =>
    last && path === pathOf(last.entry) ? [entryFeed(viewOf(editions, last.edition), last.entry, origin)] : [],
  );
  return [releaseFeed(view, origin), ...entriesWithPage(view.framework).map((entry) => entryFeed(view, entry, origin)), ...departed];
}

function releaseFeed(view: View, origin: string | undefined): FileToWrite {
  const { editions, words, language } = view;
  const { title, iri, publisher } = view.framework.manifest.data;
  const items = editions.released.flatMap((edition) => releaseItem(view, edition));
  const path = 'changes/feed.xml';
  return {
    path,
    content: printFeed(
      {
        id: `${iri}${path}`,
        title: `${title}: ${words.places.changes}`,
        author: publisher,
        language,
        self: href(editions.root, path),
        page: href(editions.root, 'changes/'),
        items,
      },
      origin,
    ),
  };
}

function releaseItem(view: View, edition: Edition): readonly FeedItem[] {
  const { editions, words } = view;
  if (edition.date === undefined) return [];
  const difference = differenceTo(editions, edition);
  const lines = difference ? changeGroups(view, edition, difference).flatMap(({ changes }) => changes.map(({ message }) => message)) : [];
  return [
    {
      id: `${edition.framework.manifest.data.iri}changes/${edition.version}/`,
      title: words.versions.Version(edition.version),
      date: edition.date,
      page: href(editions.root, `changes/${edition.version}/`),
      summary: summaryOf(view, edition),
      lines,
    },
  ];
}

/** The identifiers of its items survive new releases: each consists of what its own release states. */
function entryFeed(view: View, entry: Entry, origin: string | undefined): FileToWrite {
  const { editions, language, words } = view;
  const { iri, publisher, title } = editions.main.framework.manifest.data;
  const name = linkTo(view, entry).label;
  const path = `${pathOf(entry)}feed.xml`;
  const items = (historyOf(view, entry, undefined)?.rows ?? []).flatMap(
    ({ version, day, event, ids, details, links }): readonly FeedItem[] => {
      const edition = editions.released.find((candidate) => candidate.version === version.label);
      if (!day || !edition) return [];
      const eventText = [event.label, ...links.map(({ label }) => label)].join(' ');
      return [
        {
          id: `${edition.framework.manifest.data.iri}changes/${edition.version}/#${ids.join('+')}`,
          title: `${name}: ${eventText} (${edition.version})`,
          date: day.date,
          page: href(editions.root, `changes/${edition.version}/`),
          summary: `${words.versions.Version(edition.version)}: ${eventText}.`,
          lines: details,
        },
      ];
    },
  );
  return {
    path,
    content: printFeed(
      {
        id: `${iri}${path}`,
        title: `${name} · ${title}`,
        author: publisher,
        language,
        self: href(editions.root, path),
        page: href(editions.root, pathOf(entry)),
        items,
      },
      origin,
    ),
  };
}
