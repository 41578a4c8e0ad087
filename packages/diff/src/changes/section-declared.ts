import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const sectionDeclared: ChangeKind = {
  id: 'section-declared',
  mirror: 'section-withdrawn',
  bump: 'minor',
  affects: ['programs', 'readers'],
  title: 'A section was declared',
  why: 'Entries may say more than before.',
  covers: ['manifest.sections.id'],
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
};
