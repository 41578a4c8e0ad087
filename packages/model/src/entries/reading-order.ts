import type { Entry, EntryOf } from './entry.ts';
import { labelOf } from './label.ts';
import { codesInOrder, namesInOrder } from '../text/names-in-order.ts';
import { compareTexts } from '../text/order.ts';

/**
 * Entries in the order in which people read them: by `order` if given, then by code if given, then by label, then by id.
 * @param language the language of their labels
 */
export function inReadingOrder<E extends Entry>(entries: readonly E[], language: string): readonly E[] {
  const [byCode, byName] = [codesInOrder(language), namesInOrder(language)];
  const keyed = entries.map((entry) => ({ entry, order: orderOf(entry), code: codeOf(entry), label: labelOf(entry) }));
  return keyed
    .sort(
      (a, b) =>
        a.order - b.order ||
        Number(a.code === undefined) - Number(b.code === undefined) ||
        (a.code !== undefined && b.code !== undefined ? byCode(a.code, b.code) : 0) ||
        byName(a.label, b.label) ||
        compareTexts(a.entry.id, b.entry.id),
    )
    .map(({ entry }) => entry);
}

/** Roles from the lowest rung of a ladder to the highest; those without a rung follow. @param language the language of their titles */
export function rolesByRung(roles: readonly EntryOf<'role'>[], language: string): readonly EntryOf<'role'>[] {
  return byRung(inReadingOrder(roles, language));
}

/** Entries in an order that no language has a say in, for files that programs compare: by `order` if given, then by label, then by id. */
export function inCodeUnitOrder<E extends Entry>(entries: readonly E[]): readonly E[] {
  return [...entries].sort((a, b) => orderOf(a) - orderOf(b) || compareTexts(labelOf(a), labelOf(b)) || compareTexts(a.id, b.id));
}

/** Roles that are in some order from the lowest rung to the highest, those of one rung in that order; those without a rung follow. */
export function byRung(roles: readonly EntryOf<'role'>[]): readonly EntryOf<'role'>[] {
  const rung = (role: EntryOf<'role'>): number => role.data.rung ?? Number.MAX_SAFE_INTEGER;
  return roles.toSorted((a, b) => rung(a) - rung(b));
}

function orderOf(entry: Entry): number {
  return 'order' in entry.data && typeof entry.data.order === 'number' ? entry.data.order : Number.MAX_SAFE_INTEGER;
}

function codeOf(entry: Entry): string | undefined {
  return 'code' in entry.data && typeof entry.data.code === 'string' && entry.data.code !== '' ? entry.data.code : undefined;
}
