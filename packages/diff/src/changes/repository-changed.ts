import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const repositoryChanged: ChangeKind = {
  id: 'repository-changed',
  mirror: 'repository-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'The sources moved',
  why: 'Only suggestions and previews lead elsewhere.',
  covers: ['manifest.repository'],
  examples: [
    {
      title: 'The sources moved',
      before: {},
      after: edited('framework.md', ['forge.example/tea/skills', 'forge.example/tea/house']),
      expect: ['repository-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['manifest'],
      'repository',
      (_pair, before, after) =>
        `The sources are kept at ${after ?? 'no address that is named'} (was ${before ?? 'no address that was named'}).`,
    ),
};
