import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings, releasedTypes } from '../findings/value-findings.ts';
import { staysDeprecated } from '../findings/status-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const deprecationReasonChanged: ChangeKind = {
  id: 'deprecation-reason-changed',
  mirror: 'deprecation-reason-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'The reason for a deprecation was reworded',
  why: 'The entry goes all the same; readers learn why in other words.',
  covers: schemaPaths(releasedTypes, 'because'),
  examples: [
    {
      title: 'The reason is given in other words',
      before: {},
      after: edited('competences/leaf-reading.md', ['Nobody asks for it.', 'Guests no longer ask for it.']),
      expect: ['deprecation-reason-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, releasedTypes, 'because', (pair) =>
      staysDeprecated(pair) ? `${quotedLabel(pair.after)}, which is deprecated, gives its reason in other words.` : undefined,
    ),
};
