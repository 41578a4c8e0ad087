import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { certaintyFindings } from '../findings/cover-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

const formatTwo = edited('framework.md', ['format: 1', 'format: 2']);
const resource = (certainty: string): Readonly<Record<string, string>> => ({
  ...formatTwo,
  'resources/leaf-book.md': `---\nid: leaf-book\ntitle: The leaf book\nsort: book\ncovers:\n  brewing: { rating: { knowledge: 2, practice: 1 }, certainty: ${certainty} }\n---\nOn leaves.\n`,
});

export const certaintyChanged: ChangeKind = {
  id: 'certainty-changed',
  mirror: 'certainty-changed',
  bump: 'minor',
  affects: ['claims', 'programs', 'readers'],
  title: 'How sure it is that a qualification or a resource helps with a competence changed',
  why: 'The level that it helps to reach is the same; how far people can rely on it is not.',
  covers: ['qualification.covers.certainty', 'resource.covers.certainty'],
  examples: [
    {
      title: 'Somebody has read the book',
      before: resource('assumed'),
      after: resource('judged'),
      expect: ['certainty-changed'],
    },
    {
      title: 'A qualification says how sure it is, which it did not say before',
      before: formatTwo,
      after: {
        ...formatTwo,
        ...edited('qualifications/tea-certificate.md', [
          'brewing: { knowledge: 2, practice: 1 }',
          'brewing: { rating: { knowledge: 2, practice: 1 }, certainty: stated }',
        ]),
      },
      expect: ['certainty-changed'],
    },
    {
      title: 'Somebody has read the book, and found another competence in it',
      before: resource('assumed'),
      after: Object.fromEntries(
        Object.entries(resource('judged')).map(([path, text]) => [
          path,
          text.replace('covers:\n', 'covers:\n  tasting: { rating: { knowledge: 1, practice: 1 }, certainty: assumed }\n'),
        ]),
      ),
      expect: ['certainty-changed', 'cover-added'],
    },
  ],
  find: (comparison) =>
    certaintyFindings(comparison, (pair, competence, after) =>
      after === undefined
        ? `How sure it is that ${quotedLabel(pair.after)} helps with ${competence} is no longer said.`
        : `That ${quotedLabel(pair.after)} helps with ${competence} is now ${after}.`,
    ),
};
