import { rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { reportOn } from '@framewright/cli';
import { printReport, reportFormats } from '@framewright/reporters';
import { defaultLimits, folderTree, readFramework, type FileTree } from '@framewright/workspace';
import { rules, validate } from '@framewright/validator';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { hostileFiles } from './unbreakable/hostile-files.ts';
import { canBeMade, frameworkOnDisk, type FrameworkOnDisk } from './unbreakable/on-disk.ts';
import { called, findingsIn, framewright, inShort, type Outcome } from './unbreakable/validated.ts';

const mistake = { path: 'terms/zz-mistake.md', text: '---\nid: zz-mistake\ntitle: A mistake\nbogus: 1\n---\nSomething else entirely.\n' };

describe('in one framework, checked by the command', () => {
  const made = hostileFiles.filter(({ holds }) => canBeMade(holds));
  let disk: FrameworkOnDisk;
  let outcome: Outcome;

  beforeAll(async () => {
    disk = frameworkOnDisk();
    for (const { path, holds } of made) disk.put(path, holds);
    disk.put(mistake.path, mistake);
    outcome = await framewright(disk.folder, 'validate', '--format', 'json');
  });
  afterAll(() => disk.remove());

  test.each(made)('$what', ({ path, found }) => {
    const here = findingsIn(outcome).filter(({ file }) => file === path);
    expect(here.map(inShort).map((finding, index) => (matches(finding, found[index]) ? found[index] : finding))).toEqual(found);
  });

  test('a mistake in another file is found all the same, and nothing beside', () => {
    const paths = new Set(made.map(({ path }) => path));
    const others = findingsIn(outcome).filter(({ file }) => !paths.has(file));
    expect(others.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${mistake.path} unknown-key`]);
  });

  test('the run ends as one that found mistakes, without a word of a program', () => {
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toBe('');
    expect(outcome.stdout).not.toMatch(/\bat .+\.ts:\d+/u);
  });

  test('it can be reported in every form', async () => {
    const framework = await readFramework(folderTree(disk.folder));
    const report = reportOn({ framework, root: disk.folder }, validate(framework), disk.folder);
    expect(report.diagnostics.map(inShort)).toEqual(findingsIn(outcome).map(inShort));
    for (const format of reportFormats) {
      const printed = await printReport(format, report, { version: '1.0.0', rules, color: false, width: 80 });
      expect([format, printed.length > 1000, printed.length < 2_000_000]).toEqual([format, true, true]);
      expect(printed, format).not.toMatch(/^::error ::x/mu);
      expect(printed, format).not.toContain('\u202E');
    }
  });

  test('nothing was taken for a part of the program', () => {
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

/** Whether a finding has the wanted rule, line and words. */
function matches(finding: string, wanted = 'nothing'): boolean {
  const [, place = '', words = ''] = /^(\S+ \d+) ?(.*)$/u.exec(wanted) ?? [];
  return finding.startsWith(`${place} `) && finding.includes(words);
}

const many = inject('isWhole') ? 10_000 : 1_000;

test(`each of ${many} files in a folder is judged`, async () => {
  const disk = frameworkOnDisk();
  onTestFinished(() => disk.remove());
  const paths = Array.from({ length: many }, (_, index) => `terms/many-${index}.md`);
  for (const path of paths) disk.put(path, { text: 'No front matter.\n' });
  const outcome = await framewright(disk.folder, 'validate', '--format', 'json');
  expect(outcome.code).toBe(1);
  expect(findingsIn(outcome).map(({ file, rule, range }) => `${file} ${rule} ${range?.start.line}`)).toEqual(
    paths.toSorted().map((path) => `${path} missing-front-matter 1`),
  );
});

describe('a file that changes while the framework is read', () => {
  test.each([
    ['goes', (file: string) => rmSync(file, { force: true }), 'it is no longer there'],
    ['grows', (file: string) => truncateSync(file, 2 * defaultLimits.fileSize), '2.0 MiB, expected at most 1 MiB'],
    ['becomes binary', (file: string) => truncateSync(file, 200), 'no text'],
  ])('%s', async (_how, change, words) => {
    const disk = frameworkOnDisk();
    onTestFinished(() => disk.remove());
    disk.put(mistake.path, mistake);
    const real = folderTree(disk.folder);
    const changing: FileTree = {
      list: () => real.list(),
      read(paths) {
        change(join(disk.folder, 'terms/agenda.md'));
        return real.read(paths);
      },
    };
    const found = validate(await readFramework(changing));
    expect(found.map(({ file, rule, range }) => `${file} ${rule} ${range?.start.line}`)).toEqual([
      'terms/agenda.md unreadable-file 1',
      `${mistake.path} unknown-key 4`,
    ]);
    expect(found[0]?.message).toContain(words);
  });
});

describe('limits can be chosen', () => {
  test.each([
    [
      'file-size=2',
      'terms/large.md',
      { text: `---\nid: large\ntitle: Large\n---\nWords.\n${`\n${'More words. '.repeat(20)}\n`.repeat(4_500)}` },
    ],
    ['depth=200', 'terms/deep.md', { text: `---\nid: deep\ntitle: Deep\n---\n${'> '.repeat(150)}a\n` }],
    ['depth=200', 'terms/deep.md', { text: `---\nid: deep\ntitle: Deep\nx-a: ${'['.repeat(150)}${']'.repeat(150)}\n---\nWords.\n` }],
  ])('--limit %s', async (limit, path, content) => {
    const disk = frameworkOnDisk();
    onTestFinished(() => disk.remove());
    disk.put(path, content);
    const [usual, chosen] = await Promise.all([
      called(disk.folder, 'validate', '--format', 'json'),
      called(disk.folder, 'validate', '--format', 'json', '--limit', limit),
    ]);
    expect(findingsIn(usual).map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${path} unreadable-file`]);
    expect(findingsIn(usual)[0]?.help).toContain(`--limit ${limit.split('=')[0]}`);
    expect(findingsIn(chosen)).toEqual([]);
  });

  test('--limit entries', async () => {
    const disk = frameworkOnDisk();
    onTestFinished(() => disk.remove());
    const outcome = await called(disk.folder, 'validate', '--format', 'json', '--limit', 'entries=9');
    expect(findingsIn(outcome).map(({ file, rule }) => `${file} ${rule}`)).toEqual(['roles/analyst.md unreadable-file']);
    expect(findingsIn(outcome)[0]?.message).toBe('Unexpected number of 13 Markdown files, expected at most 9');
    expect(outcome.code).toBe(1);
  });

  test.each(['depth', 'depth=0', 'depth=501', 'file-size=65', 'entries=1.5', 'lines=3', 'constructor=1'])(
    'but not as %s',
    async (limit) => {
      const { code, stderr } = await called(process.cwd(), 'validate', '--limit', limit);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^The (?:option --limit|limit [a-z-]+) .+\.\n$/u);
    },
  );
});
