import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and its parents where they are missing. Node's recursive mkdir never returns if the system denies that an existing parent
 * exists, as below /proc.
 * @throws the system's error if it refuses, or if a file is in the way
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another call may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}
