import type { ChangeKind } from '../judging/change-kind.ts';
import { contextFindings } from '../findings/context-findings.ts';
import { edited } from '../examples/example-files.ts';
import { named } from '../findings/wording.ts';

export const contextsNarrowed: ChangeKind = {
  id: 'contexts-narrowed',
  mirror: 'contexts-widened',
  bump: 'major',
  affects: ['claims', 'programs', 'readers'],
  title: 'A role or qualification applies in fewer contexts',
  why: 'People who worked or learned in a context that it no longer reaches have lost it.',
  covers: ['role.contexts', 'qualification.contexts'],
  examples: [
    {
      title: 'A qualification is about fewer contexts',
      before: edited('qualifications/tea-certificate.md', ['contexts: [salon]', 'contexts: [salon, garden]']),
      after: {},
      expect: ['contexts-narrowed'],
    },
  ],
  find: (comparison) => contextFindings(comparison, 'went', (entry, contexts) => `${named(entry)} no longer applies in ${contexts}.`),
};
