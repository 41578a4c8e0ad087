import { dateInWords } from '../../words/date.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { releaseLine } from '../version/release-lines.ts';
import { linkTo, type View } from '../../editions/view.ts';

/** What is new, as the start page says it: the latest release and the latest notices. */
export interface HomeNews {
  readonly items: readonly NewsItem[];
  readonly more: readonly Link[];
}

/** A release or a notice. */
export interface NewsItem {
  readonly link: Link;
  readonly day?: { readonly date: string; readonly words: string };
  readonly summary?: string;
}

const mostNotices = 3;

/** What is new; undefined if nothing was released and no notice was written. */
export function homeNews(view: View): HomeNews | undefined {
  const { editions, words, language } = view;
  const [latest] = editions.released;
  const release = latest && releaseLine(view, latest);
  const notices = [...editions.draft.framework.entries.news].sort((a, b) =>
    a.data.date < b.data.date ? 1 : a.data.date > b.data.date ? -1 : 0,
  );
  const items: readonly NewsItem[] = [
    ...(release && latest
      ? [
          {
            link: { ...release.link, label: words.profile.home.latest(latest.version) },
            summary: release.summary,
            ...(release.day ? { day: release.day } : {}),
          },
        ]
      : []),
    ...notices.slice(0, mostNotices).map((notice) => ({
      link: linkTo(view, notice),
      day: { date: notice.data.date, words: dateInWords(language, notice.data.date) },
    })),
  ];
  if (items.length === 0) return undefined;
  return {
    items,
    more: [
      ...(release ? [{ label: words.profile.home.allChanges, href: href(editions.root, 'changes/') }] : []),
      ...(notices.length > mostNotices ? [{ label: words.profile.home.allNews, href: href(editions.root, 'news/') }] : []),
    ],
  };
}
