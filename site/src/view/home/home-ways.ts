import { href, type Link } from '../../address/entry-paths.ts';
import { docLink } from '../../editions/doc-address.ts';
import type { View } from '../../editions/view.ts';

/** One sort of reader, and where they begin. */
export interface HomeWay {
  readonly who: string;
  readonly what: string;
  readonly links: readonly Link[];
}

/**
 * Entry points for different readers; links that would lead to nothing are left out.
 * @param guides the names of the guides that this site has
 */
export function homeWays({ framework, words, base, editions }: View, guides: ReadonlySet<string>): readonly HomeWay[] {
  const {
    profile: { home },
    finding,
  } = words;
  const { entries } = framework;
  const { root } = editions;
  const link = (label: string, address: string, isThere: boolean): readonly Link[] => (isThere ? [{ label, href: address }] : []);
  const guide = (label: string, name: string): readonly Link[] => {
    const found = docLink(editions, label, `guides/${name}/`);
    return guides.has(name) && found.href !== undefined ? [found] : [];
  };
  const hasRoles = entries.role.length > 0;
  return [
    { ...home.person, links: link(home.person.go, href(base, 'roles/'), hasRoles) },
    {
      ...home.organisation,
      links: [
        ...link(finding.matrix.title, href(base, 'matrix/'), hasRoles),
        ...link(finding.compare.title, href(base, 'compare/'), entries.role.length > 1),
        ...link(home.organisation.data, href(root, 'data/'), true),
      ],
    },
    {
      ...home.learner,
      links: [
        ...link(home.learner.go, href(base, 'qualifications/'), entries.qualification.length > 0),
        ...link(words.places.resources, href(base, 'resources/'), entries.resource.length > 0),
      ],
    },
    { ...home.reviewer, links: link(home.reviewer.go, href(root, 'reviews/'), editions.draft.framework.entries.review.length > 0) },
    {
      ...home.contributor,
      links: [...guide(home.contributor.go, 'write-a-competence'), ...guide(home.contributor.role, 'write-a-role-profile')],
    },
    { ...home.authority, links: link(home.authority.go, href(root, 'changes/'), editions.releases.length > 0) },
    { ...home.community, links: guide(home.community.go, 'start-your-own-framework') },
  ]
    .filter(({ links }) => links.length > 0)
    .map(({ who, what, links }) => ({ who, what, links }));
}
