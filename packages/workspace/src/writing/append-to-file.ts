import { appendFile } from 'node:fs/promises';
import { failureOf } from '../trees/failure.ts';

/**
 * Adds text to the end of a file, which is made where it is missing.
 * @throws Failure if the system refuses
 */
export async function appendToFile(path: string, text: string): Promise<void> {
  try {
    await appendFile(path, text);
  } catch (error) {
    throw failureOf(error, 'write', path);
  }
}
