import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { validityFindings } from '../findings/validity-findings.ts';
import { named } from '../findings/wording.ts';

export const validityShortened: ChangeKind = {
  id: 'validity-shortened',
  mirror: 'validity-extended',
  bump: 'minor',
  affects: ['claims', 'readers'],
  title: 'A qualification was awarded for a shorter time',
  why: 'Who holds it is a fact about the awarding body; those who planned to take it may come too late.',
  covers: ['qualification.validFrom', 'qualification.validUntil'],
  examples: [
    {
      title: 'It is no longer awarded from an earlier day',
      before: {},
      after: edited('qualifications/tea-certificate.md', ['validUntil: 2030-12-31', 'validUntil: 2029-12-31']),
      expect: ['validity-shortened'],
    },
  ],
  find: (comparison) => validityFindings(comparison, 'shorter', (entry) => `${named(entry)} is awarded over a shorter time.`),
};
