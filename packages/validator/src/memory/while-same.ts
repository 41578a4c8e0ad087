import { changedPlaces, type Framework } from '@framewright/model';
import { looksAt, type KeptLooks } from './kept-looks.ts';

/**
 * A function of a list that gives its last answer again as long as all that it looks at in the items is the same.
 * The memory lives as long as the manifest: over all edits of other files.
 * @param lookAt what counts of an item; asked again only for items that are not the very same object as before
 */
export function whileSame<I, K, T>(
  lookAt: (item: I) => K,
  workOut: (looks: readonly K[]) => T,
): (framework: Framework, items: readonly I[]) => T {
  const known = new WeakMap<Framework['manifest'], KeptLooks<I, K> & { readonly value: T }>();
  return ({ manifest }, items) => {
    const last = known.get(manifest);
    const kept = looksAt(last, items, lookAt);
    const value = last && changedPlaces(last.looks, kept.looks)?.length === 0 ? last.value : workOut(kept.looks);
    known.set(manifest, { ...kept, value });
    return value;
  };
}
