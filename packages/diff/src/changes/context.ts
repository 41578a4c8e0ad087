import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const context: MirroredPair = mirroredPair(
  ['manifest.contexts.id'],
  {
    id: 'context-added',
    bump: 'minor',
    affects: ['claims', 'programs', 'tailorings'],
    title: 'A context was added',
    why: 'What applies in all contexts applies in this one too; nothing else is different.',
    examples: [
      {
        title: 'A context was added',
        before: {},
        after: edited('framework.md', ['title: Market }\n', 'title: Market }\n  - { id: fair, title: Fair }\n']),
        expect: ['context-added'],
      },
    ],
    find: ({ manifest }) => itemFindings(manifest, 'contexts', 'came', ({ id, title = id }) => `There is a new context ${quoted(title)}.`),
  },
  {
    id: 'context-removed',
    bump: 'major',
    affects: ['claims', 'programs', 'tailorings'],
    title: 'A context was taken away',
    why: 'Whoever was assessed for it has nothing to point to. Conditions that named it are not told one by one.',
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
  },
);
