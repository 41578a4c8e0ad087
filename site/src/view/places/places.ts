import { entryOf, type Framework, pathOf } from '@framewright/model';
import { href, type Link } from '../../address/entry-paths.ts';
import { entriesWithPage } from '../../address/with-page.ts';
import { nameOf, viewOf, type View } from '../../editions/view.ts';

/** The sections of the header. */
export type PlaceName = 'competences' | 'roles' | 'qualifications' | 'resources' | 'pages' | 'data';

/** One section of the header. */
export interface Place extends Link {
  readonly name: PlaceName;
  readonly href: string;
}

/** The sections that the framework has content for. */
export function placesOf(view: View): readonly Place[] {
  const { entries } = view.framework;
  const outside = view.editions.draft.framework.entries;
  const filled: Readonly<Record<PlaceName, number>> = {
    competences: entries.competence.length,
    roles: entries.role.length,
    qualifications: entries.qualification.length,
    resources: entries.resource.length,
    pages: outside.page.length + outside.news.length + outside.review.length,
    data: view.editions.releases.length,
  };
  return (Object.keys(filled) as PlaceName[]).filter((name) => filled[name] > 0).map((name) => ({ name, ...placeLink(view, name) }));
}

/** The link to the glossary, if it has terms. */
export function glossaryLinks({ base, framework, words }: View): readonly (Link & { readonly href: string })[] {
  return framework.entries.term.length === 0 ? [] : [{ label: words.places.terms, href: href(base, 'terms/') }];
}

/** The link to the codes of other frameworks, if an entry names one. */
export function crosswalkLinks({ base, framework, words }: View): readonly (Link & { readonly href: string })[] {
  const isAligned = aligned.get(framework) ?? namesOthers(framework);
  aligned.set(framework, isAligned);
  return isAligned ? [{ label: words.finding.crosswalk.title, href: href(base, 'crosswalk/') }] : [];
}

const aligned = new WeakMap<Framework, boolean>();

function namesOthers(framework: Framework): boolean {
  return entriesWithPage(framework).some(({ data }) => 'alignments' in data && data.alignments !== undefined && data.alignments.length > 0);
}

/** The further pages that the theme adds to the header. */
export function extraPlaces({ editions }: View): readonly (Link & { readonly href: string })[] {
  const draft = viewOf(editions, editions.draft);
  return (draft.framework.manifest.data.theme?.pages ?? []).flatMap((id) => {
    const page = entryOf(draft.framework, 'page', id);
    return page ? [{ label: nameOf(draft, page), href: href(editions.root, pathOf(page)) }] : [];
  });
}

/** The link to a section. */
export function placeLink(view: View, name: PlaceName): Link & { readonly href: string } {
  if (name === 'pages') return { label: view.words.share.group.title, href: href(view.editions.root, 'group/') };
  return { label: view.words.places[name], href: href(name === 'data' ? view.editions.root : view.base, `${name}/`) };
}
