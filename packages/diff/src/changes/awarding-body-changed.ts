import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const awardingBodyChanged: ChangeKind = {
  id: 'awarding-body-changed',
  mirror: 'awarding-body-changed',
  bump: 'minor',
  affects: ['claims', 'readers'],
  title: 'Another body awards a qualification',
  why: 'People who ask for proof have to ask elsewhere.',
  covers: schemaPaths(['qualification'], 'body'),
  examples: [
    {
      title: 'Another body awards it',
      before: {},
      after: edited('qualifications/tea-certificate.md', ['body: Guild of hosts', 'body: Guild of brewers']),
      expect: ['awarding-body-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['qualification'],
      'body',
      (pair, before, after) => `${quotedLabel(pair.after)} is awarded by ${after ?? 'nobody named'} (was ${before ?? 'nobody named'}).`,
    ),
};
