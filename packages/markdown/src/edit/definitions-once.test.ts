import { describe, expect, test } from 'vitest';
import { parseFramework } from '../bind/parse-framework.ts';
import { definitionsOnce } from './definitions-once.ts';
import { formatFile } from './edit-format.ts';
import { printEntry } from './print-entry.ts';

describe('a definition that several parts hold stays in one', () => {
  test.each([
    ['in the last', ['One.[^a]\n\n[^a]: N.', 'Two.[^a]\n\n[^a]: N.'], ['One.[^a]', 'Two.[^a]\n\n[^a]: N.']],
    ['where it stands between other words', ['One.\n\n[^a]: N.\n\nOn.', 'Two.[^a]\n\n[^a]: N.'], ['One.\n\n[^a]: N.\n\nOn.', 'Two.[^a]']],
    ['where it is all there is', ['One.[^a]\n\n[^a]: N.', '[^a]: N.'], ['One.[^a]', '[^a]: N.']],
    [
      'with those that it refers to',
      ['One.[^a]\n\n[^a]: N.[^b]\n\n[^b]: M.', 'Two.[^a]\n\n[^a]: N.[^b]\n\n[^b]: M.'],
      ['One.[^a]', 'Two.[^a]\n\n[^a]: N.[^b]\n\n[^b]: M.'],
    ],
    [
      'as an address',
      ['[One][a]\n\n[a]: https://a.example', '[Two][a]\n\n[a]: https://a.example'],
      ['[One][a]', '[Two][a]\n\n[a]: https://a.example'],
    ],
    [
      'where reading would add it otherwise',
      ['One.[^a][^b]\n\n[^a]: N.\n[^b]: M.', 'Two.[^a][^b]\n\n[^a]: N.\n\n[^b]: M.'],
      ['One.[^a][^b]\n\n[^a]: N.\n[^b]: M.', 'Two.[^a][^b]'],
    ],
    ['with blanks at its end', ['One.[^a]\n\n[^a]: N.', '[^a]: N. \n\nTwo.'], ['One.[^a]', '[^a]: N. \n\nTwo.']],
  ])('%s', (_where, parts, once) => {
    expect(definitionsOnce(parts)).toEqual(once);
  });

  test.each([
    ['it says something else', ['One.[^a]\n\n[^a]: N.', 'Two.[^a]\n\n[^a]: M.']],
    ['nothing refers to it', ['One.\n\n[^a]: N.', 'Two.\n\n[^a]: N.']],
    ['no other part has it', ['One.[^a]\n\n[^a]: N.', 'Two.[^b]\n\n[^b]: N.']],
    ['the first with its name says something else', ['One.[^a]\n\n[^a]: M.', '[^a]: N.\n\nTwo.', 'Three.[^a]\n\n[^a]: M.\n[^a]: N.']],
  ])('but not if %s', (_why, parts) => {
    expect(definitionsOnce(parts)).toEqual(parts);
  });
});

const around = {
  'framework.md':
    '---\nid: example\ntitle: Example\nformat: 1\nversion: 1.0.0\nlicense: CC0-1.0\nkinds:\n  - id: craft\n    title: Craft\n    definition: Work.\nsections:\n  - id: evidence\n    title: Evidence\n    of: [competence]\n  - id: advice\n    title: Advice\n    of: [competence]\n---\n',
};
const path = 'competences/sorting.md';
const front = '---\nid: sorting\ntitle: Sorting\nkind: craft\n---\n';

describe('an entry with notes that parts share is written as it was read, each note once', () => {
  test.each([
    ['below the definition', 'One.[^a]\n\n[^a]: N.\n'],
    ['at the end', 'One.[^a]\n\n## Evidence\n\nTwo.\n\n## Advice\n\nThree.[^a]\n\n[^a]: N.\n'],
    ['at the end, and only above', 'One.[^a]\n\nMore.\n\n## Evidence\n\nTwo.[^a]\n\n## Advice\n\nThree.\n\n[^a]: N.\n'],
    ['between other words', 'One.\n\n[^a]: N.\n\nMore.\n\n## Evidence\n\nTwo.[^a]\n\n## Advice\n\nThree.[^a]\n'],
    ['twice with one name, as one of them is empty', 'One[^1]: a\n\n[^1]:\n[^1]: b\n'],
  ])('%s', (_where, body) => {
    const framework = parseFramework({ ...around, [path]: front + body });
    const entry = framework.byId.get('sorting');
    const file = framework.files.find((each) => each.path === path);
    expect(entry && printEntry(entry, framework)).toBe(front + body);
    expect(file && formatFile(framework, file)).toEqual({ content: front + body });
  });
});
