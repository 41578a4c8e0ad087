/** A cache of results that belongs to whoever checks, and goes with it. What is cached about an object goes with the object. */
export class Memory {
  readonly #results = new Map<(thing: never) => unknown, WeakMap<object, unknown>>();

  /**
   * The cached result of a function for an object that never changes.
   * @param workOut a function that is declared once, since it is the key of the cache
   */
  of<K extends object, T>(thing: K, workOut: (thing: K) => T): T {
    const results = this.#results.get(workOut) ?? new WeakMap<object, unknown>();
    this.#results.set(workOut, results);
    const known = results.get(thing);
    if (known !== undefined || results.has(thing)) return known as T;
    const result = workOut(thing);
    results.set(thing, result);
    return result;
  }
}
