import { coverParts, type EntryOf } from '@framewright/model';
import type { View } from '../../editions/view.ts';
import { coverTables } from '../requirement/cover-tables.ts';
import type { RequirementRow } from '../requirement/requirement-row.ts';

/** The most competences that a line of a list has room to draw. */
const mostDrawn = 8;

/** Whether nobody who knows it has said what a qualification covers: all of it is assumed from a description. */
export function isUnverified({ data: { covers = {} } }: EntryOf<'qualification'>): boolean {
  const certainties = Object.values(covers).map((cover) => coverParts(cover).certainty);
  return certainties.length > 0 && certainties.every((certainty) => certainty === 'assumed');
}

/** The competences that a line in a list draws with the levels to reach; none where they are too many, or not all can be drawn. */
export function drawnCover(view: View, entry: EntryOf<'qualification'>): readonly RequirementRow[] {
  if (Object.keys(entry.data.covers ?? {}).length > mostDrawn) return [];
  const rows = coverTables(view, entry).flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return rows.every(({ tracks }) => tracks.some((track) => track !== undefined)) ? rows : [];
}
