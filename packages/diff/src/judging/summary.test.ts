import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { diffFrameworks } from '../diff-frameworks.ts';
import { edited, exampleTexts } from '../examples/example-files.ts';
import { groupByEffect } from './summary.ts';

const after = {
  ...edited('roles/host.md', ['code: H1', 'code: H2'], ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 1']),
  ...edited('groups/counter.md', ['order: 2', 'order: 3']),
};
const { changes } = diffFrameworks(parseFramework(exampleTexts({})), parseFramework(exampleTexts(after)));

test('changes by effect', () => {
  expect(groupByEffect(changes).map(({ by, changes: some }) => [by, some.map(({ kind }) => kind)])).toEqual([
    ['claims', ['required-level-raised']],
    ['links', ['code-changed']],
    ['readers', ['order-changed']],
  ]);
});

test('what is new is told to readers, whatever programs find as well', () => {
  const whisking = '---\nid: whisking\ntitle: Whisking\nkind: craft\nstatus: proposed\n---\nThe ability to whisk tea into foam.\n';
  const added = { 'competences/whisking.md': whisking };
  const found = diffFrameworks(parseFramework(exampleTexts({})), parseFramework(exampleTexts(added)));
  expect(groupByEffect(found.changes).map(({ by, changes: some }) => [by, some.map(({ kind }) => kind)])).toEqual([
    ['readers', ['entry-added']],
  ]);
});
