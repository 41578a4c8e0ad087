const files = new Map<string, Promise<unknown>>();

/** Loads a file of this site once. @throws Error if it is not there */
export function fetchJson<T>(address: string): Promise<T> {
  const known = files.get(address);
  if (known) return known as Promise<T>;
  const made = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<unknown>;
  });
  files.set(address, made);
  // A failed request may succeed the next time.
  made.catch(() => files.delete(address));
  return made as Promise<T>;
}
