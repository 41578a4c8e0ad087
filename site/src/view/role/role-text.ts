import { inReadingOrder, type Context, type EntryOf } from '@framewright/model';
import { alignmentLines, roleFacts, sourceLines, type Fact, type Reference } from '../page/facts.ts';
import { neighboursOf, type Neighbours } from '../ladder/ladder.ts';
import { formsOf } from '../version/history.ts';
import { splitLead } from '../../entries/lead.ts';
import type { Link } from '../../address/entry-paths.ts';
import { placeLink } from '../places/places.ts';
import type { RolePage } from './role-page.ts';
import { reservedAnchors } from '../../entries/reserved-anchors.ts';
import { sectionsOf, type SectionView } from '../../entries/sections.ts';
import { pathTo } from '../../entries/tree.ts';
import { linkTo, nameOf, proseWords, type View } from '../../editions/view.ts';
import { contentsItem, type ContentsItem } from '../places/contents.ts';

/** The texts of the page of a role around its requirements. */
export interface RoleText {
  readonly title: string;
  readonly description: string;
  readonly trail: readonly Link[];
  readonly aliases: readonly string[];
  readonly lead: string | undefined;
  readonly more: string | undefined;
  readonly contents: readonly ContentsItem[];
  readonly facts: readonly Fact[];
  readonly sections: readonly SectionView[];
  /** The role as files for programs and for spreadsheets. */
  readonly data: readonly Link[];
  readonly qualifications: readonly EntryOf<'qualification'>[];
  readonly neighbours: Neighbours;
  readonly extendedBy: readonly Link[];
  readonly alignments: readonly Reference[];
  readonly sources: readonly Reference[];
}

/** The texts around the requirements. */
export function roleText(view: View, entry: EntryOf<'role'>, page: RolePage, context: Context | undefined): RoleText {
  const { data } = entry;
  const { words, framework } = view;
  const name = nameOf(view, entry);
  const { lead, rest } = splitLead(data.text);
  const sections = sectionsOf(framework, data.sections, reservedAnchors.role);
  const qualifications = inReadingOrder(
    framework.entries.qualification.filter(({ data: { audience } }) => audience?.includes(entry.id)),
    framework.language,
  );
  const alignments = alignmentLines(view, data.alignments);
  const sources = sourceLines(view, data.sources);
  return {
    title: context ? words.role.inContext(name, context.title) : name,
    description: [
      proseWords(view, lead ?? rest ?? name),
      ...(data.aliases ? [`${words.facts.aliases}: ${data.aliases.join(', ')}.`] : []),
    ].join(' '),
    trail: [
      placeLink(view, 'roles'),
      ...pathTo(framework, 'family', data.family).map((family) => linkTo(view, family)),
      ...(context ? [linkTo(view, entry)] : []),
    ],
    aliases: data.aliases ?? [],
    lead,
    more: rest,
    contents: [
      ...sections.map(({ anchor, title }) => ({ id: anchor, label: title })),
      { id: 'requirements', label: words.role.requirements },
      ...contentsItem('electives', words.role.electives, page.electives.length > 0),
      ...contentsItem('qualifications', words.role.audience, qualifications.length > 0),
      ...contentsItem('more', words.role.more, rest !== undefined),
      ...contentsItem('alignments', words.facts.alignments, alignments.length > 0),
      ...contentsItem('sources', words.facts.sources, sources.length > 0),
    ],
    facts: roleFacts(view, entry),
    sections,
    data: dataOf(view, entry),
    qualifications,
    neighbours: neighboursOf(view, entry),
    extendedBy: inReadingOrder(
      framework.entries.role.filter((other) => other.data.extends === entry.id && other !== entry),
      framework.language,
    ).map((other) => linkTo(view, other)),
    alignments,
    sources,
  };
}

/** A role as data and as a table, where it is released. */
function dataOf(view: View, entry: EntryOf<'role'>): readonly Link[] {
  const { json, csv } = view.words.sheet.take;
  return formsOf(view, entry)
    .filter(({ type }) => type === 'application/json')
    .flatMap(({ href }) => [
      { label: csv, href: href.replace(/\.json$/u, '.csv') },
      { label: json, href },
    ]);
}
