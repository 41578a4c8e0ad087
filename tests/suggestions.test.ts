import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Subject } from '@framewright/model';
import { exampleBase, rules, type Finding, type Rule } from '@framewright/validator';
import { folderTree, readFramework } from '@framewright/workspace';
import { describe, expect, inject, test } from 'vitest';
import { readCases } from './mistakes/read-case.ts';
import { mutantsOf } from './mutations/mutants.ts';
import { bothWays, twiceReader, type ReadTwice } from './suggestions/both-ways.ts';
import { factsOf } from './suggestions/facts-of.ts';
import { faultsAfter, faultsIn } from './suggestions/faults-in.ts';
import { valueMutantsOf } from './suggestions/value-mutants.ts';
import { randomFrom, type Random } from './support/random.ts';

const root = join(import.meta.dirname, '..');
const shapes = readdirSync(join(root, 'tests/frameworks')).map((name) => `tests/frameworks/${name}`);
/** Ours is large, so that each mutant of it costs ten times as much. */
const frameworks = inject('isWhole') ? [...shapes, 'framework'] : shapes;
/** How many mutants of each sort are tried in each framework. */
const most = inject('isWhole') ? 1_000 : 125;
const timeout = inject('isWhole') ? 1_800_000 : 120_000;

test.each(['first', 'second'] as const)('what is suggested for the collected mistakes, %s set, is right', { timeout }, (set) => {
  const [read, both] = [twiceReader(), bothWays()];
  let tries = 0;
  const faults = readCases(set).flatMap(({ name, files }) => {
    const found = faultsIn(read(files), both);
    tries += found.tries;
    return found.faults.map((fault) => `${name}: ${fault}`);
  });
  expect(faults).toEqual([]);
  expect(tries).toBeGreaterThan(50);
});

test.each(frameworks)('what is suggested for mistakes made in %s is right', { timeout }, async (folder) => {
  const tree = folderTree(join(root, folder));
  const framework = { fast: await readFramework(tree), exact: await readFramework(tree, { exact: true }) };
  const { manifest, byId, translations } = framework.fast;
  const subjects: readonly Subject[] = [manifest, ...byId.values(), ...[...translations.values()].flatMap((each) => [...each.values()])];
  const random = randomFrom(inject('seed'));
  const both = bothWays();
  const known = new Set(both.fast(framework.fast).map(factsOf));
  let tries = 0;
  const faults = [(subject: Subject) => mutantsOf(subject, random), valueMutantsOf].flatMap((mutantsIn) =>
    someMutants(subjects, mutantsIn, random).flatMap((mutant) => {
      const found = faultsAfter(framework, mutant, both, known);
      tries += found.tries;
      return found.faults.map((fault) => `${mutant.path}: ${fault}\n${mutant.text.slice(0, 2000)}`);
    }),
  );
  expect(faults.slice(0, 5)).toEqual([]);
  expect(tries).toBeGreaterThan(most);
});

/** Some of the mutants, of each entry about as many: those of the manifest and the scales, on which all else depends, are costly and many. */
function someMutants<M>(subjects: readonly Subject[], mutantsIn: (subject: Subject) => readonly M[], random: Random): readonly M[] {
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

describe('a bad suggestion is found', () => {
  const path = 'competences/fairness.md';
  const text = exampleBase[path] ?? '';
  const files = new Map(Object.entries(exampleBase).map(([name, words]) => [name, Buffer.from(words)]));
  const framework: ReadTwice = twiceReader()(files);

  /** What is said of the suggestions of a rule that asks for another title of one competence, beside all other rules. */
  function faultsWith(suggested: (title: string) => Pick<Finding, 'expected' | 'help' | 'fix'> | undefined): readonly string[] {
    return faultsIn(framework, bothWays([...rules, titleRule(suggested)])).faults;
  }

  function titleRule(suggested: (title: string) => Pick<Finding, 'expected' | 'help' | 'fix'> | undefined): Rule {
    return {
      id: 'other-title',
      severity: 'warning',
      scope: 'entry',
      summary: 'A competence has another title.',
      why: 'A test asks for it.',
      help: 'Write another.',
      examples: [],
      *check(subject) {
        const words =
          subject.type === 'competence' && subject.id === 'fairness' ? suggested(String(subject.source?.written['title'])) : undefined;
        if (words) yield { at: { subject, pointer: '/title' }, message: 'Unexpected title, expected another', ...words };
      },
    };
  }

  const start = text.indexOf('title: ') + 'title: '.length;
  const end = text.indexOf('\n', start);
  const written = text.slice(start, end);
  const fix = (words: string, span: readonly [number, number] = [start, end]): Pick<Finding, 'fix'> => ({
    fix: { title: 'Write it', safe: false, edits: [{ span, text: words }] },
  });

  test('and a good one is not', () => {
    expect(faultsWith((title) => (title === written ? { expected: ['Even-handedness'], ...fix('Even-handedness') } : undefined))).toEqual(
      [],
    );
  });

  test.each([
    [
      'a value that another rule reports',
      (title: string) => (title === written ? { expected: ['[a, b]'] } : undefined),
      'there stands now wrong-type',
    ],
    [
      'a value that can’t be read',
      (title: string) => (title === written ? { expected: ['a: b'] } : undefined),
      'there stands now yaml-syntax',
    ],
    ['a value that the rule itself reports again', () => ({ expected: ['Even-handedness'] }), 'there stands now other-title'],
    [
      'a line that help tells to write',
      (title: string) => (title === written ? { help: 'Write title: [a].' } : undefined),
      'there stands now wrong-type',
    ],
    ['a fix elsewhere, which leaves what it answers', () => fix('# One.\n', [4, 4]), 'in its place is still other-title'],
    [
      'a fix that a second run adds to',
      (title: string) => fix('x', [start + title.length, start + title.length]),
      `--fix-all changes ${path} again`,
    ],
  ] as const)('%s', (_what, suggested, said) => {
    expect(faultsWith(suggested)).toContainEqual(expect.stringContaining(said));
  });

  test('a mistake of which the exact way finds something else', () => {
    const usual = bothWays();
    const faults = faultsIn(framework, { ...usual, exact: bothWays([titleRule(() => ({}))]).exact }).faults;
    expect(faults).toEqual(['the exact way finds something else']);
  });
});
