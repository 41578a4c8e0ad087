import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const audienceChanged: ChangeKind = {
  id: 'audience-changed',
  mirror: 'audience-changed',
  bump: 'minor',
  affects: ['readers', 'claims'],
  title: 'A qualification is meant for other roles',
  why: 'Other people are advised to take it; what it covers is the same.',
  covers: schemaPaths(['qualification'], 'audience'),
  examples: [
    {
      title: 'A qualification is meant for one more role',
      before: {},
      after: edited('qualifications/tea-certificate.md', ['audience: [host]', 'audience: [host, buyer]']),
      expect: ['audience-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['qualification'], 'audience', (pair) => `${quotedLabel(pair.after)} is meant for other roles.`),
};
