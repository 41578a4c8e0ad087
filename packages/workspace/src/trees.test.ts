import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  changedBetween,
  changedFiles,
  contributionTree,
  defaultLimits,
  folderTree,
  gitTree,
  memoryTree,
  readFramework,
  updateFramework,
  type FileTree,
} from './index.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is on disk, where "-> " begins a link, and what is found: one path each, with a word of the problem if it has one. */
const cases: readonly [what: string, files: Files, found: readonly string[]][] = [
  [
    'files in order',
    { 'roles/b.md': '', 'roles/a.md': '', 'framework.md': '', 'roles-x/c.md': '' },
    ['framework.md', 'roles-x/c.md', 'roles/a.md', 'roles/b.md'],
  ],
  [
    'never content',
    {
      'a.md': '',
      '.git2/b.md': '',
      '.c.md': '',
      'node_modules/d/e.md': '',
      'releases/1.0.0.json': '',
      'roles/releases/f.md': '',
      'roles/node_modules/g.md': '',
    },
    ['a.md', 'roles/releases/f.md'],
  ],
  ['odd names', { 'roles/ü 漢\n"x".md': '', 'roles/-rf.md': '' }, ['roles/-rf.md', 'roles/ü 漢\n"x".md']],
];

const linkCases: typeof cases = [
  ['a folder with the name of a file', { 'roles/x.md/y.md': '' }, ['roles/x.md folder', 'roles/x.md/y.md']],
  [
    'a link to a file',
    { 'roles/a.md': 'A', 'roles/b.md': '-> a.md', 'roles/c.md': '-> ../roles/b.md' },
    ['roles/a.md', 'roles/b.md', 'roles/c.md'],
  ],
  ['a link to a folder', { 'shared/x/a.md': '', 'roles/s': '-> ../shared' }, ['roles/s/x/a.md', 'shared/x/a.md']],
  [
    'a way through a linked folder',
    { 'shared/a.md': '', 'roles/s': '-> ../shared', 'terms/t.md': '-> ../roles/s/a.md' },
    ['roles/s/a.md', 'shared/a.md', 'terms/t.md'],
  ],
  ['a link that leads nowhere', { 'roles/a.md': '-> b.md', 'c.md': '' }, ['c.md', 'roles/a.md nowhere']],
  ['links in a circle', { 'roles/a.md': '-> b.md', 'roles/b.md': '-> a.md' }, ['roles/a.md itself', 'roles/b.md itself']],
  [
    'a link to a folder above',
    { 'roles/a.md': '', 'roles/up': '-> ..', 'roles/here': '-> .' },
    ['roles/a.md', 'roles/here back', 'roles/up back'],
  ],
  [
    'folders that lead into each other',
    { 'a/x.md': '', 'b/y.md': '', 'a/b': '-> ../b', 'b/a': '-> ../a' },
    ['a/b/a back', 'a/b/y.md', 'a/x.md', 'b/a/b back', 'b/a/x.md', 'b/y.md'],
  ],
  [
    'links out of the tree',
    { 'roles/a.md': '-> /etc/passwd', 'roles/b': '-> ../../..', 'roles/c.md': '' },
    ['roles/a.md outside', 'roles/b outside', 'roles/c.md'],
  ],
];

test.each(cases)('memory: %s', async (_what, files, found) => {
  expect(await listed(memoryTree(files))).toEqual(found);
});

test.each([...cases, ...linkCases])('folder: %s', async (_what, files, found) => {
  expect(matched(await listed(folderTree(folderWith(files))), found)).toEqual(found);
});

test.each([...cases, ...linkCases])('revision: %s', async (_what, files, found) => {
  expect(matched(await listed(gitTree(repositoryWith(files), 'HEAD', 'framework')), found)).toEqual(found);
});

// Other systems keep no such names.
test.runIf(process.platform === 'linux')('names that are not UTF-8 stay apart, in every tree, and each is a problem', async () => {
  const repository = repositoryWith({ 'terms/a.md': 'A', 'terms/\uFFFDFE.md': 'shown like the first' });
  const folder = join(repository, 'framework');
  const odd = (name: Uint8Array): Buffer => Buffer.concat([Buffer.from(`${folder}/terms/`), name, Buffer.from('.md')]);
  const names = [[0xfe], [0xff], [0xc3, 0xa9, 0xff], [0xe2, 0x82]].map((bytes) => Uint8Array.from(bytes));
  for (const name of names) writeFileSync(odd(name), 'x');
  git(repository, 'add', '--all');
  git(repository, 'commit', '-qm', 'second');
  const head = git(repository, 'rev-parse', 'HEAD').trim();
  const problem = 'its name is not in UTF-8';
  const shown = ['terms/\uFFFDE2\uFFFD82.md', 'terms/é\uFFFDFF.md', 'terms/\uFFFDFF.md'];
  for (const [tree, first] of [
    [folderTree(folder), 'terms/\uFFFDFE.md'],
    [gitTree(repository, 'HEAD', 'framework'), 'terms/\uFFFDFE\uFFFD.md'],
    [contributionTree(repository, head, 'framework'), 'terms/\uFFFDFE\uFFFD.md'],
  ] as const) {
    const files = await tree.list();
    expect(
      files
        .filter((file) => file.problem === problem)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([...shown, first].toSorted());
    expect(files.filter((file) => file.problem === undefined).map(({ path }) => path)).toEqual(['terms/a.md', 'terms/\uFFFDFE.md']);
    const framework = await readFramework(tree);
    expect(problemsIn(framework.files).filter((line) => line.endsWith(' not-readable'))).toHaveLength(4);
  }
  expect((await changedBetween(repository, 'HEAD~1', 'HEAD')).toSorted()).toEqual(
    [...shown, 'terms/\uFFFDFE.md'].map((path) => `framework/${path}`).toSorted(),
  );
  expect((await changedFiles(folder, 'HEAD~1')).size).toBe(4);
});

test('a revision is read as it was, by tag, branch and hash, from any folder of the repository', async () => {
  const repository = repositoryWith({ 'roles/a.md': 'old', 'roles/b.md': '-> a.md' });
  git(repository, 'tag', 'v1');
  writeFileSync(join(repository, 'framework/roles/a.md'), 'new');
  git(repository, 'commit', '-qam', 'second');
  const hash = git(repository, 'rev-parse', 'v1').trim();
  for (const [folder, revision, subfolder] of [
    [repository, 'v1', 'framework'],
    [repository, 'HEAD~1', './framework/'],
    [join(repository, 'framework'), hash, ''],
    [join(repository, 'framework/roles'), hash.slice(0, 8), '..'],
  ] as const) {
    const tree = gitTree(folder, revision, subfolder);
    expect(await listed(tree)).toEqual(['roles/a.md', 'roles/b.md']);
    expect(await tree.read(['roles/b.md', 'roles/a.md'])).toEqual([{ bytes: Buffer.from('old') }, { bytes: Buffer.from('old') }]);
  }
});

test.each([
  ['--output=x', 'There is no revision called “--output=x”'],
  ['-1', 'There is no revision called “-1”'],
  ['', 'There is no revision called “”'],
  ['nowhere', 'There is no revision called “nowhere”'],
  ['HEAD:framework', 'There is no revision called “HEAD:framework”'],
])('the revision %j is refused', async (revision, message) => {
  await expect(gitTree(repositoryWith({ 'a.md': '' }), revision).list()).rejects.toThrow(message);
});

test('of a file that a revision does not have there is no content', async () => {
  const tree = gitTree(repositoryWith({ 'a.md': 'A.' }), 'HEAD', 'framework');
  expect(await tree.read(['b.md', 'a.md'])).toEqual([
    { unreadable: 'not-readable', detail: 'git does not have its content' },
    { bytes: Buffer.from('A.') },
  ]);
});

test('what can not be a revision is told in a sentence', async () => {
  await expect(gitTree(folderWith({}), 'HEAD').list()).rejects.toThrow(/is not in a git repository, so it has no earlier revisions\.$/);
  await expect(gitTree(repositoryWith({ 'a.md': '' }), 'HEAD', 'other').list()).rejects.toThrow('The revision “HEAD” has no folder other.');
  await expect(gitTree(repositoryWith({ 'a.md': '' }), 'HEAD', '../..').list()).rejects.toThrow(
    'The folder ../.. lies outside the repository.',
  );
  await expect(folderTree('/nowhere/at/all').list()).rejects.toThrow('There is no file or folder /nowhere/at/all.');
});

const manifest = '---\nformat: 1\nid: f\ntitle: F\n---\n';
const contents: Files = {
  'framework.md': manifest,
  'package.json': '{ "version": "1.2.3" }',
  'README.md': 'not content',
  'roles/binary.md': new Uint8Array([0x25, 0x0a, 0x00, 0x01]),
  'roles/latin.md': new Uint8Array([0x61, 0x0a, 0x62, 0xe9, 0x0a]),
  'roles/large.md': 'x'.repeat(defaultLimits.fileSize + 1),
  'roles/with-mark.md': `\uFEFF${manifest}`,
  'assets/logo.png': new Uint8Array([0, 1, 2]),
};
const unreadable = ['roles/binary.md binary', 'roles/large.md too-large', 'roles/latin.md not-utf-8'];

const trees: readonly [string, (files: Files) => FileTree][] = [
  ['memory', memoryTree],
  ['folder', (files) => folderTree(folderWith(files))],
  ['revision', (files) => gitTree(repositoryWith(files), 'HEAD', 'framework')],
];

test.each(trees)('a file from a %s that is as large as may be is read, and one that is a byte larger is not', async (_source, tree) => {
  const sized = tree({ 'a.md': 'x'.repeat(defaultLimits.fileSize), 'b.md': 'x'.repeat(defaultLimits.fileSize + 1) });
  await sized.list();
  const read = await sized.read(['a.md', 'b.md']);
  expect(read.map((content) => ('bytes' in content ? content.bytes.length : content.unreadable))).toEqual([
    defaultLimits.fileSize,
    'too-large',
  ]);
});

test.each(trees)('a framework from a %s, in spite of what can not be read', async (_source, tree) => {
  const framework = await readFramework(tree(contents));
  expect(framework.version).toBe('1.2.3');
  expect(framework.manifest.data.title).toBe('F');
  expect(framework.files.map(({ path }) => path)).toEqual([
    'framework.md',
    'roles/binary.md',
    'roles/large.md',
    'roles/latin.md',
    'roles/with-mark.md',
  ]);
  expect(problemsIn(framework.files)).toEqual(unreadable);
  expect(framework.files.at(-1)?.text).toBe(manifest);
});

test.each([
  [{}, '0.0.0'],
  [{ 'package.json': '{' }, '0.0.0'],
  [{ 'package.json': '{ "version": 3 }' }, '0.0.0'],
  [{ 'package.json': '{ "version": "2.0.0-beta.1" }' }, '2.0.0-beta.1'],
  [{ 'package.json': 'null' }, '0.0.0'],
])('the version from %j is %s', async (files, version) => {
  expect((await readFramework(memoryTree(files as Files))).version).toBe(version);
});

test('unchanged files are not parsed again', async () => {
  const files = { 'framework.md': manifest, 'terms/a.md': 'a', 'terms/b.md': 'b' };
  const previous = await readFramework(memoryTree(files));
  const framework = await readFramework(memoryTree({ ...files, 'terms/b.md': 'new' }), { previous });
  expect(framework.files.map((file, index) => file === previous.files[index])).toEqual([true, true, false]);
});

test('broken links are files that can not be read', async () => {
  const { files } = await readFramework(
    folderTree(folderWith({ 'framework.md': manifest, 'roles/a.md': '-> gone.md', 'roles/all': '-> /etc', 'assets/x.png': '-> gone.png' })),
  );
  expect(files.map(({ path }) => path)).toEqual(['framework.md', 'roles/a.md', 'roles/all']);
  expect(problemsIn(files)).toContain('roles/a.md not-readable');
});

test('a link that leads nowhere is found when it comes, and gone when it goes', async () => {
  const root = folderWith({ 'framework.md': manifest, 'roles/a.md': '-> gone.md' });
  const before = await readFramework(memoryTree({ 'framework.md': manifest }));
  const present = await updateFramework(folderTree(root), before, ['roles/a.md']);
  expect(problemsIn(present.files)).toEqual(problemsIn((await readFramework(folderTree(root))).files));
  rmSync(join(root, 'roles/a.md'));
  const without = await updateFramework(folderTree(root), present, ['roles/a.md']);
  expect(without.files.map(({ path }) => path)).toEqual(['framework.md']);
});

async function listed(tree: FileTree): Promise<readonly string[]> {
  return (await tree.list()).map(({ path, problem }) => (problem === undefined ? path : `${path} ${problem}`));
}

/** What was found, with each problem cut down to the word that is searched for. */
function matched(lines: readonly string[], wanted: readonly string[]): readonly string[] {
  return lines.map((line, index) => {
    const [path = '', word = ''] = wanted[index]?.split(/ (?=\S+$)/) ?? [];
    return word !== '' && line.startsWith(`${path} `) && line.includes(word) ? (wanted[index] ?? line) : line;
  });
}

function problemsIn(files: readonly { readonly path: string; readonly problems: readonly object[] }[]): readonly string[] {
  return files.flatMap(({ path, problems }) =>
    problems.flatMap((problem) => ('reason' in problem ? [`${path} ${String(problem.reason)}`] : [])),
  );
}

function folderWith(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'framewright-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (typeof content === 'string' && content.startsWith('-> ')) symlinkSync(content.slice(3), join(folder, path));
    else writeFileSync(join(folder, path), content);
  }
  return folder;
}

function repositoryWith(files: Files): string {
  const folder = folderWith(Object.fromEntries(Object.entries(files).map(([path, content]) => [`framework/${path}`, content])));
  git(folder, 'init', '-q');
  git(folder, 'add', '--force', '.');
  git(folder, 'commit', '-qm', 'first');
  return folder;
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'core.autocrlf=false', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
}
