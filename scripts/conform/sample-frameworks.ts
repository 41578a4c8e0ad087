import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { datesOfReleases, type CaseOptions } from '@framewright/exporters';
import { plainCell } from '@framewright/markdown';
import { labelOf, type Framework } from '@framewright/model';
import { folderTree, readFramework, readReleases } from '@framewright/workspace';
import fc from 'fast-check';
import { randomFramework } from '../../tests/support/random-framework.ts';

/** A framework to export, and how. */
export interface Sample {
  readonly name: string;
  readonly framework: Framework;
  readonly options: CaseOptions;
}

const root = join(import.meta.dirname, '../..');
/** The day of what is not released; it only has to be the same on every run. */
const someDay = '2026-01-01';
const seed = 17;

/** The framework of this project, and those of its tests. */
export async function writtenSamples(): Promise<readonly Sample[]> {
  const folders = ['framework', ...readdirSync(join(root, 'tests/frameworks')).map((name) => `tests/frameworks/${name}`)];
  return Promise.all(
    folders.map(async (name) => {
      const folder = join(root, name);
      const framework = await readFramework(folderTree(folder));
      const releases = await readReleases(folder);
      return { name, framework, options: { words: wordsOf(framework), dates: datesOfReleases(someDay, releases) } };
    }),
  );
}

/** Made-up frameworks, always the same. */
export function madeUpSamples(count: number): readonly Sample[] {
  return fc.sample(randomFramework, { seed, numRuns: count }).map((framework, index) => ({
    name: `made up ${index + 1}`,
    framework,
    options: { words: wordsOf(framework), dates: datesOfReleases(someDay, []) },
  }));
}

function wordsOf(framework: Framework): (markdown: string) => string {
  return (markdown) =>
    plainCell(markdown, (id) => {
      const entry = framework.byId.get(id);
      return entry && labelOf(entry);
    });
}
