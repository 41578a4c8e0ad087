/** A cache of results that belongs to whoever checks, and goes with it. What is cached about an object goes with the object. */
export class Memory {
  readonly #results = new Map<(key: never) => unknown, WeakMap<object, unknown>>();

  /**
   * The cached result of a function for an object that never changes.
   * @param workOut a function that is declared once, since it is the key of the cache
   */
  of<K extends object, T>(key: K, workOut: (key: K) => T): T {
    const results = this.#results.get(workOut) ?? new WeakMap<object, unknown>();
    this.#results.set(workOut, results);
    const known = results.get(key);
    if (known !== undefined || results.has(key)) return known as T;
    const result = workOut(key);
    results.set(key, result);
    return result;
  }
}
