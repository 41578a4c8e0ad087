import {
  entryTypes,
  inReadingOrder,
  partPlaceInWords,
  placeOfPart,
  type Entry,
  type EntryType,
  type Framework,
  pathOf,
} from '@framewright/model';
import { splitLead } from '../entries/lead.ts';
import { href } from '../address/entry-paths.ts';
import { pathTo } from '../entries/tree.ts';
import { docLink } from '../editions/doc-address.ts';
import { nameOf, proseWords, type View } from '../editions/view.ts';
import { summary } from '../entries/summary.ts';
import { withPage } from '../address/with-page.ts';

/** The types that can be searched, in the order in which readers look for them. */
export const searchTypes = [
  'role',
  'competence',
  'qualification',
  'resource',
  'site',
  'term',
  'group',
  'family',
  'scale',
  'page',
  'news',
  'guide',
] as const;

/** One of them. */
export type SearchType = (typeof searchTypes)[number];

/** A searchable entry. */
export interface SearchEntry {
  readonly type: SearchType;
  readonly title: string;
  readonly href: string;
  readonly aliases?: readonly string[];
  /** The group, family or body that it belongs to. */
  readonly within?: string;
  /** Its status in words, unless it is active. */
  readonly status?: string;
  /** A short description. */
  readonly text?: string;
}

/** How many characters of an entry's text are searched and shown. */
const longest = 240;

/**
 * Everything in an edition that has a page, or a place on one, by type and then in reading order.
 * @param guides documentation of the site itself
 */
export function searchEntries(view: View, guides: readonly Guide[]): readonly SearchEntry[] {
  return [
    ...entriesWithPage(view).map((entry) => searchEntry(view, entry)),
    ...guideLinks(view, guides).map(({ label, href }): SearchEntry => ({ type: 'guide', title: label, href })),
  ];
}

/** A guide of the site. */
export interface Guide {
  readonly slug: string;
  readonly title: string;
}

/** The links to the guides; none where the site carries no documentation. */
export function guideLinks({ editions }: View, guides: readonly Guide[]): readonly { readonly label: string; readonly href: string }[] {
  return guides.flatMap(({ slug, title }) => {
    const { label, href } = docLink(editions, title, `guides/${slug}/`);
    return href === undefined ? [] : [{ label, href }];
  });
}

/** The entries of an edition that have a page, or a place on one, by type and then in reading order. */
export function entriesWithPage({ framework, editions }: View): readonly Entry[] {
  const outside = editions.draft.framework;
  const inOrder = (of: Framework, type: EntryType): readonly Entry[] => inReadingOrder(withPage(of, type) as readonly Entry[], of.language);
  return [
    ...inOrder(framework, 'role'),
    ...inOrder(framework, 'competence'),
    ...inOrder(framework, 'qualification'),
    ...inOrder(framework, 'resource'),
    ...inOrder(framework, 'term'),
    ...inOrder(framework, 'group'),
    ...inOrder(framework, 'family'),
    ...inOrder(framework, 'scale'),
    ...inOrder(outside, 'page'),
    ...withPage(outside, 'news'),
  ];
}

/** An entry as it stands in the list of what can be found. */
export function searchEntry(view: View, entry: Entry): SearchEntry {
  const { data } = entry;
  const aliases = 'aliases' in data ? ((data.aliases as readonly string[] | undefined) ?? []) : [];
  const tags = 'tags' in data ? (data.tags ?? []) : [];
  const code = 'code' in data && typeof data.code === 'string' ? [data.code] : [];
  const within = placeOf(view, entry);
  const status = 'status' in data && data.status !== undefined && data.status !== 'active' ? view.words.status[data.status] : undefined;
  const written = entry.type === 'competence' && entry.data.title ? entry.data.definition : 'text' in data ? data.text : undefined;
  const text = summary(proseWords(view, splitLead(written).lead ?? written ?? ''), longest);
  return {
    type: entry.type as SearchType,
    title: nameOf(view, entry),
    href: href(entryTypes[entry.type].released ? view.base : view.editions.root, pathOf(entry)),
    ...(aliases.length + tags.length + code.length > 0 ? { aliases: [...aliases, ...tags, ...code] } : {}),
    ...(within === undefined ? {} : { within }),
    ...(status === undefined ? {} : { status }),
    ...(text === '' ? {} : { text }),
  };
}

function placeOf(view: View, entry: Entry): string | undefined {
  const names = (type: 'group' | 'family', id: string | undefined): string | undefined => {
    const path = pathTo(view.framework, type, id);
    return path.length === 0 ? undefined : path.map((step) => nameOf(view, step)).join(' / ');
  };
  if (entry.type === 'competence') {
    const place = placeOfPart(view.framework, entry.data);
    return place ? `${nameOf(view, place.whole)} / ${partPlaceInWords(place)}` : names('group', entry.data.group);
  }
  if (entry.type === 'role') return names('family', entry.data.family);
  if (entry.type === 'qualification') return entry.data.body;
  if (entry.type === 'resource') return entry.data.by;
  return undefined;
}
