import { inWords, typeNames, type EntryType, type FoundChange, type Framework } from '@framewright/model';
import { competenceAt } from './rating-steps.ts';

/** What follows from one competence being gone, which is said once. */
export interface GoneEffects {
  /** The changes by which others stop naming it, in the order of the difference; at least one. */
  readonly changes: readonly FoundChange[];
  /** The same in a sentence: “4 roles and 1 qualification no longer name it.” */
  readonly message: string;
}

/**
 * The changes that only follow from a competence being gone, by the fingerprint of the change that takes it away.
 * @param after the framework whose words for its parts are used
 */
export function goneEffects(changes: readonly FoundChange[], after: Pick<Framework, 'manifest'>): ReadonlyMap<string, GoneEffects> {
  const gone = new Map(changes.filter(isGone).map((change) => [change.entry.id, change]));
  if (gone.size === 0) return new Map();
  const following = Map.groupBy(changes, (change) => {
    const { before } = change.places;
    return change.after === undefined && before !== undefined ? gone.get(competenceAt(before.pointer) ?? '') : undefined;
  });
  return new Map(
    [...following].flatMap(([cause, effects]): readonly (readonly [string, GoneEffects])[] =>
      cause === undefined
        ? []
        : [[cause.fingerprint, { changes: effects, message: `${inWords(countsOf(effects, after))} no longer ${effectVerb(effects)} it.` }]],
    ),
  );
}

/** Whether a change takes away a competence as a whole. */
function isGone({ entry, places }: FoundChange): boolean {
  return entry.type === 'competence' && places.before?.pointer === '' && places.after === undefined;
}

/** How many entries of each type the changes touch, with the roles that inherit them: “4 roles”. */
function countsOf(changes: readonly FoundChange[], after: Pick<Framework, 'manifest'>): readonly string[] {
  const touched = new Map<EntryType, Set<string>>();
  for (const { entry, heirs = [] } of changes) {
    const ids = touched.get(entry.type) ?? new Set();
    for (const id of [entry.id, ...heirs]) ids.add(id);
    touched.set(entry.type, ids);
  }
  return [...touched].map(([type, { size }]) => {
    const { singular, plural } = typeNames(after, type);
    return `${size} ${size === 1 ? singular : plural}`;
  });
}

/** One entry names it, several name it. */
function effectVerb(changes: readonly FoundChange[]): string {
  const ids = new Set(changes.flatMap(({ entry, heirs = [] }) => [entry.id, ...heirs]));
  return ids.size === 1 ? 'names' : 'name';
}
