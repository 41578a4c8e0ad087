import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The name of the file that makes a folder a framework. */
export const manifestName = 'framework.md';

/** The framework nearest to a folder: its subfolder `framework`, itself, or the same from the folder above; undefined if there is none. */
export function findFramework(folder: string): string | undefined {
  const found = [join(folder, 'framework'), folder].find((candidate) => existsSync(join(candidate, manifestName)));
  if (found !== undefined) return found;
  const above = dirname(folder);
  return above === folder ? undefined : findFramework(above);
}

/** What is at a path, links followed. */
export function pathKind(path: string): 'file' | 'folder' | 'nothing' {
  const facts = statSync(path, { throwIfNoEntry: false });
  return facts === undefined ? 'nothing' : facts.isDirectory() ? 'folder' : 'file';
}
