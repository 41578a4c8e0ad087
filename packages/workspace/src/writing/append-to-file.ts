import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { failureOf } from '../trees/failure.ts';

/**
 * Adds text to the end of a file that the environment names, which is made where it is missing. A link in its place is not followed.
 * @throws Failure if the system refuses
 */
export async function appendToFile(path: string, text: string): Promise<void> {
  const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW } = constants;
  try {
    // Not every system can open without following a link.
    const file = await open(path, O_APPEND | O_CREAT | O_WRONLY | (O_NOFOLLOW ?? 0), 0o666);
    await file.writeFile(text).finally(() => file.close());
  } catch (error) {
    throw failureOf(error, 'write', path);
  }
}
