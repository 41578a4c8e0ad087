import { expect, test } from 'vitest';
import type { FileTree } from '../trees/file-tree.ts';
import { memoryTree } from '../trees/memory-tree.ts';
import { readFramework } from './read-framework.ts';

const terms = Array.from({ length: 450 }, (_, index) => `terms/t${index}.md`).sort();
const texts = new Map([
  ['framework.md', '---\nformat: 1\nid: f\ntitle: F\n---\n'],
  ...terms.map((path, index) => [path, `---\nid: ${path.slice(6, -3)}\ntitle: T ${'x'.repeat(index % 7)}\n---\nA line.\n`] as const),
]);

/** A tree that has room for one file at a time. */
function narrowTree(): FileTree {
  const room = new Uint8Array(1024);
  return {
    ...memoryTree(Object.fromEntries(texts)),
    read: async () => {
      throw new Error('All files at once were asked for.');
    },
    readEach: async (paths, show) => {
      for (const [index, path] of paths.entries()) {
        const { written } = new TextEncoder().encodeInto(texts.get(path) ?? '', room);
        show({ bytes: room.subarray(0, written) }, index);
      }
    },
  };
}

test('of the files that are read only one is in memory as bytes', async () => {
  const { files } = await readFramework(narrowTree());
  expect(files.map(({ path, text }) => [path, text])).toEqual([...texts]);
});

test('whoever reads along sees each content, and how many files are parsed', async () => {
  const [contents, parsed]: [string[], number[]] = [[], []];
  await readFramework(narrowTree(), {
    onContent: (content, path) => contents.push(`${path} ${'bytes' in content ? content.bytes.length : 'unreadable'}`),
    onFile: (done, total) => parsed.push(total - done),
  });
  expect(contents).toEqual([...texts].map(([path, text]) => `${path} ${text.length}`));
  expect(parsed).toEqual(contents.map((_, index) => contents.length - 1 - index));
});

test('the event loop turns between some hundred files', async () => {
  const turns: number[] = [];
  let parsed = 0;
  let isReading = true;
  const count = (): void => {
    turns.push(parsed);
    if (isReading) setImmediate(count);
  };
  setImmediate(count);
  await readFramework(narrowTree(), {
    onFile: (done) => {
      parsed = done;
    },
  });
  isReading = false;
  expect(turns.some((done) => done > 100 && done < 300)).toBe(true);
});
