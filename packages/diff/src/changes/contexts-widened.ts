import type { ChangeKind } from '../change-kind.ts';
import { contextFindings } from '../context-findings.ts';
import { edited } from '../example-files.ts';
import { named } from '../wording.ts';

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
