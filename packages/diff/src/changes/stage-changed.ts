import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const stageChanged: ChangeKind = {
  id: 'stage-changed',
  mirror: 'stage-changed',
  bump: 'minor',
  affects: ['readers', 'programs'],
  title: 'A qualification moved to another stage',
  why: 'It is shown elsewhere on the way from first to last; what it covers is the same.',
  covers: schemaPaths(['qualification'], 'stage'),
  examples: [
    {
      title: 'A qualification moves to another stage',
      before: {},
      after: edited('qualifications/tea-certificate.md', ['stage: first', 'stage: second']),
      expect: ['stage-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['qualification'],
      'stage',
      (pair, before, after) => `${quotedLabel(pair.after)} is of stage ${after ?? 'none'} (was ${before ?? 'none'}).`,
    ),
};
