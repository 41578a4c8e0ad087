import type { Alignment, Entry } from '@framewright/model';
import { counterparts, formerIds } from '../editions/lineage.ts';
import { nameOf, viewOf, type View } from '../editions/view.ts';

/** What a name besides the title is: in use for the same thing, a tag, a code here or in another framework, or what it was called before. */
export const nameSorts = ['alias', 'tag', 'code', 'aligned', 'former'] as const;

/** One of them. */
export type NameSort = (typeof nameSorts)[number];

/** A name that an entry is found by besides its title. */
export interface SearchName {
  readonly sort: NameSort;
  readonly name: string;
  /** The code alone, where the name says of which framework it is. */
  readonly code?: string;
}

/** All names of an entry besides its title, each once. */
export function searchNames(view: View, entry: Entry): readonly SearchName[] {
  const { data } = entry;
  const listed = (key: 'aliases' | 'tags'): readonly string[] =>
    (key in data ? ((data as Record<typeof key, unknown>)[key] as readonly string[] | undefined) : undefined) ?? [];
  const code = 'code' in data && typeof data.code === 'string' ? [data.code] : [];
  const alignments = 'alignments' in data ? ((data.alignments as readonly Alignment[] | undefined) ?? []) : [];
  const named = (sort: NameSort, names: readonly string[]): readonly SearchName[] => [...new Set(names)].map((name) => ({ sort, name }));
  return [
    ...named('alias', listed('aliases')),
    ...named('tag', listed('tags')),
    ...named('code', code),
    ...alignments.map(
      ({ framework, code: theirs }): SearchName => ({ sort: 'aligned', name: `${titleOfOther(view, framework)} ${theirs}`, code: theirs }),
    ),
    ...named('former', formerNames(view, entry)),
  ];
}

function titleOfOther({ framework }: View, other: string): string {
  return framework.manifest.data.alignedWith?.find(({ id }) => id === other)?.title ?? other;
}

/** The titles and ids that it had in earlier versions, the latest first. */
function formerNames(view: View, entry: Entry): readonly string[] {
  const { editions, edition, tongue } = view;
  const at = editions.history.findIndex(({ framework }) => framework === edition.framework);
  const titles = editions.history
    .slice(0, Math.max(at, 0))
    .toReversed()
    .flatMap((earlier) => {
      const then = viewOf(editions, earlier, tongue);
      return counterparts(editions, edition, entry.id, earlier)
        .flatMap(({ id }) => then.framework.byId.get(id) ?? [])
        .map((known) => nameOf(then, known));
    });
  const now = nameOf(view, entry);
  return [...titles, ...formerIds(entry)].filter((name) => name !== now);
}
