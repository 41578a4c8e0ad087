import { inReadingOrder, type Entry, type EntryOf } from '@framewright/model';
import { competenceIndex } from '../../entries/competence-index.ts';
import { levelsOf, levelsOfScale, type Levels } from '../competence/levels.ts';
import { splitLead } from '../../entries/lead.ts';
import { slugOf } from '../../address/entry-paths.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { rolePage, type RolePage } from '../role/role-page.ts';
import { sectionsOf, type SectionView } from '../../entries/sections.ts';
import { flattenTrees, groupTrees, pathTo } from '../../entries/tree.ts';
import { formerAnchors } from '../../editions/lineage.ts';
import { nameOf, type View } from '../../editions/view.ts';
import { firstOfEach, withPage } from '../../address/with-page.ts';

/** The whole text of an edition in the order of a book. */
export interface Book {
  readonly lead: string | undefined;
  readonly rest: string | undefined;
  readonly scales: readonly BookScale[];
  /** The competences by group; those of none come last. */
  readonly groups: readonly BookGroup[];
  readonly roles: readonly BookRole[];
  readonly qualifications: readonly EntryOf<'qualification'>[];
}

/** A part of an edition with an anchor of its own. */
interface Placed {
  readonly anchor: string;
  /** The anchors that it had under earlier ids. */
  readonly former: readonly string[];
  readonly title: string;
}

export interface BookScale extends Placed {
  readonly text: string | undefined;
  readonly levels: Levels | undefined;
}

export interface BookGroup {
  /** Absent if there are no groups at all, or for competences in none. */
  readonly title?: string;
  readonly anchor: string;
  readonly former: readonly string[];
  readonly text: string | undefined;
  readonly competences: readonly BookCompetence[];
}

export interface BookCompetence extends Placed {
  readonly entry: EntryOf<'competence'>;
  /** Whether it has a title besides its definition. */
  readonly titled: boolean;
  readonly levels: Levels | undefined;
  readonly sections: readonly SectionView[];
}

export interface BookRole extends Placed {
  readonly entry: EntryOf<'role'>;
  readonly family: string;
  readonly page: RolePage;
  readonly sections: readonly SectionView[];
}

/** The most competences and roles that one page may hold; more would take a browser minutes to lay out. */
export const mostInBook = 600;

/** The book of an edition; undefined if it would be too large. */
export function bookOf(view: View): Book | undefined {
  const { framework } = view;
  const { competence, role } = framework.entries;
  if (competence.length + role.length > mostInBook) return undefined;
  const { lead, rest } = splitLead(framework.manifest.data.text);
  return {
    lead,
    rest,
    scales: inReadingOrder(withPage(framework, 'scale'), framework.language).map((entry) => ({
      ...placeOf(view, 'scale', entry),
      title: nameOf(view, entry),
      text: entry.data.text,
      levels: levelsOfScale(view, entry),
    })),
    groups: groupsOf(view),
    roles: firstOfEach(resolvedRoles(framework).roles).map((entry) => bookRole(view, entry)),
    qualifications: inReadingOrder(withPage(framework, 'qualification'), framework.language),
  };
}

function groupsOf(view: View): readonly BookGroup[] {
  const index = competenceIndex(view.framework);
  const groups = flattenTrees(groupTrees(view.framework)).map(
    (group): BookGroup => ({
      title: pathTo(view.framework, 'group', group.id)
        .map((step) => nameOf(view, step))
        .join(' / '),
      ...placeOf(view, 'group', group),
      text: group.data.text,
      competences: flattenTrees(index.byGroup.get(group.id) ?? []).map((entry) => bookCompetence(view, entry)),
    }),
  );
  const ungrouped = flattenTrees(index.ungrouped).map((entry) => bookCompetence(view, entry));
  const rest: BookGroup = {
    ...(groups.length > 0 ? { title: view.words.competences.ungrouped } : {}),
    anchor: 'no-group',
    former: [],
    text: undefined,
    competences: ungrouped,
  };
  return [...groups, rest].filter(({ competences }) => competences.length > 0);
}

function bookCompetence(view: View, entry: EntryOf<'competence'>): BookCompetence {
  return {
    ...placeOf(view, 'competence', entry),
    title: nameOf(view, entry),
    entry,
    titled: entry.data.title !== undefined && entry.data.title !== '',
    levels: levelsOf(view, entry),
    sections: sectionsOf(view.framework, entry.data.sections, []),
  };
}

function bookRole(view: View, entry: EntryOf<'role'>): BookRole {
  return {
    ...placeOf(view, 'role', entry),
    title: nameOf(view, entry),
    entry,
    family: pathTo(view.framework, 'family', entry.data.family)
      .map((step) => nameOf(view, step))
      .join(' / '),
    page: rolePage(view, entry),
    sections: sectionsOf(view.framework, entry.data.sections, []),
  };
}

function placeOf({ framework }: View, sort: string, entry: Entry): Pick<Placed, 'anchor' | 'former'> {
  return { anchor: `${sort}-${slugOf(entry.id)}`, former: formerAnchors(framework, entry, sort) };
}
