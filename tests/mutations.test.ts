import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { assemble, parseFile } from '@framewright/markdown';
import type { SourceFile, Subject } from '@framewright/model';
import { startChecking } from '@framewright/validator';
import { expect, inject, test } from 'vitest';
import { randomFrom } from './support/random.ts';
import { mutantsOf, type Mutant } from './mutations/mutants.ts';

const folder = join(import.meta.dirname, '../framework');
const wanted = 0.98;
/** One of this many mutants is tried. */
const every = inject('isWhole') ? 1 : 40;

function sources(): readonly SourceFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.name.endsWith('.md'))
    .map((file) => join(file.parentPath, file.name));
  return paths.sort().map((path) => parseFile(relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')));
}

/** Whether the mistake preserved the meaning, as an indent within a value does. */
function meansTheSame(original: SourceFile, mutant: SourceFile): boolean {
  return (
    mutant.readable &&
    isDeepStrictEqual(original.frontMatter, mutant.frontMatter) &&
    isDeepStrictEqual(
      original.prose.entryLinks.map(({ id }) => id),
      mutant.prose.entryLinks.map(({ id }) => id),
    )
  );
}

test('a small mistake in any key, id or indent of the framework is reported on its line', { timeout: 900_000 }, () => {
  const files = sources();
  const framework = assemble(files, { version: '0.0.0' });
  const random = randomFrom(inject('seed'));
  const subjects: readonly Subject[] = [framework.manifest, ...framework.byId.values()];
  const missed: Mutant[] = [];
  let broken = 0;
  const checking = startChecking();
  const mutants = subjects.flatMap((subject) => mutantsOf(subject, random));
  const first = random.below(every);
  for (const mutant of mutants.filter((_mutant, index) => index % every === first)) {
    const index = files.findIndex((file) => file.path === mutant.path);
    const [original, changed] = [files[index], parseFile(mutant.path, mutant.text)];
    if (!original || meansTheSame(original, changed)) continue;
    broken += 1;
    const diagnostics = checking.validate(assemble(files.with(index, changed), { version: '0.0.0', previous: framework }));
    if (!diagnostics.some(({ file, range }) => file === mutant.path && range?.start.line === mutant.line)) missed.push(mutant);
  }
  const score = 1 - missed.length / broken;
  process.stdout.write(`${broken - missed.length} of ${broken} mutants are reported on their line (${(score * 100).toFixed(1)} %)\n`);
  expect(broken).toBeGreaterThan(4000 / every);
  expect(
    missed.slice(0, 20).map(({ what, path, line }) => `${what} ${path}:${line}`),
    `${missed.length} of ${broken} missed`,
  ).toSatisfy(() => score >= wanted);
});
