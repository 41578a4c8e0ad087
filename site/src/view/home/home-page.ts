import { inReadingOrder, type Diagnostic, type EntryOf } from '@framewright/model';
import { competenceIndex, sizeOf, type CompetenceIndex } from '../../entries/competence-index.ts';
import { ladderOf, type Rung } from '../ladder/ladder.ts';
import { splitLead } from '../../entries/lead.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { mistakesIn, type Mistake } from '../mistakes/mistakes.ts';
import { glossaryLinks, placesOf } from '../places/places.ts';
import { familyTrees, flattenTrees, pathTo, type Branch } from '../../entries/tree.ts';
import { linkTo, nameOf, proseWords, type View } from '../../editions/view.ts';

/** What the start page shows. */
export interface HomePage {
  readonly description: string;
  readonly lead: string | undefined;
  readonly rest: string | undefined;
  readonly counts: string;
  readonly families: readonly HomeFamily[];
  readonly groups: readonly HomeGroup[];
  readonly more: readonly Link[];
  readonly mistakes: readonly Mistake[];
}

/** A family with its ladder, or only with the number of its roles if there are too many to list. */
export interface HomeFamily {
  readonly link: Link;
  readonly size: number;
  readonly rungs: readonly Rung[];
  /** The families below it, where too many roles are in too many families for each to be a heading. */
  readonly below: readonly HomeFamily[];
}

/** A group with its competences, or only with their number if there are too many to list. */
export interface HomeGroup {
  readonly link?: Link;
  readonly size: number;
  readonly competences: readonly Link[];
}

/** Above this number of competences the start page lists groups only; above this number of roles families only. */
const mostNamed = 90;

/** The start page. */
export function homePage(view: View, diagnostics: readonly Diagnostic[]): HomePage {
  const { framework, words } = view;
  const { lead, rest } = splitLead(framework.manifest.data.text);
  const { role: roles, competence: competences } = framework.entries;
  const places = [...placesOf(view).filter(({ name }) => name === 'qualifications'), ...glossaryLinks(view)];
  return {
    description: proseWords(view, lead ?? rest ?? framework.manifest.data.title),
    lead,
    rest,
    counts: words.home.counts(roles.length, competences.length),
    families: familiesOf(view, roles.length <= mostNamed),
    groups: groupsOf(view, competenceIndex(framework), competences.length <= mostNamed),
    more: [
      ...inReadingOrder(view.editions.draft.framework.entries.page, view.editions.draft.framework.language).map((page) =>
        linkTo(view, page),
      ),
      ...places.map(({ label, href: address }) => ({ label, href: address })),
    ],
    mistakes: mistakesIn(view, diagnostics, framework.manifest),
  };
}

function familiesOf(view: View, showsNames: boolean): readonly HomeFamily[] {
  const { framework, base, words } = view;
  const make = (link: Link, id: string | undefined): HomeFamily => {
    const rungs = ladderOf(framework, id);
    return { link, size: rungs.reduce((sum, { roles }) => sum + roles.length, 0), rungs: showsNames ? rungs : [], below: [] };
  };
  const other = make({ label: words.roles.other, href: href(base, 'roles/') }, undefined);
  if (!showsNames) return [...familyTrees(framework).map((branch) => nested(view, branch, make)), other].filter(({ size }) => size > 0);
  const labelFor = (id: string): string =>
    pathTo(framework, 'family', id)
      .map((step) => nameOf(view, step))
      .join(' / ');
  const families = flattenTrees(familyTrees(framework)).map((family) =>
    make({ ...linkTo(view, family), label: labelFor(family.id) }, family.id),
  );
  return [...families, other].filter(({ size }) => size > 0);
}

/** A family with those below it, and with the number of roles in all of them. */
function nested(view: View, { entry, branches }: Branch<EntryOf<'family'>>, make: (link: Link, id: string) => HomeFamily): HomeFamily {
  const own = make(linkTo(view, entry), entry.id);
  const below = branches.map((branch) => nested(view, branch, make)).filter(({ size }) => size > 0);
  return { ...own, size: below.reduce((sum, { size }) => sum + size, own.size), below };
}

function groupsOf(view: View, index: CompetenceIndex, showsNames: boolean): readonly HomeGroup[] {
  const linksOf = (branches: readonly Branch<EntryOf<'competence'>>[]): readonly Link[] =>
    showsNames
      ? branches.filter(({ entry: { data } }) => data.title && data.status !== 'deprecated').map(({ entry }) => linkTo(view, entry))
      : [];
  const inside = (branch: Branch<EntryOf<'group'>>): readonly Branch<EntryOf<'competence'>>[] =>
    flattenTrees([branch]).flatMap(({ id }) => index.byGroup.get(id) ?? []);
  const groups = index.groups.map(
    (branch): HomeGroup => ({ link: linkTo(view, branch.entry), size: sizeOf(index, branch), competences: linksOf(inside(branch)) }),
  );
  const ungrouped =
    index.ungrouped.length === 0
      ? []
      : [
          {
            size: index.ungrouped.length,
            competences: linksOf(index.ungrouped),
            ...(groups.length > 0 ? { link: { label: view.words.competences.ungrouped, href: href(view.base, 'competences/') } } : {}),
          },
        ];
  return [...groups.filter(({ size }) => size > 0), ...ungrouped];
}
