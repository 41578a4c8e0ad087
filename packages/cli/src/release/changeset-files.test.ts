import { memoryTree } from '@framewright/workspace';
import { expect, test } from 'vitest';
import { changesetsIn } from './changeset-files.ts';

const form = '--- "the-framework": minor ---';

test.each([
  ['a right one', 'a.md', '---\nthe-framework: minor\n---\nMore.\n', ['a minor More.'], []],
  ['none at all', 'a.md', '---\n"the-framework": none\n---\nMore.\n', ['a none More.'], []],
  ['line ends of Windows', 'a.md', '---\r\n"the-framework": patch\r\n---\r\n\r\nMore.\r\n', ['a patch More.'], []],
  ['the explanation of the folder', 'README.md', '---\nother: minor\n---\n', [], []],
  ['an explanation further down', 'below/README.md', '---\nother: minor\n---\n', [], []],
  [
    'a file further down',
    'below/a.md',
    '---\nother: minor\n---\n',
    [],
    ['1: Unexpected changeset in a folder of its own, expected it in .changeset'],
  ],
  [
    'a name that is nearly right',
    'a.md',
    '---\nthe-framewrk: minor\n---\nMore.\n',
    [],
    ['2: Unexpected “the-framewrk”, expected “the-framework”'],
  ],
  [
    'tools beside the content',
    'a.md',
    '---\n"the-framework": minor\n"@a/tools": patch\n---\nMore.\n',
    ['a minor More.'],
    ['3: Unexpected “@a/tools”, expected “the-framework”'],
  ],
  // What every object inherits is named by nobody.
  [
    'a name that all objects have',
    'a.md',
    '---\nconstructor: minor\n---\nMore.\n',
    [],
    ['2: Unexpected “constructor”, expected “the-framework”'],
  ],
  [
    'an unknown step',
    'a.md',
    '---\n# ours\nthe-framework: Minr\n---\nMore.\n',
    ['a undefined More.'],
    ['3: Unexpected “Minr” for the-framework, expected major, minor or patch; Write minor if that is meant.'],
  ],
  [
    'a list of steps',
    'a.md',
    '---\nthe-framework: [minor]\n---\nMore.\n',
    ['a undefined More.'],
    ['2: Unexpected “minor” for the-framework, expected major, minor or patch'],
  ],
  [
    'no words',
    'a.md',
    '---\nthe-framework: minor\n---\n\n',
    ['a minor '],
    ['3: Unexpected changeset without words, expected what is new for readers'],
  ],
  ['nothing named', 'a.md', '---\n---\nMore.\n', [], [`2: Unexpected text at its beginning, expected ${form}`]],
  ['no beginning', 'a.md', 'More.\n', [], [`1: Unexpected text at its beginning, expected ${form}`]],
  ['an empty file', 'a.md', '', [], [`1: Unexpected text at its beginning, expected ${form}`]],
  ['broken YAML', 'a.md', '---\nthe-framework: "minor\n---\nMore.\n', [], [`2: Unexpected text at its beginning, expected ${form}`]],
  [
    'the same name twice',
    'a.md',
    '---\nthe-framework: minor\nthe-framework: major\n---\nMore.\n',
    [],
    [`3: Unexpected text at its beginning, expected ${form}`],
  ],
  ['a pre mode', 'pre.json', '{\n  "mode": "pre",\n  "tag": "next"\n}\n', [], ['2: Unexpected pre mode, expected none']],
  ['another ending', 'a.MD', '---\nthe-framework: minor\n---\nMore.\n', [], ['1: Unexpected ending of “a.MD”, expected “.md”']],
])('%s', async (_what, path, text, right, faults) => {
  const found = await changesetsIn(memoryTree({ [path]: text }), 'the-framework');
  expect(found.changesets.map(({ name, step, summary }) => `${name} ${step} ${summary}`)).toEqual(right);
  const told = found.faults.map(({ at, message, help }) => {
    expect(at?.path).toBe(`.changeset/${path}`);
    return `${at?.line}: ${message}${help[0]?.startsWith('Write m') === true ? `; ${help[0]}` : ''}`;
  });
  expect(told).toEqual(faults);
});

test('a framework that is called what every object inherits is named by no other changeset', async () => {
  const { changesets, faults } = await changesetsIn(memoryTree({ 'a.md': '---\nother: minor\n---\nMore.\n' }), 'constructor');
  expect([changesets, faults.map(({ message }) => message)]).toEqual([[], ['Unexpected “other”, expected “constructor”']]);
});

test.each([
  ['in Latin-1', new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe4, 0x0a]), 1000, 'it is not text in UTF-8'],
  ['beyond the limit', new Uint8Array(1001), 1000, 'it is too large'],
])('a changeset %s is no silent loss', async (_what, bytes, largest, because) => {
  const { changesets, faults } = await changesetsIn(memoryTree({ 'a.md': bytes }, largest), 'the-framework');
  expect([changesets, faults.map(({ at, message }) => [at, message])]).toEqual([
    [],
    [[{ path: '.changeset/a.md', line: 1 }, `Unexpected changeset that can’t be read, because ${because}`]],
  ]);
});
