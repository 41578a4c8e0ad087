import type { Entry } from './entry.ts';

/** What people read as the name of an entry: its title, or, for a competence without one, its definition. */
export function labelOf(entry: Entry): string {
  const title = entry.data.title;
  if (title !== undefined && title !== '') return title;
  return entry.type === 'competence' && entry.data.definition !== '' ? entry.data.definition : entry.id;
}
