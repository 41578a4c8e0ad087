import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '@framewright/model';
import { folderTree, readFramework } from '@framewright/workspace';
import { expect, inject } from 'vitest';
import { mutantsOf } from '../mutations/mutants.ts';
import { randomFrom, type Random } from '../support/random.ts';
import { bothWays } from './both-ways.ts';
import { factsOf } from './facts-of.ts';
import { faultsAfter } from './faults-in.ts';
import { valueMutantsOf } from './value-mutants.ts';

const root = join(import.meta.dirname, '../..');

/** The folders of a framework in each shape, relative to the checkout. */
export const shapes: readonly string[] = readdirSync(join(root, 'tests/frameworks')).map((name) => `tests/frameworks/${name}`);

/** Expects what is suggested for mistakes made in a framework to be right. @param most how many mutants of each sort are tried */
export async function trySuggestions(folder: string, most: number): Promise<void> {
  const tree = folderTree(join(root, folder));
  const framework = { fast: await readFramework(tree), exact: await readFramework(tree, { exact: true }) };
  const { manifest, byId, translations } = framework.fast;
  const subjects: readonly Subject[] = [manifest, ...byId.values(), ...[...translations.values()].flatMap((each) => [...each.values()])];
  const random = randomFrom(inject('seed'));
  const both = bothWays();
  const known = new Set(both.fast(framework.fast).map(factsOf));
  let tries = 0;
  const faults = [(subject: Subject) => mutantsOf(subject, random), valueMutantsOf].flatMap((mutantsIn) =>
    someMutants(subjects, mutantsIn, most, random).flatMap((mutant) => {
      const found = faultsAfter(framework, mutant, both, known);
      tries += found.tries;
      return found.faults.map((fault) => `${mutant.path}: ${fault}\n${mutant.text.slice(0, 2000)}`);
    }),
  );
  expect(faults.slice(0, 5)).toEqual([]);
  expect(tries).toBeGreaterThan(most);
}

/** Some of the mutants, of each entry about as many: those of the manifest and the scales, on which all else depends, are costly and many. */
function someMutants<M>(
  subjects: readonly Subject[],
  mutantsIn: (subject: Subject) => readonly M[],
  most: number,
  random: Random,
): readonly M[] {
  const left = subjects.map((subject) => [...mutantsIn(subject)]).filter((mutants) => mutants.length > 0);
  const count = Math.min(most, left.flat().length);
  return Array.from({ length: count }, () => {
    const at = random.below(left.length);
    const mutants = left[at] ?? [];
    const [mutant] = mutants.splice(random.below(mutants.length), 1);
    if (mutants.length === 0) left.splice(at, 1);
    return mutant as M;
  });
}
