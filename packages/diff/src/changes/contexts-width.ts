import { contextFindings } from '../findings/context-findings.ts';
import { edited } from '../examples/example-files.ts';
import { quotedLabel } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const contextsWidth: MirroredPair = mirroredPair(
  ['role.contexts', 'qualification.contexts'],
  {
    id: 'contexts-narrowed',
    bump: 'major',
    affects: ['claims', 'programs', 'readers'],
    title: 'A role or qualification applies in fewer contexts',
    why: 'People who worked or learned in a context that it no longer reaches have lost it.',
    examples: [
      {
        title: 'A qualification is about fewer contexts',
        before: edited('qualifications/tea-certificate.md', ['contexts: [salon]', 'contexts: [salon, garden]']),
        after: {},
        expect: ['contexts-narrowed'],
      },
    ],
    find: (comparison) =>
      contextFindings(comparison, 'went', (entry, contexts) => `${quotedLabel(entry)} no longer applies in ${contexts}.`),
  },
  {
    id: 'contexts-widened',
    bump: 'minor',
    affects: ['claims', 'programs', 'readers'],
    title: 'A role or qualification applies in more contexts',
    why: 'It is offered to more people; nobody loses anything.',
    examples: [
      {
        title: 'A role exists in one more context',
        before: {},
        after: edited('roles/host.md', ['contexts: [salon, garden]\n', 'contexts: [salon, garden, market]\n']),
        expect: ['contexts-widened'],
      },
    ],
    find: (comparison) => contextFindings(comparison, 'came', (entry, contexts) => `${quotedLabel(entry)} applies in ${contexts} too.`),
  },
);
