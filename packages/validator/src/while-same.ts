import type { Framework } from '@framewright/model';

/**
 * A function of a list that gives its last answer again as long as all that it looks at in the items is the same.
 * The memory lives as long as the manifest: over all edits of other files.
 * @param lookAt what counts of an item; asked again only for items that are not the very same object as before
 */
export function whileSame<I, K, T>(
  lookAt: (item: I) => K,
  workOut: (looks: readonly K[]) => T,
): (framework: Framework, items: readonly I[]) => T {
  const known = new WeakMap<Framework['manifest'], { readonly items: readonly I[]; readonly looks: readonly K[]; readonly value: T }>();
  return ({ manifest }, items) => {
    const last = known.get(manifest);
    const looks = items.map((item, index) =>
      last && item === last.items[index] && index < last.looks.length ? (last.looks[index] as K) : lookAt(item),
    );
    const isSame = last !== undefined && last.looks.length === looks.length && looks.every((look, index) => look === last.looks[index]);
    const value = isSame ? last.value : workOut(looks);
    known.set(manifest, { items, looks, value });
    return value;
  };
}
