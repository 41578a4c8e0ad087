import { readsAlike } from '@framewright/markdown';
import { isObject, ownValue } from '@framewright/model';

/** The keys that hold prose, or maps of it. */
const proseKeys: ReadonlySet<string> = new Set(['text', 'definition', 'descriptors', 'levelSections', 'sections']);

/**
 * A value before with every text in it as it is after, where the two read alike: spaces and line ends that mean nothing are no change.
 * Keys of a framework's own are for programs, to which every character may mean something.
 */
export function asRead(before: unknown, after: unknown, key = ''): unknown {
  if (before === after || key.startsWith('x-')) return before;
  if (typeof before === 'string') return typeof after === 'string' && isAlike(before, after, key) ? after : before;
  if (Array.isArray(before))
    return Array.isArray(after) ? before.map((item: unknown, index) => asRead(item, counterpart(item, index, after), 'item')) : before;
  if (!isObject(before) || !isObject(after)) return before;
  return Object.fromEntries(
    Object.entries(before).map(([name, value]) => [name, asRead(value, ownValue(after, name), proseKeys.has(key) ? key : name)]),
  );
}

function isAlike(before: string, after: string, key: string): boolean {
  return proseKeys.has(key) ? readsAlike(before, after) : plain(before) === plain(after);
}

/** The item of the other list with the same id; of a list of texts the one at the same place. */
function counterpart(item: unknown, index: number, others: readonly unknown[]): unknown {
  return isObject(item) && typeof item['id'] === 'string'
    ? others.find((other) => isObject(other) && other['id'] === item['id'])
    : others[index];
}

/** Words as they are shown in a line. */
function plain(words: string): string {
  return words.replace(/[ \t\n]+/gu, ' ').trim();
}
