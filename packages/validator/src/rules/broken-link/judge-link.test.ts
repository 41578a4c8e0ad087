import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { exampleBase } from '../../entries/example-base.ts';
import { validate } from '../../validate.ts';

test('where it is not known which files there are, none is missed', () => {
  const page = '---\nid: about\ntitle: About\n---\nSee [the form](assets/form.pdf).\n';
  const framework = parseFramework({ ...exampleBase, 'pages/about.md': page });
  const rulesIn = (judged: Parameters<typeof validate>[0]): readonly string[] => validate(judged).map(({ rule }) => rule);
  expect(rulesIn(framework)).toContain('broken-link');
  const { assets: _, ...without } = framework;
  expect(rulesIn(without)).not.toContain('broken-link');
});

test('an entry links to no file, although it is there', () => {
  const competence = '---\nid: moor\ntitle: Moor\nkind: technical\n---\nThe ability to moor, as [the map](../assets/map.pdf) shows.\n';
  const framework = parseFramework({ ...exampleBase, 'competences/moor.md': competence, 'assets/map.pdf': '' });
  const found = validate(framework).filter(({ rule }) => rule === 'broken-link');
  expect(found.map(({ message }) => message)).toEqual([
    'Unexpected link to the file “../assets/map.pdf” in an entry, expected an address on the web or an entry',
  ]);
});
