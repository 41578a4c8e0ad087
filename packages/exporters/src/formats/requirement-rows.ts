import { entryOf, levelTitle, ratingInOrder, scaleOf, type EntryOf, type Framework, type ResolvedRequirement } from '@framewright/model';
import { listCell } from './list-cell.ts';
import type { Cell } from './print-csv.ts';

type Text = (markdown: string) => string;

/** The columns of requirements. */
export const requirementHead: readonly string[] = [
  'role',
  'role title',
  'competence',
  'competence title',
  'dimension',
  'level',
  'level title',
  'need',
  'contexts',
  'elective',
  'elective needs',
  'always among them',
  'origin',
  'from role',
];

/**
 * A requirement as rows: one for each dimension that is rated, else one.
 *
 * @param begin the role
 * @param elective the elective that it is part of, how many of it are needed, and whether it is always among them
 */
export function requirementRows(
  framework: Framework,
  text: Text,
  begin: readonly Cell[],
  { competence, rating, need, contexts = [], origin, from }: ResolvedRequirement,
  elective: readonly Cell[],
): readonly (readonly Cell[])[] {
  const entry = entryOf(framework, 'competence', competence);
  const scale = entry && scaleOf(framework, entry.data)?.data;
  const rated = ratingInOrder(rating, scale);
  const places: readonly (readonly Cell[])[] =
    rated.length === 0
      ? [['', '', '']]
      : rated.map(([dimension, level]) => [dimension, level, (scale && levelTitle(scale, dimension, level)) ?? '']);
  return places.map((place) => [
    ...begin,
    competence,
    entry ? nameOf(entry, text) : '',
    ...place,
    need,
    listCell(contexts),
    ...elective,
    origin,
    from,
  ]);
}

/** What a competence is called: its title, else its definition. */
export function nameOf({ data }: EntryOf<'competence'>, text: Text): string {
  return data.title ?? text(data.definition);
}
