import { inReadingOrder, type Entry, type EntryOf, slugOf } from '@framewright/model';
import { competenceIndex } from '../../entries/competence-index.ts';
import { levelsOf, levelsOfScale, type Levels } from '../competence/levels.ts';
import { fitsOnePage } from '../../entries/fits-one-page.ts';
import { splitLead } from '../../entries/lead.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { qualificationPage, type QualificationPage } from '../qualification/qualification-page.ts';
import { resourcePage, type ResourcePage } from '../resource/resource-page.ts';
import { rolePage, type RolePage } from '../role/role-page.ts';
import { sectionsOf, type SectionView } from '../../entries/sections.ts';
import { familyTrees, flattenTrees, groupTrees, pathTo, type Branch } from '../../entries/tree.ts';
import { formerAnchors } from '../../editions/lineage.ts';
import { bookFacts } from './book-facts.ts';
import type { Fact } from '../page/facts.ts';
import { nameOf, type View } from '../../editions/view.ts';
import { firstOfEach, withPage } from '../../address/with-page.ts';

/** The whole text of an edition in the order of a book. */
export interface Book {
  readonly lead: string | undefined;
  readonly rest: string | undefined;
  readonly scales: readonly BookScale[];
  /** The competences by group; those of none come last. */
  readonly groups: readonly BookGroup[];
  /** What families say of their roles; those that say nothing are left out. */
  readonly families: readonly BookFamily[];
  readonly roles: readonly BookRole[];
  readonly qualifications: readonly BookQualification[];
  readonly resources: readonly BookResource[];
}

/** A part of an edition with an anchor of its own. */
interface Placed {
  readonly anchor: string;
  /** The anchors that it had under earlier ids. */
  readonly former: readonly string[];
  readonly title: string;
  /** How it is numbered; empty if it is not. */
  readonly code: string;
}

export interface BookScale extends Placed {
  readonly entry: EntryOf<'scale'>;
  readonly text: string | undefined;
  readonly levels: Levels | undefined;
}

export interface BookGroup {
  /** Absent if there are no groups at all, or for competences in none. */
  readonly title?: string;
  readonly anchor: string;
  readonly former: readonly string[];
  /** Absent for competences in none. */
  readonly entry?: EntryOf<'group'>;
  readonly text: string | undefined;
  /** Each before its parts. */
  readonly competences: readonly BookCompetence[];
}

export interface BookCompetence extends Placed {
  readonly entry: EntryOf<'competence'>;
  /** Whether it has a title besides its definition. */
  readonly titled: boolean;
  readonly levels: Levels | undefined;
  readonly sections: readonly SectionView[];
  /** How many competences it is within, as a part of a part. */
  readonly depth: number;
  readonly facts: readonly Fact[];
}

export interface BookFamily extends Placed {
  readonly entry: EntryOf<'family'>;
}

export interface BookRole extends Placed {
  readonly entry: EntryOf<'role'>;
  readonly family: string;
  readonly page: RolePage;
  readonly sections: readonly SectionView[];
  readonly facts: readonly Fact[];
}

export interface BookQualification extends Placed {
  readonly entry: EntryOf<'qualification'>;
  readonly page: QualificationPage;
  readonly facts: readonly Fact[];
}

export interface BookResource extends Placed {
  readonly entry: EntryOf<'resource'>;
  readonly page: ResourcePage;
  readonly facts: readonly Fact[];
}

/** The book of an edition; undefined if it would be too large. */
export function bookOf(view: View): Book | undefined {
  const { framework } = view;
  if (!fitsOnePage(framework)) return undefined;
  const { lead, rest } = splitLead(framework.manifest.data.text);
  return {
    lead,
    rest,
    scales: inReadingOrder(withPage(framework, 'scale'), framework.language).map((entry) => ({
      ...placeOf(view, 'scale', entry),
      entry,
      text: entry.data.text,
      levels: levelsOfScale(view, entry),
    })),
    groups: groupsOf(view),
    families: flattenTrees(familyTrees(framework))
      .filter((entry) => hasNote(entry) || entry.data.text !== undefined)
      .map((entry) => ({ ...placeOf(view, 'family', entry), title: wholeName(view, 'family', entry.id), entry })),
    roles: firstOfEach(resolvedRoles(framework).roles).map((entry) => bookRole(view, entry)),
    qualifications: inReadingOrder(withPage(framework, 'qualification'), framework.language).map((entry) => ({
      ...placeOf(view, 'qualification', entry),
      entry,
      page: qualificationPage(view, entry),
      facts: bookFacts(view, entry),
    })),
    resources: inReadingOrder(withPage(framework, 'resource'), framework.language).map((entry) => ({
      ...placeOf(view, 'resource', entry),
      entry,
      page: resourcePage(view, entry),
      facts: bookFacts(view, entry),
    })),
  };
}

function groupsOf(view: View): readonly BookGroup[] {
  const index = competenceIndex(view.framework);
  const groups = flattenTrees(groupTrees(view.framework)).map(
    (group): BookGroup => ({
      ...placeOf(view, 'group', group),
      title: wholeName(view, 'group', group.id),
      entry: group,
      text: group.data.text,
      competences: bookCompetences(view, index.byGroup.get(group.id) ?? [], 0),
    }),
  );
  const ungrouped = bookCompetences(view, index.ungrouped, 0);
  const rest: BookGroup = {
    ...(groups.length > 0 ? { title: view.words.competences.ungrouped } : {}),
    anchor: 'no-group',
    former: [],
    text: undefined,
    competences: ungrouped,
  };
  // A group without competences of its own is named by those below it, unless something must be known of it.
  return [...groups, rest].filter(({ competences, entry }) => competences.length > 0 || (entry && hasNote(entry)));
}

/** The name of a group or family behind those that it is within. */
function wholeName(view: View, type: 'group' | 'family', id: string | undefined): string {
  return pathTo(view.framework, type, id)
    .map((step) => nameOf(view, step))
    .join(' / ');
}

function hasNote({ data }: EntryOf<'group'> | EntryOf<'family'>): boolean {
  return (data.status ?? 'active') !== 'active' || data.aliases !== undefined;
}

function bookCompetences(view: View, branches: readonly Branch<EntryOf<'competence'>>[], depth: number): readonly BookCompetence[] {
  return branches.flatMap(({ entry, branches: parts }) => [bookCompetence(view, entry, depth), ...bookCompetences(view, parts, depth + 1)]);
}

function bookCompetence(view: View, entry: EntryOf<'competence'>, depth: number): BookCompetence {
  return {
    ...placeOf(view, 'competence', entry),
    entry,
    depth,
    facts: bookFacts(view, entry),
    titled: entry.data.title !== undefined && entry.data.title !== '',
    levels: levelsOf(view, entry),
    sections: sectionsOf(view.framework, entry.data.sections, []),
  };
}

function bookRole(view: View, entry: EntryOf<'role'>): BookRole {
  return {
    ...placeOf(view, 'role', entry),
    entry,
    facts: bookFacts(view, entry),
    family: wholeName(view, 'family', entry.data.family),
    page: rolePage(view, entry),
    sections: sectionsOf(view.framework, entry.data.sections, []),
  };
}

function placeOf(view: View, sort: string, entry: Entry): Placed {
  const code = 'code' in entry.data && typeof entry.data.code === 'string' ? entry.data.code : '';
  return { anchor: `${sort}-${slugOf(entry.id)}`, former: formerAnchors(view.framework, entry, sort), title: nameOf(view, entry), code };
}
