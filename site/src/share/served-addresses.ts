import { readdir } from 'node:fs/promises';

/**
 * Addresses that together cover what lies in a folder, each file once: files by their names, folders with a star behind them, and the folder
 * itself where it has a start page. What no name of ours looks like is left out.
 * @param path where the folder is served, from the start of the site
 */
export async function servedAddresses(folder: string, path = ''): Promise<readonly string[]> {
  const parts = await readdir(folder, { withFileTypes: true });
  return parts
    .filter(({ name }) => /^[\w-][\w.-]*$/u.test(name))
    .flatMap((part) => {
      const address = `${path}${part.name}`;
      if (part.isDirectory()) return [`${address}/*`];
      return part.name === 'index.html' ? [path, address] : [address];
    })
    .sort();
}
