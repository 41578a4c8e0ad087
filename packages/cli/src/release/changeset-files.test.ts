import { memoryTree } from '@framewright/workspace';
import { expect, test } from 'vitest';
import { changesetsIn } from './changeset-files.ts';

const tree = memoryTree({
  'README.md': '---\nthe-framework: minor\n---\nHow to write one.\n',
  'below/other.md': '---\nthe-framework: minor\n---\nIn a folder.\n',
  'both.md': '---\nthe-framework: minor\nthe-tools: patch\n---\nMore.\n',
  'odd.md': '---\nthe-framework: some\n---\nMore.\n',
  'tools.md': '---\nthe-tools: patch\n---\nMore.\n',
});

test.each([
  ['the-framework', ['both minor', 'odd undefined']],
  ['the-tools', ['both patch', 'tools patch']],
  ['the-site', []],
  // What every object inherits is named by nobody.
  ['constructor', []],
])('the changesets that name %s', async (name, found) => {
  expect((await changesetsIn(tree, name)).map((each) => `${each.name} ${each.step}`)).toEqual(found);
});
