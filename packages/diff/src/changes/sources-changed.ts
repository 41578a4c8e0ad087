import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const sourcesChanged: ChangeKind = {
  id: 'sources-changed',
  mirror: 'sources-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'Sources were changed',
  why: 'What the entry says is the same; where it comes from, or when someone last looked, is told differently.',
  covers: schemaPaths(['competence', 'role', 'qualification', 'resource', 'term'], 'sources.url', 'sources.title', 'sources.checked'),
  examples: [
    {
      title: 'A source was read again',
      before: {},
      after: edited('competences/brewing.md', ['checked: 2026-01-05', 'checked: 2026-06-01']),
      expect: ['sources-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      ['competence', 'role', 'qualification', 'resource', 'term'],
      'sources',
      (pair) => `${quotedLabel(pair.after)} cites its sources differently.`,
    ),
};
