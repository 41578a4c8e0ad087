import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const contextRemoved: ChangeKind = {
  id: 'context-removed',
  mirror: 'context-added',
  bump: 'major',
  affects: ['claims', 'programs', 'tailorings'],
  title: 'A context was taken away',
  why: 'Whoever was assessed for it has nothing to point to. Conditions that named it are not told one by one.',
  covers: ['manifest.contexts.id'],
  examples: [
    {
      title: 'A context was taken away',
      before: edited('framework.md', ['title: Market }\n', 'title: Market }\n  - { id: fair, title: Fair }\n']),
      after: {},
      expect: ['context-removed'],
    },
  ],
  find: ({ manifest }) =>
    itemFindings(manifest, 'contexts', 'went', ({ id, title = id }) => `There is no context ${quoted(title)} any more.`),
};
