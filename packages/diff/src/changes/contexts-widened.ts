import type { ChangeKind } from '../judging/change-kind.ts';
import { contextFindings } from '../findings/context-findings.ts';
import { edited } from '../examples/example-files.ts';
import { named } from '../findings/wording.ts';

export const contextsWidened: ChangeKind = {
  id: 'contexts-widened',
  mirror: 'contexts-narrowed',
  bump: 'minor',
  affects: ['claims', 'programs', 'readers'],
  title: 'A role or qualification applies in more contexts',
  why: 'It is offered to more people; nobody loses anything.',
  covers: ['role.contexts', 'qualification.contexts'],
  examples: [
    {
      title: 'A role exists in one more context',
      before: {},
      after: edited('roles/host.md', ['contexts: [salon, garden]\n', 'contexts: [salon, garden, market]\n']),
      expect: ['contexts-widened'],
    },
  ],
  find: (comparison) => contextFindings(comparison, 'came', (entry, contexts) => `${named(entry)} applies in ${contexts} too.`),
};
