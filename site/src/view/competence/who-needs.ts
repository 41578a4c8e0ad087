import { entryOf, scaleOf, type EntryOf } from '@framewright/model';
import type { Link } from '../../address/entry-paths.ts';
import { tagsOf } from '../requirement/requirement-row.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import type { RowOrigin } from '../../preview/marks/previewed-row.ts';
import type { Tag } from '../words/tag.ts';
import { ratingInWords, tracksOf, type Track } from '../words/track.ts';
import { linkTo, type View } from '../../editions/view.ts';

/** A role that requires a competence, with the required rating. */
export interface WhoNeeds {
  readonly role: Link;
  readonly tracks: readonly (Track | undefined)[];
  readonly rating?: string;
  readonly elective: boolean;
  readonly tags: readonly Tag[];
  /** The place where it is written. */
  readonly from: RowOrigin;
}

/** The roles that require a competence, family after family, from the lowest rung. */
export function whoNeeds(view: View, competence: EntryOf<'competence'>): readonly WhoNeeds[] {
  const scale = scaleOf(view.framework, competence.data);
  const needs = resolvedRoles(view.framework).needsOf.get(competence.id) ?? [];
  return needs.map(({ role, requirement, elective }) => ({
    role: linkTo(view, role),
    from: {
      entry: entryOf(view.framework, 'role', requirement.from) ?? role,
      ...(elective === undefined ? {} : { elective: elective.id }),
    },
    tracks: scale ? tracksOf(view.words, scale.data, requirement.rating, undefined, competence.data) : [],
    ...(scale || !requirement.rating ? {} : { rating: ratingInWords(requirement.rating) }),
    elective: elective !== undefined,
    tags: [
      ...(elective === undefined ? [] : [{ sort: 'elective', label: view.words.role.electiveOf(elective.title) } as const]),
      ...tagsOf(view, requirement),
    ],
  }));
}
