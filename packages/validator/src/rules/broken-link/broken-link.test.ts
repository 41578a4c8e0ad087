import { assemble, parseFile } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { exampleBase } from '../../entries/example-base.ts';
import { validate } from '../../validate.ts';

test('of files that nobody listed it is not said that they do not exist', () => {
  const texts = { ...exampleBase, 'pages/about.md': '---\nid: about\ntitle: About\n---\nSee [the map](../assets/map.pdf).\n' };
  const files = Object.entries(texts).map(([path, text]) => parseFile(path, text));
  const found = (assets?: readonly string[]): readonly string[] =>
    validate(assemble(files, { version: '0.0.0', ...(assets ? { assets } : {}) }))
      .filter(({ rule }) => rule === 'broken-link')
      .map(({ message }) => message);
  expect(found()).toEqual([]);
  expect(found(['assets/map.pdf'])).toEqual([]);
  expect(found([])).toEqual(['Unexpected “../assets/map.pdf”, a file that does not exist, expected one that does']);
});
