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
