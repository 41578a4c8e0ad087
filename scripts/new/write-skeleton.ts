import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '@framewright/workspace';
import type { Skeleton } from './skeleton.ts';

/**
 * Writes a skeleton, or nothing if one of its files exists.
 * @param root absolute path of the checkout
 * @returns what was written and what is next, for the user
 * @throws Failure if a file exists already
 */
export function writeSkeleton(root: string, { made, listed, next }: Skeleton): string {
  const there = made.find(({ path }) => existsSync(join(root, path)));
  if (there) throw new Failure(`${there.path} is there already, and nothing was written; choose another name, or remove that file.`);
  for (const { path, content } of made) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content, { flag: 'wx' });
  }
  writeFileSync(join(root, listed.path), listed.content);
  return [...made.map(({ path }) => `Written: ${path}`), `Listed in: ${listed.path}`, '', ...next].map((line) => `${line}\n`).join('');
}
