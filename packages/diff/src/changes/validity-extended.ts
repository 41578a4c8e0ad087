import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { validityFindings } from '../findings/validity-findings.ts';
import { named } from '../findings/wording.ts';

export const validityExtended: ChangeKind = {
  id: 'validity-extended',
  mirror: 'validity-shortened',
  bump: 'minor',
  affects: ['claims', 'readers'],
  title: 'A qualification was awarded for longer',
  why: 'More people may hold it.',
  covers: ['qualification.validFrom', 'qualification.validUntil'],
  examples: [
    {
      title: 'It is awarded for one more year',
      before: edited('qualifications/tea-certificate.md', ['validUntil: 2030-12-31', 'validUntil: 2029-12-31']),
      after: {},
      expect: ['validity-extended'],
    },
  ],
  find: (comparison) => validityFindings(comparison, 'longer', (entry) => `${named(entry)} is awarded over a longer time.`),
};
