import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const contextAdded: ChangeKind = {
  id: 'context-added',
  mirror: 'context-removed',
  bump: 'minor',
  affects: ['claims', 'programs', 'tailorings'],
  title: 'A context was added',
  why: 'What applies in all contexts applies in this one too; nothing else is different.',
  covers: ['manifest.contexts.id'],
  examples: [
    {
      title: 'A context was added',
      before: {},
      after: edited('framework.md', ['title: Market }\n', 'title: Market }\n  - { id: fair, title: Fair }\n']),
      expect: ['context-added'],
    },
  ],
  find: ({ manifest }) => itemFindings(manifest, 'contexts', 'came', ({ id, title = id }) => `There is a new context ${quoted(title)}.`),
};
