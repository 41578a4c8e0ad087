import type { ChangeKind } from '../change-kind.ts';
import { edited } from '../example-files.ts';
import { across, changedValues } from '../find-values.ts';
import { named } from '../wording.ts';

export const addressChanged: ChangeKind = {
  id: 'address-changed',
  mirror: 'address-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'The address of a qualification was changed',
  why: 'Readers are led to another page about the same thing.',
  covers: across(['qualification'], 'url'),
  examples: [
    {
      title: 'The page of the awarding body moved',
      before: {},
      after: edited('qualifications/tea-certificate.md', ['guild.example/certificate', 'guild.example/exam']),
      expect: ['address-changed'],
    },
  ],
  find: (comparison) =>
    changedValues(comparison, ['qualification'], 'url', (pair) => `${named(pair.after)} is described at another address.`),
};
