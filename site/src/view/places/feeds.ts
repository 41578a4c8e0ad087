import { href } from '../../address/entry-paths.ts';
import type { View } from '../../editions/view.ts';

/** A feed as a page links to it. */
export interface FeedForm {
  readonly type: 'application/atom+xml';
  readonly href: string;
  readonly title: string;
}

/** The feed of releases; none if nothing is released. */
export function releaseFeedOf({ editions, words }: View): readonly FeedForm[] {
  return editions.releases.length === 0 ? [] : [feed(href(editions.root, 'changes/feed.xml'), words.changes.feed)];
}

/** The feed of the group's news; none if there is no news. */
export function newsFeedOf({ editions, words }: View): readonly FeedForm[] {
  return editions.draft.framework.entries.news.length === 0 ? [] : [feed(href(editions.root, 'news/feed.xml'), words.share.group.feed)];
}

function feed(address: string, title: string): FeedForm {
  return { type: 'application/atom+xml', href: address, title };
}
