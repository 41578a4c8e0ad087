import { levelTitle, scaleOf, type EntryOf, slugOf } from '@framewright/model';
import { competencesInOrder, hasGroups } from '../../entries/competences-in-order.ts';
import { href, type Link } from '../../address/entry-paths.ts';
import { resolvedRoles, type Need } from '../../entries/resolved.ts';
import { linkTo, nameOf, type View } from '../../editions/view.ts';

/**
 * The competences that roles need in one context, or at one level and above: a page each, for readers without scripts and for links to
 * them.
 */
export interface NeededCompetences {
  /** The last two steps of its address. */
  readonly by: 'context' | 'level';
  readonly slug: string;
  readonly link: Link & { readonly href: string };
  readonly title: string;
  /** How many there are, out of all. */
  readonly lead: string;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly competences: readonly Link[] }[];
}

/** All of a view: by context, then by level. Cached, since every page that links to one of them asks. */
export function neededCompetences(view: View): readonly NeededCompetences[] {
  const made = known.get(view) ?? [...neededInContexts(view), ...neededAtLevels(view)];
  known.set(view, made);
  return made;
}

const known = new WeakMap<View, readonly NeededCompetences[]>();

/** By context; none if no requirement depends on one, or there is only one. */
function neededInContexts(view: View): readonly NeededCompetences[] {
  const { framework, words } = view;
  const contexts = framework.manifest.data.contexts ?? [];
  const needs = [...resolvedRoles(framework).needsOf.values()].flat();
  if (contexts.length < 2 || needs.every(({ requirement }) => requirement.contexts === undefined)) return [];
  return contexts.map(({ id, title }) =>
    needed(view, {
      by: 'context',
      slug: slugOf(id),
      label: title,
      title: words.finding.filters.inContext(title),
      isNeeded: ({ requirement }) => requirement.contexts === undefined || requirement.contexts.includes(id),
    }),
  );
}

/** By level of each scale that rates a competence, from the lowest up; none of a scale with one level. */
function neededAtLevels(view: View): readonly NeededCompetences[] {
  const { framework, words } = view;
  const rating = new Set(framework.entries.competence.flatMap(({ data }) => scaleOf(framework, data) ?? []));
  return [...rating].flatMap(({ id, data: scale }) =>
    scale.levels.length < 2
      ? []
      : scale.levels.map((level, at) => {
          const levelLabel = `${rating.size > 1 ? `${scale.title}: ` : ''}${level.value} ${levelTitle(scale, undefined, level.value)}`;
          const label = at === scale.levels.length - 1 ? levelLabel : words.finding.filters.atLeast(levelLabel);
          return needed(view, {
            by: 'level',
            slug: `${rating.size > 1 ? `${slugOf(id)}-` : ''}${level.value}`,
            label,
            title: words.finding.filters.atLevel(label),
            isNeeded: ({ requirement }, competence) =>
              scaleOf(framework, competence.data)?.id === id &&
              Object.values(requirement.rating ?? {}).some((value) => value >= level.value),
          });
        }),
  );
}

interface Wanted extends Pick<NeededCompetences, 'by' | 'slug' | 'title'> {
  readonly label: string;
  readonly isNeeded: (need: Need, competence: EntryOf<'competence'>) => boolean;
}

function needed(view: View, { by, slug, label, title, isNeeded }: Wanted): NeededCompetences {
  const { framework, words } = view;
  const { needsOf } = resolvedRoles(framework);
  const groups = competencesInOrder(framework).flatMap(({ group, competences }) => {
    const own = competences.filter((competence) => needsOf.get(competence.id)?.some((need) => isNeeded(need, competence)));
    const named = {
      id: group ? slugOf(group.id) : 'ungrouped',
      title: group ? nameOf(view, group) : hasGroups(framework) ? words.competences.ungrouped : '',
    };
    return own.length === 0 ? [] : [{ ...named, competences: own.map((competence) => linkTo(view, competence)) }];
  });
  const count = groups.reduce((sum, { competences }) => sum + competences.length, 0);
  return {
    by,
    slug,
    link: { label, href: href(view.base, `competences/${by}/${slug}/`) },
    title,
    lead: words.finding.filters.needed(count, framework.entries.competence.length),
    groups,
  };
}
