import { pathOf } from '@framewright/model';
import type { FileToWrite } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { printFeed } from '../files/print-feed.ts';
import { href } from '../address/entry-paths.ts';
import { summary } from '../entries/summary.ts';
import { linkTo, proseWords, viewOf } from '../editions/view.ts';
import { withPage } from '../address/with-page.ts';

/** The notices of the group as a feed; none if there are no notices. */
export function newsFeed(editions: Editions, origin: string | undefined): readonly FileToWrite[] {
  const view = viewOf(editions, editions.draft);
  const news = withPage(view.framework, 'news').toSorted((a, b) => (a.data.date < b.data.date ? 1 : -1));
  if (news.length === 0) return [];
  const { iri, title, publisher } = view.framework.manifest.data;
  const path = 'news/feed.xml';
  const content = printFeed(
    {
      id: `${iri}${path}`,
      title: `${title}: ${view.words.share.group.news}`,
      author: publisher,
      language: view.language,
      self: href(editions.root, path),
      page: href(editions.root, 'news/'),
      items: news.map((entry) => ({
        id: `${iri}${pathOf(entry)}`,
        title: linkTo(view, entry).label,
        date: entry.data.date,
        page: href(editions.root, pathOf(entry)),
        summary: summary(proseWords(view, entry.data.text ?? ''), 400),
        lines: [],
      })),
    },
    origin,
  );
  return [{ path, content }];
}
