import { href, type Link } from '../address/entry-paths.ts';
import { fitsOnePage } from '../entries/fits-one-page.ts';
import type { View } from '../editions/view.ts';

/** A page of the site itself, with what else people call what it is for. */
export interface SitePage extends Link {
  readonly href: string;
  readonly names: string;
}

/** The pages of the site besides those of entries, as far as the framework has something to show on them. */
export function sitePages({ words, base, editions, framework }: View): readonly SitePage[] {
  const { places, share, finding } = words;
  const { called } = finding.search;
  const { entries } = framework;
  const { root } = editions;
  const draft = editions.draft.framework.entries;
  const page = (isThere: boolean, label: string, address: string, names: string): readonly SitePage[] =>
    isThere ? [{ label, href: address, names }] : [];
  return [
    ...page(entries.role.length > 0, places.roles, href(base, 'roles/'), called.roles),
    ...page(true, places.competences, href(base, 'competences/'), called.competences),
    ...page(entries.role.length > 1, finding.compare.title, href(base, 'compare/'), called.compare),
    ...page(entries.role.length > 0, finding.matrix.title, href(base, 'matrix/'), called.matrix),
    ...page(entries.qualification.length > 0, places.qualifications, href(base, 'qualifications/'), called.qualifications),
    ...page(entries.resource.length > 0, places.resources, href(base, 'resources/'), called.resources),
    ...page(entries.term.length > 0, places.terms, href(base, 'terms/'), called.terms),
    ...page(fitsOnePage(framework), share.print.title, href(base, 'print/'), called.print),
    ...page(true, share.cite.title, href(base, 'cite/'), called.cite),
    ...page(true, places.data, href(root, 'data/'), called.data),
    ...page(true, places.changes, href(root, 'changes/'), called.changes),
    ...page(true, share.group.title, href(root, 'group/'), called.group),
    ...page(draft.review.length > 0, places.reviews, href(root, 'reviews/'), called.reviews),
    ...page(draft.news.length > 0, places.news, href(root, 'news/'), called.news),
    ...page(
      editions.draft.framework.manifest.data.theme?.documentation === 'whole',
      places.reference,
      href(root, 'reference/'),
      called.reference,
    ),
    ...page(true, share.licence.title, href(root, 'licence/'), called.licence),
    ...page(true, share.accessibility.title, href(root, 'accessibility/'), called.accessibility),
    ...page(true, share.privacy.title, href(root, 'privacy/'), called.privacy),
  ];
}
