import { kindOf, type EntryOf } from '@framewright/model';
import { alignmentLines, competenceFacts, sourceLines, type Fact, type Reference } from '../page/facts.ts';
import { levelsOf, type Levels } from './levels.ts';
import type { Link } from '../../address/entry-paths.ts';
import { linkWithPlace, placedParts } from '../page/placed-parts.ts';
import { placeLink } from '../places/places.ts';
import { whatHelpsWith } from './helps-with.ts';
import { reservedAnchors } from '../../entries/reserved-anchors.ts';
import { sectionsOf, type SectionView } from '../../entries/sections.ts';
import { builtOnOf, pathTo } from '../../entries/tree.ts';
import { linkTo, linkToId, nameOf, proseWords, type View } from '../../editions/view.ts';
import { whoNeeds, type WhoNeeds } from './who-needs.ts';
import { contentsItem, type ContentsItem } from '../places/contents.ts';

/** What the page of a competence shows. */
export interface CompetencePage {
  readonly title: string;
  /** Whether it has a title besides its definition. */
  readonly titled: boolean;
  readonly kind: string;
  readonly description: string;
  readonly trail: readonly Link[];
  readonly contents: readonly ContentsItem[];
  readonly facts: readonly Fact[];
  readonly levels: Levels | undefined;
  readonly sections: readonly SectionView[];
  readonly needs: readonly WhoNeeds[];
  /** Those that stand at no level; the others stand among the levels. */
  readonly parts: readonly Link[];
  /** None where the competence has levels and other competences have qualifications, and undefined where nobody would look for any. */
  readonly qualifications: readonly WhoNeeds[] | undefined;
  readonly resources: readonly WhoNeeds[];
  /** What one has to have first. */
  readonly buildsOn: readonly Link[];
  /** What one has to have this for. */
  readonly builtOn: readonly Link[];
  readonly related: readonly Link[];
  readonly alignments: readonly Reference[];
  readonly sources: readonly Reference[];
}

/** The page of a competence. */
export function competencePage(view: View, entry: EntryOf<'competence'>): CompetencePage {
  const { data } = entry;
  const { words, framework } = view;
  const levels = levelsOf(view, entry);
  const sections = sectionsOf(framework, data.sections, reservedAnchors.competence);
  const needs = whoNeeds(view, entry);
  const parts = placedParts(view, entry)
    .filter(({ place }) => place?.level === undefined)
    .map(linkWithPlace);
  const helping = whatHelpsWith(view, entry, 'qualification');
  const areSought = levels !== undefined && framework.entries.qualification.some((each) => Object.keys(each.data.covers ?? {}).length > 0);
  const qualifications = helping.length > 0 || areSought ? helping : undefined;
  const resources = whatHelpsWith(view, entry, 'resource');
  const buildsOn = (data.buildsOn ?? []).map((id) => linkToId(view, id));
  const builtOn = builtOnOf(framework, entry).map((each) => linkTo(view, each));
  const related = (data.related ?? []).map((id) => linkToId(view, id));
  const alignments = alignmentLines(view, data.alignments);
  const sources = sourceLines(view, data.sources);
  const whole = pathTo(framework, 'competence', data.partOf);
  return {
    title: nameOf(view, entry),
    titled: data.title !== undefined && data.title !== '',
    kind: kindOf(framework, data)?.title ?? data.kind,
    description: proseWords(view, data.definition),
    trail: [
      placeLink(view, 'competences'),
      ...pathTo(framework, 'group', data.group ?? whole[0]?.data.group).map((group) => linkTo(view, group)),
      ...whole.map((competence) => linkTo(view, competence)),
    ],
    contents: [
      ...contentsItem('levels', words.competence.levels, levels !== undefined),
      ...sections.map(({ anchor, title }) => ({ id: anchor, label: title })),
      ...contentsItem('roles', words.competence.roles, needs.length > 0),
      ...contentsItem('parts', words.competence.parts, parts.length > 0),
      ...contentsItem('qualifications', words.competence.qualifications, qualifications !== undefined),
      ...contentsItem('resources', words.competence.resources, resources.length > 0),
      ...contentsItem('builds-on', words.competence.buildsOn, buildsOn.length > 0),
      ...contentsItem('built-on', words.competence.builtOn, builtOn.length > 0),
      ...contentsItem('related', words.competence.related, related.length > 0),
      ...contentsItem('alignments', words.facts.alignments, alignments.length > 0),
      ...contentsItem('sources', words.facts.sources, sources.length > 0),
    ],
    facts: competenceFacts(view, entry),
    levels,
    sections,
    needs,
    parts,
    qualifications,
    resources,
    buildsOn,
    builtOn,
    related,
    alignments,
    sources,
  };
}
