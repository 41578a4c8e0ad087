import { entryOf } from '@framewright/model';
import { href, pathOf, type Link } from '../../address/links.ts';
import { nameOf, viewOf, type View } from '../../editions/view.ts';

/** The places of the header. */
export type PlaceName = 'competences' | 'roles' | 'qualifications' | 'pages' | 'data';

/** One place of the header. */
export interface Place extends Link {
  readonly name: PlaceName;
  readonly href: string;
}

/** The places that the framework fills; a place without content is not offered. */
export function placesOf(view: View): readonly Place[] {
  const { entries } = view.framework;
  const outside = view.editions.draft.framework.entries;
  const filled: Readonly<Record<PlaceName, number>> = {
    competences: entries.competence.length,
    roles: entries.role.length,
    qualifications: entries.qualification.length,
    pages: outside.page.length + outside.news.length + outside.review.length,
    data: view.editions.releases.length,
  };
  return (Object.keys(filled) as PlaceName[]).filter((name) => filled[name] > 0).map((name) => ({ name, ...placeLink(view, name) }));
}

/** The way to the glossary, where there is a word to explain. */
export function glossaryLinks({ base, framework, words }: View): readonly (Link & { readonly href: string })[] {
  return framework.entries.term.length === 0 ? [] : [{ label: words.places.terms, href: href(base, 'terms/') }];
}

/** The pages that the theme offers in the header beside the places. */
export function extraPlaces({ editions }: View): readonly (Link & { readonly href: string })[] {
  const draft = viewOf(editions, editions.draft);
  return (draft.framework.manifest.data.theme?.pages ?? []).flatMap((id) => {
    const page = entryOf(draft.framework, 'page', id);
    return page ? [{ label: nameOf(draft, page), href: href(editions.root, pathOf(page)) }] : [];
  });
}

/** The way to a place. */
export function placeLink(view: View, name: PlaceName): Link & { readonly href: string } {
  if (name === 'pages') return { label: view.words.share.group.title, href: href(view.editions.root, 'group/') };
  return { label: view.words.places[name], href: href(name === 'data' ? view.editions.root : view.base, `${name}/`) };
}
