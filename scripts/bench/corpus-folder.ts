import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpus, type CorpusSize } from './corpus.ts';

/** The folder of a made-up framework, written once and kept. */
export function corpusFolder(cache: string, size: CorpusSize): string {
  const folder = join(cache, `${size.competences}-${size.roles}-${size.ratingsPerRole}`);
  const done = join(folder, '.done');
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  for (const { path, content } of corpus(size)) {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(done, '');
  return folder;
}
