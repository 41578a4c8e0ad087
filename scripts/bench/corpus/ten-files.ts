import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpus } from './corpus.ts';

const competences = 3;

/** Writes a made-up framework of ten files: the manifest, a scale, a family, three groups with a competence each, and a role. */
export function writeTenFiles(folder: string): void {
  const files = corpus({ competences, roles: 1, ratingsPerRole: competences }).filter(
    ({ path }) => path.endsWith('.md') && !isEmptyGroup(path),
  );
  if (files.length !== 10) throw new Error(`These are ${files.length} files, not ten.`);
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function isEmptyGroup(path: string): boolean {
  return Number(/^groups\/group-(\d+)\.md$/u.exec(path)?.[1] ?? 0) >= competences;
}
