import { inReadingOrder, type EntryOf } from '@framewright/model';
import { withPage } from '../../address/with-page.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { nameOf, proseWords, type View } from '../../editions/view.ts';
import { splitLead } from '../../entries/lead.ts';
import { resourceFacts, sourceLines, type Fact, type Reference } from '../page/facts.ts';
import { contentsItem, type ContentsItem } from '../places/contents.ts';
import { placeLink } from '../places/places.ts';
import { coverTables } from '../requirement/cover-tables.ts';
import { removedCovers } from '../requirement/removed-rows.ts';
import type { Preview } from '../../content/preview.ts';
import type { RequirementTable } from '../requirement/requirement-tables.ts';

/** What the page of a resource shows. */
export interface ResourcePage {
  readonly title: string;
  readonly description: string;
  readonly trail: readonly Link[];
  readonly lead: string | undefined;
  readonly rest: string | undefined;
  readonly contents: readonly ContentsItem[];
  readonly facts: readonly Fact[];
  readonly covers: readonly RequirementTable[];
  readonly sources: readonly Reference[];
}

/** The resources of one sort. */
export interface ResourceSort {
  readonly id: string;
  readonly title: string;
  readonly resources: readonly EntryOf<'resource'>[];
}

const sorts = ['course', 'book', 'tool', 'practice'] as const;

/** The resources of an edition by sort, in reading order; sorts without any are left out. */
export function resourceSorts({ framework, words }: View): readonly ResourceSort[] {
  const all = inReadingOrder(withPage(framework, 'resource'), framework.language);
  return sorts
    .map((id) => ({ id, title: words.resources.sorts[id], resources: all.filter(({ data }) => data.sort === id) }))
    .filter(({ resources }) => resources.length > 0);
}

/** The page of a resource. @param preview to show what a proposed change takes away in its place */
export function resourcePage(view: View, entry: EntryOf<'resource'>, preview?: Preview): ResourcePage {
  const { data } = entry;
  const { words } = view;
  const title = nameOf(view, entry);
  const { lead, rest } = splitLead(data.text);
  const covers = coverTables(view, entry, removedCovers(view, preview, entry));
  const sources = sourceLines(view, data.sources);
  return {
    title,
    description: proseWords(view, lead ?? rest ?? title),
    trail: [placeLink(view, 'resources'), { label: words.resources.sorts[data.sort], href: href(view.base, `resources/#${data.sort}`) }],
    lead,
    rest,
    contents: [
      ...contentsItem('covers', words.resources.covers, covers.length > 0),
      ...contentsItem('sources', words.facts.sources, sources.length > 0),
    ],
    facts: resourceFacts(view, entry),
    covers,
    sources,
  };
}
