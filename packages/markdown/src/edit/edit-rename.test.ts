import { expect, test } from 'vitest';
import { parseFramework } from '../bind/parse-framework.ts';
import { renameEntry } from './edit-rename.ts';

const manifest = '---\nformat: 1\nid: f\ntitle: F\n---\n';

test('an entry may get the id that its file has the name of already', () => {
  const framework = parseFramework({ 'framework.md': manifest, 'terms/plain.md': '---\nid: clear\ntitle: Clear\n---\nClear.\n' });
  const [entry] = framework.entries.term;
  expect(entry?.id).toBe('clear');
  const plan = entry && renameEntry(framework, entry, 'plain');
  expect(plan).toMatchObject({
    path: 'terms/plain.md',
    files: [{ path: 'terms/plain.md', content: '---\nid: plain\ntitle: Clear\nformerly: [clear]\n---\nClear.\n' }],
  });
});

test('nothing is renamed onto a file of another entry', () => {
  const framework = parseFramework({
    'framework.md': manifest,
    'terms/clear.md': '---\nid: clear\ntitle: Clear\n---\nClear.\n',
    'terms/plain.md': '---\nid: other\ntitle: Other\n---\nOther.\n',
  });
  const entry = framework.entries.term.find(({ id }) => id === 'clear');
  expect(entry && renameEntry(framework, entry, 'plain')).toMatchObject({ refused: expect.stringContaining('terms/plain.md') });
});
