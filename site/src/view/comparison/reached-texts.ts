import { entryOf, ownValue, scaleOf, type Rating, type ResolvedRequirement } from '@framewright/model';
import { levelsOf } from '../competence/levels.ts';
import { linkTo, type View } from '../../editions/view.ts';

/** The text of a level to reach in one dimension. */
export interface ReachedText {
  /** “Knowledge 3 Capable”. */
  readonly label: string;
  readonly href?: string;
  readonly text: string;
  /** The id of the dimension, and the value of the level. */
  readonly dimension: string;
  readonly value: number;
}

/** What the levels mean that a requirement asks for and an earlier rating did not reach; nothing where no text says so. */
export function reachedTexts(
  view: View,
  { competence, rating }: Pick<ResolvedRequirement, 'competence' | 'rating'>,
  before: Rating | undefined,
): readonly ReachedText[] {
  const entry = entryOf(view.framework, 'competence', competence);
  const scale = entry && scaleOf(view.framework, entry.data);
  const levels = entry && rating && levelsOf(view, entry);
  if (!entry || !scale || !levels) return [];
  const page = linkTo(view, entry).href;
  return scale.data.dimensions.flatMap(({ id: dimension, title }, at) => {
    const value = ownValue(rating, dimension);
    const earlier = ownValue(before, dimension);
    if (value === undefined || (earlier !== undefined && value <= earlier)) return [];
    const cell = levels.rows.find((candidate) => candidate.value === value)?.cells[at];
    if (cell?.text === undefined) return [];
    const label = view.words.finding.compare.reach(title, `${value} ${cell.title}`);
    return [{ label, ...(page === undefined ? {} : { href: `${page}#${cell.anchor}` }), text: cell.text, dimension, value }];
  });
}
