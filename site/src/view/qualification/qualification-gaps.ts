import { entryOf, scaleOf, type EntryOf, type ResolvedRequirement, ownValue } from '@framewright/model';
import { competencesInOrder } from '../../entries/competences-in-order.ts';
import type { Link } from '../../address/entry-paths.ts';
import { reachIn } from '../requirement/cover-tables.ts';
import { tagsOf } from '../requirement/requirement-row.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { filledSteps } from '../../entries/filled-steps.ts';
import type { Tag } from '../words/tag.ts';
import { linkTo, type View } from '../../editions/view.ts';

/** What a qualification does for a role. */
export interface QualificationGaps {
  readonly role: Link;
  /** How many rated competences the role needs, how many of these the qualification covers, and in how many it reaches the needed level. */
  readonly needed: number;
  readonly covered: number;
  readonly closed: number;
  readonly rows: readonly GapRow[];
}

/** One competence that the role needs and the qualification covers. */
export interface GapRow {
  readonly competence: Link;
  readonly tags: readonly Tag[];
  readonly gaps: readonly Gap[];
  readonly closed: boolean;
}

/** One dimension: the level needed and the one reached, both as steps of the scale. */
export interface Gap {
  readonly dimension: string;
  readonly steps: number;
  readonly needed: number;
  /** Capped at the needed level. */
  readonly reached: number;
  /** The same as the scale names them. */
  readonly words: string;
}

/**
 * What a qualification does for a role that it is meant for. If a competence is needed in some contexts only, the highest of its ratings
 * counts.
 */
export function qualificationGaps(view: View, qualification: EntryOf<'qualification'>, role: EntryOf<'role'>): QualificationGaps {
  const { framework } = view;
  const needs = ratedNeeds(view, role);
  const rows = competencesInOrder(framework)
    .flatMap(({ competences }) => competences)
    .flatMap((competence): readonly GapRow[] => {
      const requirement = needs.get(competence.id);
      const scale = scaleOf(framework, competence.data)?.data;
      const reached = reachIn(view, qualification, competence.id).rating;
      if (!requirement || !scale || !reached) return [];
      const gaps = scale.dimensions.map(({ id, title }) =>
        gap(view, title, ownValue(requirement.rating, id), ownValue(reached, id), {
          steps: scale.levels.length,
          upTo: (value) => (value === undefined ? 0 : filledSteps(scale, id, value, competence.data.descriptors)),
        }),
      );
      return [
        {
          competence: linkTo(view, competence),
          tags: tagsOf(view, requirement),
          gaps,
          closed: gaps.every((each) => each.reached >= each.needed),
        },
      ];
    });
  return { role: linkTo(view, role), needed: needs.size, covered: rows.length, closed: rows.filter(({ closed }) => closed).length, rows };
}

/** The roles that a qualification is meant for, up the ladder. */
export function audienceOf(view: View, { data: { audience = [] } }: EntryOf<'qualification'>): readonly EntryOf<'role'>[] {
  return resolvedRoles(view.framework).roles.filter(({ id }) => audience.includes(id));
}

function ratedNeeds(view: View, role: EntryOf<'role'>): ReadonlyMap<string, ResolvedRequirement> {
  const needs = new Map<string, ResolvedRequirement>();
  for (const requirement of resolvedRoles(view.framework).byRole.get(role)?.requirements ?? []) {
    const competence = entryOf(view.framework, 'competence', requirement.competence);
    if (!requirement.rating || !competence || !scaleOf(view.framework, competence.data)) continue;
    const before = needs.get(requirement.competence);
    if (!before || isStronger(requirement, before)) needs.set(requirement.competence, requirement);
  }
  return needs;
}

function isStronger(requirement: ResolvedRequirement, than: ResolvedRequirement): boolean {
  const isAlways = ({ contexts }: ResolvedRequirement): boolean => contexts === undefined;
  if (isAlways(requirement) !== isAlways(than)) return isAlways(requirement);
  const sum = ({ rating = {} }: ResolvedRequirement): number => Object.values(rating).reduce((total, value) => total + value, 0);
  return sum(requirement) > sum(than);
}

/** How a dimension is drawn. */
interface GapSteps {
  readonly steps: number;
  readonly upTo: (value: number | undefined) => number;
}

function gap({ words }: View, dimension: string, needed: number | undefined, reached: number | undefined, { steps, upTo }: GapSteps): Gap {
  const counted = reached === undefined || needed === undefined ? reached : Math.min(reached, needed);
  return { dimension, steps, needed: upTo(needed), reached: upTo(counted), words: words.profile.qualifications.gap(counted, needed) };
}
