/** Results that may be used again. Whoever checks holds one; nothing of it outlives its holder, and what is known of a thing goes with the thing. */
export class Memory {
  readonly #results = new Map<(thing: never) => unknown, WeakMap<object, unknown>>();

  /**
   * What a function makes of a thing that never changes; it is asked once for each thing.
   * @param workOut declared once, since it is what the result is known by
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
