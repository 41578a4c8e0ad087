import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { changedItems } from '../findings/find-values.ts';
import { inPair } from '../findings/finding.ts';
import { quoted } from '../findings/wording.ts';

export const kindLevelsRestricted: ChangeKind = {
  id: 'kind-levels-restricted',
  mirror: 'kind-levels-opened',
  bump: 'major',
  affects: ['claims', 'programs', 'tailorings'],
  title: 'Levels of a kind exist only where they are described',
  why: 'Levels that the text of the scale stood for are gone, and ratings at them with it.',
  covers: ['manifest.kinds.levels'],
  examples: [
    {
      title: 'Any level becomes described levels only',
      before: edited('framework.md', ['title: Ritual }', 'title: Ritual, scale: skill, levels: any }']),
      after: edited('framework.md', ['title: Ritual }', 'title: Ritual, scale: skill, levels: described }']),
      expect: ['kind-levels-restricted'],
    },
  ],
  find: ({ manifest }) =>
    changedItems(manifest, 'kinds').flatMap(({ before, after, pointer, pointerBefore }) =>
      ['levels']
        .filter((key) => before[key] !== after[key] && after[key] === 'described')
        .map((key) =>
          inPair(manifest, `${pointer}/${key}`, {
            message: `Levels of the kind ${quoted(after.title ?? after.id)} exist only where a competence describes them.`,
            before: before[key],
            after: after[key],
            pointerBefore: `${pointerBefore}/${key}`,
          }),
        ),
    ),
};
