import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { itemValueFindings } from '../findings/value-findings.ts';
import { quoted } from '../findings/wording.ts';

export const sectionScopeChanged: ChangeKind = {
  id: 'section-scope-changed',
  mirror: 'section-scope-changed',
  bump: 'minor',
  affects: ['programs', 'readers'],
  title: 'A section is meant for other entries, or for another place',
  why: 'Authors have to write it elsewhere, or no longer have to; what is written is told by itself.',
  covers: ['manifest.sections.of', 'manifest.sections.kinds', 'manifest.sections.required', 'manifest.sections.at'],
  examples: [
    {
      title: 'A section is asked of every competence of a kind',
      before: {},
      after: edited('framework.md', ['title: Evidence, of: [competence] }', 'title: Evidence, of: [competence], kinds: [craft] }']),
      expect: ['section-scope-changed'],
    },
  ],
  find: ({ manifest }) =>
    itemValueFindings(
      manifest,
      'sections',
      ['of', 'kinds', 'required', 'at'],
      ({ id, title = id }) => `The section ${quoted(title)} is meant for other entries or another place, or is asked of them differently.`,
    ),
};
