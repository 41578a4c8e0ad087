import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemFindings } from '../findings/find-values.ts';
import { quoted } from '../findings/wording.ts';

export const sectionWithdrawn: ChangeKind = {
  id: 'section-withdrawn',
  mirror: 'section-declared',
  bump: 'major',
  affects: ['programs', 'readers'],
  title: 'A section was withdrawn',
  why: 'What entries said in it is gone; that is not told entry by entry.',
  covers: ['manifest.sections.id'],
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
};
