import { parseFramework } from '@framewright/markdown';
import { entryOf, type EntryOf } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../../editions/editions.ts';
import { competenceFacts } from './facts.ts';
import { viewOf } from '../../editions/view.ts';

test.each([
  {
    name: 'a place to suggest a change',
    repository: 'repository: https://forge.example/a/b\n',
    expected: /^https:\/\/forge\.example\/a\/b\/edit\/main\/competences\/.*minute-taking\.md$/u,
  },
  {
    name: 'one below the sources that are told where the manifest names none',
    repository: '',
    sources: 'https://forge.example/a/b/tree/next/skills',
    expected: /^https:\/\/forge\.example\/a\/b\/edit\/next\/skills\/competences\/.*minute-taking\.md$/u,
  },
  {
    name: 'the place that the manifest names, whatever is told',
    repository: 'repository: https://forge.example/a/b\n',
    sources: 'https://forge.example/c/d',
    expected: /^https:\/\/forge\.example\/a\/b\/edit\//u,
  },
  { name: 'no such place where neither is known', repository: '', expected: undefined },
])('an entry has $name', ({ repository, sources, expected }) => {
  const manifest = exampleBase['framework.md'] ?? '';
  const editions = editionsOf(
    parseFramework({ ...exampleBase, 'framework.md': manifest.replace('---\n', `---\n${repository}`) }),
    [],
    '/',
    undefined,
    sources,
  );
  const view = viewOf(editions, editions.main);
  const facts = competenceFacts(view, entryOf(view.framework, 'competence', 'minute-taking') as EntryOf<'competence'>);
  const found = facts
    .filter(({ label }) => label === view.words.profile.take.change)
    .flatMap(({ values }) => values.map(({ href }) => href));
  if (expected) expect(found).toEqual([expect.stringMatching(expected)]);
  else expect(found).toEqual([]);
});
