import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf, type View } from '../../editions/view.ts';
import { crosswalkLinks } from '../places/places.ts';
import { crosswalks } from './crosswalk.ts';

function view(...lines: readonly string[]): View {
  const texts = lines.map((alignments, index) => [
    `competences/c${index}.md`,
    `---\nid: c${index}\ntitle: C ${index}\nkind: technical\nalignments:\n${alignments}\n---\nThe ability to do it.\n`,
  ]);
  const editions = editionsOf(parseFramework({ ...exampleBase, ...Object.fromEntries(texts) }, { version: '1.0.0' }), [], '/b/');
  return viewOf(editions, editions.main);
}

test('codes lead to the entries that were compared with them, in the order of their numbers', () => {
  const own = '  - { framework: other, code: "10", relation: close }\n  - { framework: other, code: "9", relation: broad }';
  const [walk, ...more] = crosswalks(view(own, '  - { framework: other, code: "9", relation: exact }'));
  expect(more).toEqual([]);
  expect(walk?.other).toEqual({ label: 'other' });
  expect(walk?.codes.map(({ code, entries }) => [code, entries.map(({ link, relation }) => [link.label, link.href, relation])])).toEqual([
    [
      '9',
      [
        ['C 0', '/b/competences/c0/', 'broad'],
        ['C 1', '/b/competences/c1/', 'exact'],
      ],
    ],
    ['10', [['C 0', '/b/competences/c0/', 'close']]],
  ]);
});

test('the page is linked where there is something on it', () => {
  expect(crosswalkLinks(view('  - { framework: other, code: "9", relation: exact }'))).toHaveLength(1);
  expect(crosswalks(view())).toEqual([]);
  expect(crosswalkLinks(view())).toEqual([]);
});
