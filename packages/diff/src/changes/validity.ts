import { edited } from '../examples/example-files.ts';
import { validityFindings } from '../findings/validity-findings.ts';
import { quotedLabel } from '../findings/wording.ts';
import { mirroredPair, type MirroredPair } from '../judging/mirrored-pair.ts';

export const validity: MirroredPair = mirroredPair(
  ['qualification.validFrom', 'qualification.validUntil'],
  {
    id: 'validity-extended',
    bump: 'minor',
    affects: ['claims', 'readers'],
    title: 'A qualification was awarded for longer',
    why: 'More people may hold it.',
    examples: [
      {
        title: 'It is awarded for one more year',
        before: edited('qualifications/tea-certificate.md', ['validUntil: 2030-12-31', 'validUntil: 2029-12-31']),
        after: {},
        expect: ['validity-extended'],
      },
    ],
    find: (comparison) => validityFindings(comparison, 'longer', (entry) => `${quotedLabel(entry)} is awarded over a longer time.`),
  },
  {
    id: 'validity-shortened',
    bump: 'minor',
    affects: ['claims', 'readers'],
    title: 'A qualification was awarded for a shorter time',
    why: 'Who holds it is a fact about the awarding body; those who planned to take it may come too late.',
    examples: [
      {
        title: 'It is no longer awarded from an earlier day',
        before: {},
        after: edited('qualifications/tea-certificate.md', ['validUntil: 2030-12-31', 'validUntil: 2029-12-31']),
        expect: ['validity-shortened'],
      },
    ],
    find: (comparison) => validityFindings(comparison, 'shorter', (entry) => `${quotedLabel(entry)} is awarded over a shorter time.`),
  },
);
