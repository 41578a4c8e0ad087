import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const section: MirroredPair = mirroredPair(
  ['manifest.sections.id'],
  {
    id: 'section-declared',
    bump: 'minor',
    affects: ['programs', 'readers'],
    title: 'A section was declared',
    why: 'Entries may say more than before.',
    examples: [
      {
        title: 'A section was declared',
        before: {},
        after: edited('framework.md', [
          'title: Duties, of: [role] }\n',
          'title: Duties, of: [role] }\n  - { id: tools, title: Tools, of: [role] }\n',
        ]),
        expect: ['section-declared'],
      },
    ],
    find: ({ manifest }) => itemFindings(manifest, 'sections', 'came', ({ id, title = id }) => `There is a new section ${quoted(title)}.`),
  },
  {
    id: 'section-withdrawn',
    bump: 'major',
    affects: ['programs', 'readers'],
    title: 'A section was withdrawn',
    why: 'What entries said in it is gone; that is not told entry by entry.',
    examples: [
      {
        title: 'A section was withdrawn',
        before: edited('framework.md', [
          'title: Duties, of: [role] }\n',
          'title: Duties, of: [role] }\n  - { id: tools, title: Tools, of: [role] }\n',
        ]),
        after: {},
        expect: ['section-withdrawn'],
      },
    ],
    find: ({ manifest }) =>
      itemFindings(manifest, 'sections', 'went', ({ id, title = id }) => `There is no section ${quoted(title)} any more.`),
  },
);
