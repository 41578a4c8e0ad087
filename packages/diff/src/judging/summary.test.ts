import { parseFramework } from '@framewright/markdown';
import { expect, test } from 'vitest';
import { diffFrameworks } from '../diff-frameworks.ts';
import { edited, exampleTexts } from '../examples/example-files.ts';
import { groupByBump, groupByEffect, groupByEntry } from './summary.ts';

const after = {
  ...edited('roles/host.md', ['code: H1', 'code: H2'], ['knowledge: 2, practice: 1', 'knowledge: 3, practice: 1']),
  ...edited('groups/counter.md', ['order: 2', 'order: 3']),
};
const { changes } = diffFrameworks(parseFramework(exampleTexts({})), parseFramework(exampleTexts(after)));

test.each([
  [
    'effect',
    groupByEffect(changes).map(({ by, changes: some }) => [by, some.map(({ kind }) => kind)]),
    [
      ['claims', ['required-level-raised']],
      ['links', ['code-changed']],
      ['readers', ['order-changed']],
    ],
  ],
  [
    'bump',
    groupByBump(changes).map(({ by, changes: some }) => [by, some.length]),
    [
      ['major', 1],
      ['minor', 1],
      ['patch', 1],
    ],
  ],
  [
    'entry',
    groupByEntry(changes).map(({ by, changes: some }) => [by.id, some.length]),
    [
      ['host', 2],
      ['counter', 1],
    ],
  ],
])('changes by %s', (_by, found, expected) => {
  expect(found).toEqual(expected);
});
