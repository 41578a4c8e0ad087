import { exampleBase, rules, type Finding, type Rule } from '@framewright/validator';
import { describe, expect, inject, test } from 'vitest';
import { readCases } from './mistakes/read-case.ts';
import { bothWays, twiceReader, type ReadTwice } from './suggestions/both-ways.ts';
import { faultsIn } from './suggestions/faults-in.ts';
import { shapes, trySuggestions } from './suggestions/try-suggestions.ts';

const timeout = inject('isWhole') ? 1_800_000 : 120_000;
/** How many mutants of each sort are tried in each framework: 2,000 in all in the long run, and otherwise a fifth as many. */
const most = inject('isWhole') ? 125 : 25;

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

test.each(shapes)('what is suggested for mistakes made in %s is right', { timeout }, (folder) => trySuggestions(folder, most));

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
