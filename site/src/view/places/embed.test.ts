import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import type { ShareFacts } from '../../content/share-facts.ts';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf } from '../../editions/view.ts';
import { embedSnippet } from './embed.ts';

const share: ShareFacts = { origin: 'https://skills.example', images: false, isPreview: false, listed: new Set() };
const role = (title: string): string => `---\nid: keeper\ntitle: ${JSON.stringify(title)}\n---\nKeeps.\n`;
const framework = (title: string) => parseFramework({ ...exampleBase, 'roles/keeper.md': role(title) });

function snippetOf(title: string, facts: ShareFacts): string | undefined {
  const editions = editionsOf(framework(title), [], '/pmo/');
  const view = viewOf(editions, editions.main);
  const entry = view.framework.entries.role.find(({ id }) => id === 'keeper') ?? expect.fail();
  return embedSnippet(view, facts, entry);
}

test('a role has a line to paste, in which its name is text', () => {
  expect(snippetOf('Keeper', share)).toBe(
    '<iframe src="https://skills.example/pmo/embed/roles/keeper/" title="Keeper" width="100%" height="640"></iframe>',
  );
  expect(snippetOf('"><script>', share)).toContain('title="&quot;&gt;&lt;script&gt;"');
});

test.each([
  ['the host is not known', { ...share, origin: undefined }],
  ['it is a preview', { ...share, isPreview: true }],
])('there is none where %s', (_why, facts) => {
  expect(snippetOf('Keeper', facts)).toBeUndefined();
});
