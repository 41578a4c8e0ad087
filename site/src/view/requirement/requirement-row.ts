import { entryOf, scaleOf, type EntryOf, type Rating, type ResolvedRequirement } from '@framewright/model';
import type { Link } from '../../address/entry-paths.ts';
import type { Tag } from '../words/tag.ts';
import { ratingInWords, tracksOf, type Track } from '../words/track.ts';
import { contextTitles, linkTo, type View } from '../../editions/view.ts';

/** One requirement as a line of a table. */
export interface RequirementRow {
  readonly competence: Link;
  /** Id of the competence. */
  readonly id: string;
  readonly entry?: EntryOf<'competence'>;
  readonly scale?: EntryOf<'scale'>;
  readonly need: ResolvedRequirement['need'];
  /** Whether it holds in some contexts only. */
  readonly isConditional: boolean;
  /** Their ids, if it does. */
  readonly contexts?: readonly string[];
  /** One per dimension of the scale; none for what is not rated. */
  readonly tracks: readonly (Track | undefined)[];
  /** The rating in words where no scale says how to draw it. */
  readonly rating?: string;
  readonly tags: readonly Tag[];
  /** Its origin, or what it overrides. */
  readonly note?: string;
  /** Whether a proposed change takes it away; absent outside previews. */
  readonly isRemoved?: true;
}

/** The row of a requirement. @param before the rating that it is compared with, if any */
export function requirementRow(view: View, requirement: ResolvedRequirement, before?: Rating): RequirementRow {
  const entry = entryOf(view.framework, 'competence', requirement.competence);
  const scale = entry && scaleOf(view.framework, entry.data);
  const unplaced = scale === undefined && requirement.rating !== undefined;
  return {
    id: requirement.competence,
    competence: entry ? linkTo(view, entry) : { label: requirement.competence },
    ...(entry ? { entry } : {}),
    ...(scale ? { scale } : {}),
    need: requirement.need,
    isConditional: requirement.contexts !== undefined,
    ...(requirement.contexts ? { contexts: requirement.contexts } : {}),
    tracks: scale ? tracksOf(view.words, scale.data, requirement.rating, before, entry.data) : [],
    ...(unplaced ? { rating: ratingInWords(requirement.rating) } : {}),
    tags: tagsOf(view, requirement),
  };
}

/** The conditions of a requirement as tags: its contexts, and its need. */
export function tagsOf(view: View, requirement: Pick<ResolvedRequirement, 'contexts' | 'need'>): readonly Tag[] {
  const tags: Tag[] = [];
  if (requirement.contexts) tags.push({ sort: 'condition', label: view.words.role.only(contextTitles(view, requirement.contexts)) });
  if (requirement.need !== 'expected') tags.push({ sort: 'need', label: view.words.need[requirement.need] });
  return tags;
}
