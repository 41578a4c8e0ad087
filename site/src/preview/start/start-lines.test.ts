import { diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { startPage } from '@framewright/review';
import { expect, test } from 'vitest';
import type { Preview } from '../../content/preview.ts';
import { editionsOf } from '../../editions/editions.ts';
import { viewOf } from '../../editions/view.ts';
import { gonePages, placesToRead } from './start-lines.ts';

test('what only follows from a competence being gone is folded below it, and nothing to read by itself', () => {
  const texts = exampleTexts({});
  const { 'competences/brewing.md': _gone, ...left } = texts;
  const edited = {
    ...left,
    'roles/host.md': (texts['roles/host.md'] ?? '').replace(/ {2}brewing: .*\n/u, '').replace('Welcomes guests.', 'Greets guests.'),
    'qualifications/tea-certificate.md': (texts['qualifications/tea-certificate.md'] ?? '').replace(/covers:\n {2}brewing: .*\n/u, ''),
  };
  const [before, after] = [parseFramework(texts), parseFramework(edited)];
  const start = startPage(diffFrameworks(before, after), before, after, '2026-03-15');
  const preview: Preview = { start, before, base: 'main', folder: '', changes: [], conversations: [] };
  const editions = editionsOf(after, [], '/x/');
  const view = viewOf(editions, editions.main);
  const fingerprintOf = (kind: string): string =>
    start.changes.flatMap(({ changes }) => changes).find((change) => change.kind === kind)?.fingerprint ?? expect.fail(kind);
  expect(gonePages(view, preview).map(({ page, messages, effects }) => [page.id, messages.slice(1), effects])).toEqual([
    [
      'brewing',
      ['1 qualification and 2 roles no longer name it.'],
      [
        {
          message: expect.stringMatching(/^“Host” no longer needs “Brewing”\./u) as string,
          href: `/x/roles/host/#change-${fingerprintOf('requirement-removed')}`,
        },
        {
          message: '“Tea certificate” no longer helps with “Brewing”.',
          href: `/x/qualifications/tea-certificate/#change-${fingerprintOf('cover-removed')}`,
        },
      ],
    ],
  ]);
  expect(
    placesToRead(view, preview).map(({ link, entries }) => [link.label, entries.flatMap(({ marks }) => marks.map(({ kind }) => kind))]),
  ).toEqual([['Host', ['text-changed']]]);
});
