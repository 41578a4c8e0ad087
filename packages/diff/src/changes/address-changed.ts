import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const addressChanged: ChangeKind = {
  id: 'address-changed',
  mirror: 'address-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'The address of a qualification was changed',
  why: 'Readers are led to another page about the same thing.',
  covers: schemaPaths(['qualification', 'resource'], 'url'),
  examples: [
    {
      title: 'The page of the awarding body moved',
      before: {},
      after: edited('qualifications/tea-certificate.md', ['guild.example/certificate', 'guild.example/exam']),
      expect: ['address-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['qualification', 'resource'],
      'url',
      (pair) => `${quotedLabel(pair.after)} is described at another address.`,
    ),
};
