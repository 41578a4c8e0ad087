import type { EntryOf } from '@framewright/model';
import { alignmentLines, qualificationFacts, sourceLines, type Fact, type Reference } from '../page/facts.ts';
import { splitLead } from '../../entries/lead.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { placeLink } from '../places/places.ts';
import { audienceOf, qualificationGaps, type QualificationGaps } from './qualification-gaps.ts';
import { coverTables } from '../requirement/cover-tables.ts';
import { removedCovers } from '../requirement/removed-rows.ts';
import type { Preview } from '../../content/preview.ts';
import type { RequirementTable } from '../requirement/requirement-tables.ts';
import { reservedAnchors } from '../../entries/reserved-anchors.ts';
import { sectionsOf, type SectionView } from '../../entries/sections.ts';
import { nameOf, proseWords, type View } from '../../editions/view.ts';
import { contentsItem, type ContentsItem } from '../places/contents.ts';

/** What the page of a qualification shows. */
export interface QualificationPage {
  readonly title: string;
  readonly description: string;
  readonly trail: readonly Link[];
  readonly lead: string | undefined;
  readonly rest: string | undefined;
  readonly contents: readonly ContentsItem[];
  readonly facts: readonly Fact[];
  readonly covers: readonly RequirementTable[];
  /** What it does for each role that it is meant for. */
  readonly gaps: readonly QualificationGaps[];
  readonly sections: readonly SectionView[];
  readonly alignments: readonly Reference[];
  readonly sources: readonly Reference[];
}

/** The page of a qualification. @param preview to show what a proposed change takes away in its place */
export function qualificationPage(view: View, entry: EntryOf<'qualification'>, preview?: Preview): QualificationPage {
  const { data } = entry;
  const { words, framework } = view;
  const title = nameOf(view, entry);
  const { lead, rest } = splitLead(data.text);
  const covers = coverTables(view, entry, removedCovers(view, preview, entry));
  const gaps = covers.length === 0 ? [] : audienceOf(view, entry).map((role) => qualificationGaps(view, entry, role));
  const sections = sectionsOf(framework, data.sections, reservedAnchors.qualification);
  const alignments = alignmentLines(view, data.alignments);
  const sources = sourceLines(view, data.sources);
  const stage = framework.manifest.data.qualificationStages?.find(({ id }) => id === data.stage);
  return {
    title,
    description: proseWords(view, lead ?? rest ?? title),
    trail: [
      placeLink(view, 'qualifications'),
      ...(stage ? [{ label: stage.title, href: href(view.base, `qualifications/#${stage.id}`) }] : []),
    ],
    lead,
    rest,
    contents: [
      { id: 'covers', label: words.qualifications.covers },
      ...contentsItem('roles', words.profile.qualifications.forRoles, gaps.length > 0),
      ...sections.map(({ anchor, title: label }) => ({ id: anchor, label })),
      ...contentsItem('alignments', words.facts.alignments, alignments.length > 0),
      ...contentsItem('sources', words.facts.sources, sources.length > 0),
    ],
    facts: qualificationFacts(view, entry),
    covers,
    gaps,
    sections,
    alignments,
    sources,
  };
}
