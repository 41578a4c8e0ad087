import { expect, test } from 'vitest';
import { memoryTree, readFramework, updateFramework } from '../index.ts';

const text = (id: string, lines: number): string => `---\nid: ${id}\ntitle: ${id.toUpperCase()}\n---\n${'A line.\n'.repeat(lines)}`;
const manifest = '---\nformat: 1\nid: f\ntitle: F\n---\n';
const files = { 'terms/a.md': text('a', 95), 'framework.md': manifest, 'terms/b.md': text('b', 95), 'terms/c.md': text('c', 5) };
// 100 steps each of a and b, 10 of c, 6 of the manifest.
const enough = 216;

function unreadIn(framework: Awaited<ReturnType<typeof readFramework>>): readonly string[] {
  return framework.files.flatMap(({ path, text: read, problems }) =>
    problems.some((problem) => 'reason' in problem && problem.reason === 'too-much-work')
      ? [`${path} too much`]
      : read === ''
        ? [`${path} left out`]
        : [],
  );
}

test('a framework may take as much work as the limit, and no more', async () => {
  expect(unreadIn(await readFramework(memoryTree(files), { limits: { work: enough } }))).toEqual([]);
  expect(unreadIn(await readFramework(memoryTree(files), { limits: { work: enough - 1 } }))).toEqual(['terms/c.md too much']);
});

test('the manifest is read first, then the files in order; after the first that is too much none is', async () => {
  const framework = await readFramework(memoryTree(files), { limits: { work: 105 } });
  expect(unreadIn(framework)).toEqual(['terms/a.md too much', 'terms/b.md left out', 'terms/c.md left out']);
  expect(framework.manifest.data.title).toBe('F');
  expect(framework.files.flatMap(({ problems }) => problems.map((problem) => ('detail' in problem ? problem.detail : '')))).toEqual([
    '216 steps for all files together, expected at most 105',
  ]);
});

test('what is written meanwhile decides anew which files are read', async () => {
  const before = await readFramework(memoryTree(files), { limits: { work: enough } });
  const longer = memoryTree({ ...files, 'terms/a.md': text('a', 96) });
  const after = await updateFramework(longer, before, ['terms/a.md'], { limits: { work: enough } });
  expect(unreadIn(after)).toEqual(['terms/c.md too much']);
  const again = await updateFramework(memoryTree(files), after, ['terms/a.md'], { limits: { work: enough } });
  expect(unreadIn(again)).toEqual([]);
  expect(again.entries.term.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('what roles inherit counts in each role that inherits it', async () => {
  const role = (id: number, base: number | undefined): string =>
    `---\nid: r${id}\ntitle: R${id}\n${base === undefined ? '' : `extends: r${base}\n`}requires: { a: {}, b: {}, c: {}, d: {}, e: {} }\n---\nX.\n`;
  const inRow = (length: number): Readonly<Record<string, string>> =>
    Object.fromEntries(Array.from({ length }, (_, index) => [`roles/r${index}.md`, role(index, index === 0 ? undefined : index - 1)]));
  const apart = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`roles/r${index}.md`, role(index, undefined)]));
  const limits = { work: 1000 };
  expect(unreadIn(await readFramework(memoryTree({ 'framework.md': manifest, ...apart }), { limits }))).toEqual([]);
  const unread = unreadIn(await readFramework(memoryTree({ 'framework.md': manifest, ...inRow(40) }), { limits }));
  expect(unread[0]).toMatch(/ too much$/u);
  // A role that leads back to itself inherits no more than the longest chain.
  const circle = { ...inRow(1), 'roles/r0.md': role(0, 0) };
  expect(unreadIn(await readFramework(memoryTree({ 'framework.md': manifest, ...circle }), { limits }))).toEqual([]);
});
