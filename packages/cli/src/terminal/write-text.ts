import { writeFiles, type WrittenFile } from '@framewright/workspace';
import { basename, dirname } from 'node:path';

/** Writes one file and creates the folders above it. @param file an absolute path */
export async function writeText(file: string, content: string): Promise<WrittenFile | undefined> {
  const [written] = await writeFiles(dirname(file), [{ path: basename(file), content }]);
  return written;
}
