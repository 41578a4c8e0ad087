import { open } from 'node:fs/promises';
import { isSystemError } from '../trees/failure.ts';

/** Has the system put the names in a folder on the disk. Not every system can do this, and that is no failure. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}
