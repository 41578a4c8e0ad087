import { edited } from '../examples/example-files.ts';
import { itemValueFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const kindLevels: MirroredPair = mirroredPair(
  ['manifest.kinds.levels'],
  {
    id: 'kind-levels-opened',
    bump: 'minor',
    affects: ['claims', 'programs', 'readers'],
    title: 'Levels of a kind exist also where they are not described',
    why: 'The text of the scale applies where a competence says nothing; there are more levels to reach.',
    examples: [
      {
        title: 'Described levels only becomes any level',
        before: {},
        after: edited('framework.md', ['title: Trade, scale: skill, levels: described', 'title: Trade, scale: skill, levels: any']),
        expect: ['kind-levels-opened'],
      },
    ],
    find: ({ manifest }) =>
      itemValueFindings(manifest, 'kinds', ['levels'], (after, before) =>
        before['levels'] === 'described'
          ? `Levels of the kind ${quoted(after.title ?? after.id)} exist also where a competence does not describe them.`
          : undefined,
      ),
  },
  {
    id: 'kind-levels-restricted',
    bump: 'major',
    affects: ['claims', 'programs', 'tailorings'],
    title: 'Levels of a kind exist only where they are described',
    why: 'Levels that the text of the scale stood for are gone, and ratings at them with it.',
    examples: [
      {
        title: 'Any level becomes described levels only',
        before: edited('framework.md', ['title: Ritual }', 'title: Ritual, scale: skill, levels: any }']),
        after: edited('framework.md', ['title: Ritual }', 'title: Ritual, scale: skill, levels: described }']),
        expect: ['kind-levels-restricted'],
      },
    ],
    find: ({ manifest }) =>
      itemValueFindings(manifest, 'kinds', ['levels'], (after) =>
        after['levels'] === 'described'
          ? `Levels of the kind ${quoted(after.title ?? after.id)} exist only where a competence describes them.`
          : undefined,
      ),
  },
);
