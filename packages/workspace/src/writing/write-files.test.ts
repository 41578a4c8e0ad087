import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Failure, failureOf, readBundle, writeFiles } from '../index.ts';

test('writes what differs, whole, and leaves nothing behind', async () => {
  const root = folder();
  writeFileSync(join(root, 'same.md'), 'same');
  writeFileSync(join(root, 'old.md'), 'old');
  chmodSync(join(root, 'old.md'), 0o640);
  const plan = [
    { path: 'same.md', content: 'same' },
    { path: 'old.md', content: 'new' },
    { path: 'roles/deep/a.md', content: 'ü' },
  ];
  const outcome = [
    { path: 'same.md', change: 'unchanged' },
    { path: 'old.md', change: 'changed' },
    { path: 'roles/deep/a.md', change: 'created' },
  ];

  expect(await writeFiles(root, plan, { dryRun: true })).toEqual(outcome);
  expect(readdirSync(root)).toEqual(['old.md', 'same.md']);
  expect(await writeFiles(root, plan)).toEqual(outcome);
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(['old.md', 'roles', 'roles/deep', 'roles/deep/a.md', 'same.md']);
  expect(readFileSync(join(root, 'roles/deep/a.md'), 'utf8')).toBe('ü');
  expect(statSync(join(root, 'old.md')).mode & 0o777).toBe(0o640);
});

test.each([
  '../x.md',
  'a/../../x.md',
  '/etc/x.md',
  'a//x.md',
  './x.md',
  '',
  'a/',
  'a\\..\\x.md',
  'C:/x.md',
  'a\0.md',
  'link/x.md',
  'link.md',
  'file.md/x.md',
  'sub',
])('a plan with the path %j is refused whole', async (path) => {
  const root = folder();
  const outside = folder();
  mkdirSync(join(root, 'sub'));
  writeFileSync(join(root, 'file.md'), '');
  symlinkSync(outside, join(root, 'link'));
  symlinkSync(join(outside, 'x.md'), join(root, 'link.md'));
  const before = readdirSync(root, { recursive: true });
  await expect(
    writeFiles(root, [
      { path: 'first.md', content: '' },
      { path, content: 'x' },
    ]),
  ).rejects.toThrow(Failure);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
  expect(readdirSync(outside)).toEqual([]);
});

test('where the system refuses half way, no half of a file is left', async () => {
  const root = folder();
  // The first makes a folder of the name that the second has.
  const plan = [
    { path: 'a/b.md', content: 'b' },
    { path: 'a', content: 'a' },
  ];
  await expect(writeFiles(root, plan)).rejects.toThrow(Failure);
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(['a', 'a/b.md']);
});

test('a plan that names a file twice is refused', async () => {
  await expect(
    writeFiles(folder(), [
      { path: 'a', content: '' },
      { path: 'a', content: '' },
    ]),
  ).rejects.toThrow('Nothing was written, because the plan names a twice.');
});

test.each([
  ['ENOSPC', 'The disk is full, so x.md was not written; free some space and try again.'],
  ['EACCES', 'There is no permission to write x.md; check who owns it and try again.'],
  ['EROFS', "x.md can't be written, because it lies on a disk that can only be read; choose another place."],
  ['EWEIRD', "x.md can't be written (EWEIRD)."],
])('%s is told in a sentence', (code, sentence) => {
  const error = Object.assign(new Error(code), { code, syscall: 'open' });
  expect(failureOf(error, 'write', 'x.md')).toMatchObject({ name: 'Failure', message: sentence, cause: error });
});

test.each([
  ['{', /^.*b\.json is not a bundle: it is not valid JSON \(.*\)\.$/],
  ['[]', 'is not a bundle: a bundle is one JSON object.'],
  ['{}', 'is not a bundle: it does not say which format it has.'],
  ['{ "format": 3 }', 'is a bundle of format 3, and this version reads formats up to 2; a newer version is needed.'],
  ['{ "format": 1, "manifest": {} }', 'is not a whole bundle: its part “scales” is missing.'],
  [
    '{ "format": 1, "manifest": {}, "scales": {}, "groups": {}, "families": {}, "competences": {}, "roles": {}, "qualifications": {}, "terms": {}, "translations": {} }',
    'is not a whole bundle: its manifest or its version is missing.',
  ],
])('%j is no bundle', async (text, message) => {
  const file = join(folder(), 'b.json');
  writeFileSync(file, text);
  await expect(readBundle(file)).rejects.toThrow(message);
});

test('a bundle that is not there', async () => {
  await expect(readBundle('/nowhere/b.json')).rejects.toThrow('There is no file or folder /nowhere/b.json.');
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'framewright-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

test('files go when all others are written, and their folders stay', async () => {
  const root = folder();
  mkdirSync(join(root, 'roles'));
  writeFileSync(join(root, 'roles/old.md'), 'old');
  const plan = [{ path: 'roles/new.md', content: 'new' }];
  const outcome = [
    { path: 'roles/new.md', change: 'created' },
    { path: 'roles/old.md', change: 'removed' },
  ];
  expect(await writeFiles(root, plan, { remove: ['roles/old.md', 'roles/never.md'], dryRun: true })).toEqual(outcome);
  expect(readdirSync(join(root, 'roles'))).toEqual(['old.md']);
  expect(await writeFiles(root, plan, { remove: ['roles/old.md', 'roles/never.md'] })).toEqual(outcome);
  expect(readdirSync(join(root, 'roles'))).toEqual(['new.md']);
});

test.each([['../x.md'], ['a.md'], ['sub']])('nothing goes where the plan to remove %j is refused', async (path) => {
  const root = folder();
  writeFileSync(join(root, 'a.md'), 'a');
  mkdirSync(join(root, 'sub'));
  await expect(writeFiles(root, [{ path: 'a.md', content: 'b' }], { remove: [path] })).rejects.toThrow(Failure);
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('a');
});

test('a Markdown file keeps its byte order mark', async () => {
  const root = folder();
  writeFileSync(join(root, 'a.md'), '\uFEFFa');
  expect(await writeFiles(root, [{ path: 'a.md', content: 'a' }])).toEqual([{ path: 'a.md', change: 'unchanged' }]);
  await writeFiles(root, [{ path: 'a.md', content: 'b' }]);
  expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('\uFEFFb');
});

describe('a name that changes in its case alone', () => {
  test('is no second file to remove where both names mean one file', async () => {
    const root = folder();
    writeFileSync(join(root, 'a.md'), 'a');
    // A file system that ignores case gives the file this name as well; a link does so on all others.
    if (!existsSync(join(root, 'A.md'))) linkSync(join(root, 'a.md'), join(root, 'A.md'));
    await writeFiles(root, [{ path: 'A.md', content: 'a' }], { remove: ['a.md'] });
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('a');
    expect(readFileSync(join(root, 'A.md'), 'utf8')).toBe('a');
  });

  test('leaves one file with the new name and the new words', async () => {
    const root = folder();
    writeFileSync(join(root, 'a.md'), 'old');
    await writeFiles(root, [{ path: 'A.md', content: 'new' }], { remove: ['a.md'] });
    expect(readdirSync(root)).toEqual(['A.md']);
    expect(readFileSync(join(root, 'A.md'), 'utf8')).toBe('new');
  });
});

describe('what a killed process left behind', () => {
  const dead = '.a.md.2147483647-3.tmp';
  // Whoever started these tests is still there.
  const living = `.a.md.${process.ppid}-999.tmp`;
  const former = `.a.md.${process.pid}-99999.tmp`;

  test('goes where the next one writes, and that of a living one stays', async () => {
    const root = folder();
    mkdirSync(join(root, 'terms'));
    for (const name of [dead, living, former, '.a.md.tmp', 'a.md.2147483647-3.tmp']) writeFileSync(join(root, 'terms', name), '');
    writeFileSync(join(root, dead), '');
    await writeFiles(root, [{ path: 'terms/b.md', content: 'b' }], { dryRun: true });
    expect(readdirSync(join(root, 'terms'))).toContain(dead);
    await writeFiles(root, [{ path: 'terms/b.md', content: 'b' }]);
    expect(readdirSync(join(root, 'terms')).sort()).toEqual([living, '.a.md.tmp', 'a.md.2147483647-3.tmp', 'b.md'].sort());
    expect(readdirSync(root)).toContain(dead);
  });

  test('goes everywhere in a framework that is written to, and nowhere behind a link', async () => {
    const [root, outside] = [folder(), folder()];
    const folders = ['', 'terms', 'translations/de/terms', 'node_modules/x', '.git'];
    for (const each of folders) {
      mkdirSync(join(root, each), { recursive: true });
      writeFileSync(join(root, each, dead), '');
    }
    writeFileSync(join(root, 'framework.md'), '');
    writeFileSync(join(outside, dead), '');
    symlinkSync(outside, join(root, 'roles'));
    symlinkSync(join(outside, dead), join(root, 'terms', '.b.md.2147483647-3.tmp'));
    await writeFiles(root, [{ path: 'groups/b.md', content: 'b' }]);
    expect(folders.filter((each) => readdirSync(join(root, each)).includes(dead))).toEqual(['node_modules/x', '.git']);
    expect(readdirSync(outside)).toEqual([dead]);
  });

  test('has a name that git ignores', () => {
    const ignored = readFileSync(join(import.meta.dirname, '../../../../.gitignore'), 'utf8').split('\n');
    expect(ignored).toContain('.*.tmp');
  });
});

test('a folder behind a link is refused, except for links of the computer', async () => {
  const [root, outside] = [folder(), folder()];
  symlinkSync(outside, join(root, 'link'));
  await expect(writeFiles(join(root, 'link/deep'), [{ path: 'a.md', content: 'a' }])).rejects.toThrow(
    `Nothing was written, because ${join(root, 'link')} is a link, and what lies behind a link is never changed; remove the link, or choose another place.`,
  );
  expect(readdirSync(outside)).toEqual([]);
});
