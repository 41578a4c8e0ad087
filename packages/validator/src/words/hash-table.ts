/** Numbers with what first had each of them, in a table of fixed size: many times faster than a map where there are hundreds of thousands. */
export interface HashTable {
  /** Gives the owner that took a number first, or gives the number to this one. Owners are counted from 0. */
  take(hash: number, owner: number): number | undefined;
}

/** An empty table. @param most how many numbers it has to hold at most */
export function hashTable(most: number): HashTable {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const [keys, owners] = [new Int32Array(size), new Int32Array(size)];
  return {
    take(hash, owner) {
      let slot = (hash ^ (hash >>> 15)) & (size - 1);
      while (owners[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
      const found = owners[slot] ?? 0;
      if (found !== 0) return found - 1;
      keys[slot] = hash;
      owners[slot] = owner + 1;
      return undefined;
    },
  };
}
