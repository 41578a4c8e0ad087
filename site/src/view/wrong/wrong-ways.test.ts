import { parseFramework } from '@framewright/markdown';
import { entryOf, type Entry } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import type { ShareFacts } from '../../content/share-facts.ts';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf } from '../../editions/view.ts';
import { aboutEntry, wrongAt, wrongWays } from './wrong-ways.ts';

const share: ShareFacts = { origin: 'https://skills.example', images: false, isPreview: false, listed: new Set() };
const manifest = exampleBase['framework.md'] ?? '';

/** What a reader of an entry is offered, and at a level of it. */
function offered(keys: string, sources?: string): { readonly links: readonly string[]; readonly here: string | undefined } {
  const without = manifest.replace(/^(?:repository|contact):.*\n/gmu, '');
  const framework = parseFramework({ ...exampleBase, 'framework.md': without.replace('---\n', `---\n${keys}`) });
  const editions = editionsOf(framework, [], '/', undefined, sources);
  const view = viewOf(editions, editions.main);
  const entry = entryOf(view.framework, 'competence', 'minute-taking') as Entry;
  const ways = wrongWays(view, share, aboutEntry(view, entry));
  return {
    links: (ways?.links ?? []).map(({ href = '' }) => href),
    here: wrongAt(view, share, aboutEntry(view, entry), { heading: 'Knowledge 3', anchor: 'knowledge-3' }),
  };
}

test.each([
  {
    name: 'the form and the editor of its repository',
    keys: 'repository: https://forge.example/a/b\n',
    expected: [
      /^https:\/\/forge\.example\/a\/b\/issues\/new\?template=/u,
      /^https:\/\/forge\.example\/a\/b\/edit\/main\/competences\/.*minute-taking\.md$/u,
    ],
  },
  {
    name: 'those below the sources that are told where the manifest names none',
    keys: '',
    sources: 'https://forge.example/a/b/tree/next/skills',
    expected: [
      /^https:\/\/forge\.example\/a\/b\/issues\/new\?/u,
      /^https:\/\/forge\.example\/a\/b\/edit\/next\/skills\/competences\/.*minute-taking\.md$/u,
    ],
  },
  {
    name: 'those that the manifest names, whatever is told',
    keys: 'repository: https://forge.example/a/b\n',
    sources: 'https://forge.example/c/d',
    expected: [/^https:\/\/forge\.example\/a\/b\/issues\//u, /^https:\/\/forge\.example\/a\/b\/edit\//u],
  },
  { name: 'mail', keys: 'contact: { mail: us@skills.example }\n', expected: [/^mailto:us@skills\.example\?subject=/u] },
  { name: 'a form of one’s own', keys: 'contact: { form: "https://ask.example/" }\n', expected: [/^https:\/\/ask\.example\/$/u] },
  { name: 'nothing where nobody can be reached', keys: '', expected: [] },
])('an entry has $name', ({ keys, sources, expected }) => {
  const { links, here } = offered(keys, sources);
  expect(links).toEqual(expected.map((each) => expect.stringMatching(each) as string));
  expect(here === undefined).toBe(expected.length === 0);
});

test('a level is named with its address on the site', () => {
  const { here = '' } = offered('repository: https://github.com/a/b\n');
  expect(new URL(here).searchParams.get('where')).toMatch(
    /^[^\n]*, Knowledge 3\nhttps:\/\/skills\.example\/competences\/minute-taking\/#knowledge-3$/u,
  );
});
