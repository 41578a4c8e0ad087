import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { changedItems } from '../findings/find-values.ts';
import { inPair } from '../findings/finding.ts';
import { quoted } from '../findings/wording.ts';

export const kindLevelsOpened: ChangeKind = {
  id: 'kind-levels-opened',
  mirror: 'kind-levels-restricted',
  bump: 'minor',
  affects: ['claims', 'programs', 'readers'],
  title: 'Levels of a kind exist also where they are not described',
  why: 'The text of the scale applies where a competence says nothing; there are more levels to reach.',
  covers: ['manifest.kinds.levels'],
  examples: [
    {
      title: 'Described levels only becomes any level',
      before: {},
      after: edited('framework.md', ['title: Trade, scale: skill, levels: described', 'title: Trade, scale: skill, levels: any']),
      expect: ['kind-levels-opened'],
    },
  ],
  find: ({ manifest }) =>
    changedItems(manifest, 'kinds').flatMap(({ before, after, pointer, pointerBefore }) =>
      ['levels']
        .filter((key) => before[key] !== after[key] && before[key] === 'described')
        .map((key) =>
          inPair(manifest, `${pointer}/${key}`, {
            message: `Levels of the kind ${quoted(after.title ?? after.id)} exist also where a competence does not describe them.`,
            before: before[key],
            after: after[key],
            pointerBefore: `${pointerBefore}/${key}`,
          }),
        ),
    ),
};
