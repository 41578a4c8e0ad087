import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

const formatTwo = edited('framework.md', ['format: 1', 'format: 2']);
const resource = (sort: string): Readonly<Record<string, string>> => ({
  ...formatTwo,
  'resources/leaf-book.md': `---\nid: leaf-book\ntitle: The leaf book\nsort: ${sort}\n---\nOn leaves.\n`,
});

export const resourceSortChanged: ChangeKind = {
  id: 'resource-sort-changed',
  mirror: 'resource-sort-changed',
  bump: 'patch',
  affects: ['readers', 'programs'],
  title: 'A resource is of another sort',
  why: 'It is listed elsewhere; what it covers is the same.',
  covers: schemaPaths(['resource'], 'sort'),
  examples: [
    {
      title: 'A book becomes a course',
      before: resource('book'),
      after: resource('course'),
      expect: ['resource-sort-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['resource'],
      'sort',
      (pair, before, after) => `${quotedLabel(pair.after)} is now listed as a ${after} (was a ${before}).`,
    ),
};
