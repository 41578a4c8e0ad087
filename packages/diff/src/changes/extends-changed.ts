import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';
import { changedReference } from '../findings/changed-reference.ts';
import { quotedLabel } from '../findings/wording.ts';

export const extendsChanged: ChangeKind = {
  id: 'extends-changed',
  mirror: 'extends-changed',
  bump: 'minor',
  affects: ['tailorings', 'programs', 'readers'],
  title: 'A role is built on another one',
  why: 'What that changes in what the role asks is told requirement by requirement; later changes will reach it from elsewhere.',
  covers: ['role.extends'],
  examples: [
    {
      title: 'A role no longer extends the other and states what it inherited',
      before: {},
      after: edited(
        'roles/head-host.md',
        ['extends: host\n', ''],
        ['requires:\n', 'requires:\n  brewing: { rating: { knowledge: 2, practice: 1 } }\n  courtesy: {}\n'],
      ),
      expect: ['extends-changed'],
    },
    {
      title: 'A role no longer extends the other',
      before: {},
      after: edited('roles/head-host.md', ['extends: host\n', '']),
      expect: ['extends-changed', 'requirement-removed', 'requirement-removed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['role'],
      'extends',
      (pair, before, after) => `${quotedLabel(pair.after)} extends ${changedReference(comparison, before, after)}.`,
      ['extends', 'requires', 'without', 'electives'],
    ),
};
