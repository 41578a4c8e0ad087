import type { Entry, EntryOf } from './entry.ts';
import { compareTexts } from '../text/order.ts';

/** What people read as the name of an entry: its title, or, for a competence without one, its definition. */
export function labelOf(entry: Entry): string {
  const title = entry.data.title;
  if (title !== undefined && title !== '') return title;
  return entry.type === 'competence' && entry.data.definition !== '' ? entry.data.definition : entry.id;
}

/** Entries in the order in which people read them: by `order` if given, then by label, then by id. */
export function inReadingOrder<E extends Entry>(entries: readonly E[]): readonly E[] {
  return [...entries].sort((a, b) => orderOf(a) - orderOf(b) || compareTexts(labelOf(a), labelOf(b)) || compareTexts(a.id, b.id));
}

/** Roles from the lowest rung of a ladder to the highest; those without a rung follow. */
export function rolesByRung(roles: readonly EntryOf<'role'>[]): readonly EntryOf<'role'>[] {
  const rung = (role: EntryOf<'role'>): number => role.data.rung ?? Number.MAX_SAFE_INTEGER;
  return [...inReadingOrder(roles)].sort((a, b) => rung(a) - rung(b));
}

function orderOf(entry: Entry): number {
  return 'order' in entry.data && typeof entry.data.order === 'number' ? entry.data.order : Number.MAX_SAFE_INTEGER;
}
