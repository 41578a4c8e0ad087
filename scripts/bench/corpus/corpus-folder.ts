import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpus, type CorpusSize } from './corpus.ts';

/** The folder of a made-up framework, written once and cached while the generator is unchanged. */
export function corpusFolder(cache: string, size: CorpusSize): string {
  const folder = join(cache, `${size.competences}-${size.roles}-${size.ratingsPerRole}`);
  const done = join(folder, '.done');
  const files = corpus(size);
  const digest = createHash('sha256').update(JSON.stringify(files)).digest('hex');
  if (existsSync(done) && readFileSync(done, 'utf8') === digest) return folder;
  rmSync(folder, { recursive: true, force: true });
  const made = new Set<string>();
  for (const { path, content } of files) {
    const parent = dirname(join(folder, path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), content);
  }
  writeFileSync(done, digest);
  return folder;
}
