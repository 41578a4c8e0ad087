import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '@framewright/workspace';
import { describe, expect, onTestFinished, test } from 'vitest';
import { insertSorted } from './insert-sorted.ts';
import { planChange } from './plan-change.ts';
import { planCommand } from './plan-command.ts';
import { planRule } from './plan-rule.ts';
import type { Skeleton } from './skeleton.ts';
import { writeSkeleton } from './write-skeleton.ts';

const rules = `import type { Rule } from '../rule.ts';
import { brokenLink } from './broken-link/rule.ts';
import { longSentence } from './long-sentence.ts';

/** All rules, sorted by id. */
export const rules: readonly Rule[] = [
  brokenLink,
  longSentence,
];
`;
const changes = `import { alias } from './alias.ts';
import { codeChanged } from './code-changed.ts';

export const changeKinds: readonly ChangeKind[] = [
  ...alias,
  codeChanged,
].sort((a, b) => compareTexts(a.id, b.id));
`;
const commands = `export const commandLoaders: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validate,
  completion: async () => (await import('./completion.ts')).completion,
};
`;

const rule = (...typed: readonly string[]): Skeleton => planRule(typed, rules, ['broken-link', 'long-sentence']);
const change = (...typed: readonly string[]): Skeleton =>
  planChange(typed, {
    list: changes,
    ids: ['alias-added', 'alias-removed', 'code-changed'],
    files: ['index', 'alias', 'code-changed', 'examples.test'],
  });
const command = (...typed: readonly string[]): Skeleton =>
  planCommand(typed, { list: commands, names: ['validate', 'completion'], files: ['validate', 'completion', 'command-loaders'] });

/** The lines of a text that another has not. */
function more({ listed }: Skeleton, than: string): readonly string[] {
  return listed.content.split('\n').filter((line) => !than.split('\n').includes(line));
}

describe('what is new is listed where the order wants it', () => {
  test.each([
    ['apple', 'brokenLink', 1],
    ['broken-line', 'brokenLink', 1],
    ['broken-links', 'longSentence', 2],
    ['zebra', undefined, 3],
  ])('%s', (id, follower, at) => {
    const { content } = rule(id).listed;
    const constant = id.replace(/-(.)/u, (_, letter: string) => letter.toUpperCase());
    const lines = content.split('\n');
    expect(more(rule(id), rules)).toEqual([`import { ${constant} } from './${id}.ts';`, `  ${constant},`]);
    expect(lines.indexOf(`import { ${constant} } from './${id}.ts';`)).toBe(at);
    expect(lines[lines.indexOf(`  ${constant},`) + 1]).toBe(follower === undefined ? '];' : `  ${follower},`);
  });

  test('a pair with dots, a command before the last', () => {
    expect(more(change('notice-added', 'notice-removed'), changes)).toEqual(["import { notice } from './notice.ts';", '  ...notice,']);
    expect(change('notice-added', 'notice-removed').listed.content).toContain('  ...notice,\n].sort(');
    expect(more(change('bump-changed'), changes)).toEqual(["import { bumpChanged } from './bump-changed.ts';", '  bumpChanged,']);
    expect(command('check-links').listed.content).toMatch(
      /validate,\n {2}'check-links': async \(\) => \(await import\('\.\/check-links\.ts'\)\)\.checkLinks,\n {2}completion/u,
    );
    expect(command('import').listed.content).toContain("  import: async () => (await import('./import.ts')).importCommand,\n");
  });

  test('a list that has lost its form is not guessed at', () => {
    const one = { path: './b.ts', constant: 'b', item: 'b' };
    expect(() => insertSorted('', one)).toThrow('imports nothing');
    expect(() => insertSorted("import { c } from './c.ts';\n", one)).toThrow('imports c and does not name it');
    expect(() => insertSorted("import { a } from './a.ts';\n", one)).toThrow('does not name it');
    expect(() => planCommand(['new-one'], { list: '', names: [], files: [] })).toThrow('has no last one');
  });
});

describe('what was typed is refused with a reason', () => {
  test.each([
    [() => rule(), 'A new rule needs a name: npm run new:rule <name>.'],
    [() => rule('Long Sentence'), 'such as “long-sentence”'],
    [() => rule('longSentences'), 'such as “long-sentences”'],
    [() => rule('naïve'), 'such as “naive”'],
    [() => rule('4-words'), 'such as “words”'],
    [() => rule('../escape'), 'such as “escape”'],
    [() => rule('two--hyphens'), 'such as “two-hyphens”'],
    [() => rule('日本'), 'such as “one-idea”'],
    [() => rule('a'.repeat(51)), 'use at most 50 letters'],
    [() => rule('one', 'two'), 'write hyphens between its words'],
    [() => rule('long-sentence'), 'There is a rule called “long-sentence” already'],
    [() => rule('index'), 'stands for something else'],
    [() => change('alias-added'), 'There is a change called “alias-added” already'],
    [() => change('alias'), 'alias.ts is there already; choose another id'],
    [() => change('alias-came', 'alias-went'), 'alias.ts is there already; name another file behind the two ids'],
    [() => change('notice-added', 'notice-added'), 'There is a change called “notice-added” already'],
    [() => change('notice-added', 'remark-removed'), 'begin with different words'],
    [() => change('notice-added', 'notice-removed', 'remark'), 'Nobody would look for “notice-added” in remark.ts'],
    [() => change('notice-added', 'notice-removed', 'Notice'), 'such as “notice”'],
    [() => change('notice-added', 'notice-removed', 'notice', 'more'), 'and nothing more'],
    [() => command('validate'), 'There is a command called “validate” already'],
    [() => command('command-loaders'), 'stands for something else'],
    [() => command('help'), 'stands for something else'],
    [() => command('Check'), 'such as “check”'],
  ])('%#', (plan, reason) => {
    expect(plan).toThrow(Failure);
    expect(plan).toThrow(reason);
  });
});

test('a pair lies in a file of what its ids have in common, or in one that says what moves', () => {
  expect(change('notice-added', 'notice-removed').made.map(({ path }) => path)).toEqual(['packages/diff/src/changes/notice.ts']);
  const moved = change('scale-level-raised', 'scale-level-lowered', 'scale-level-value');
  expect(moved.made.map(({ path }) => path)).toEqual(['packages/diff/src/changes/scale-level-value.ts']);
});

test('nothing is written over', () => {
  const root = mkdtempSync(join(tmpdir(), 'new-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const skeleton: Skeleton = {
    made: [
      { path: 'first.ts', content: 'new' },
      { path: 'second.ts', content: 'new' },
    ],
    listed: { path: 'list.ts', content: 'new' },
    next: [],
  };
  for (const name of ['second.ts', 'list.ts']) writeFileSync(join(root, name), 'old');
  expect(() => writeSkeleton(root, skeleton)).toThrow('second.ts is there already, and nothing was written');
  expect(readFileSync(join(root, 'list.ts'), 'utf8')).toBe('old');
  expect(() => readFileSync(join(root, 'first.ts'))).toThrow();
  rmSync(join(root, 'second.ts'));
  expect(writeSkeleton(root, skeleton)).toContain('Written: second.ts\nListed in: list.ts\n');
  expect(readFileSync(join(root, 'list.ts'), 'utf8')).toBe('new');
});
