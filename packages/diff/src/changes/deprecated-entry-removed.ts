import type { ChangeKind } from '../judging/change-kind.ts';
import { goneFindings, typeAndName } from '../findings/match-findings.ts';
import { schemaPaths, releasedTypes } from '../findings/value-findings.ts';

export const deprecatedEntryRemoved: ChangeKind = {
  id: 'deprecated-entry-removed',
  mirror: { waived: 'What comes back after it was removed is new.' },
  bump: 'major',
  affects: ['links', 'programs', 'claims', 'tailorings'],
  title: 'A deprecated entry was removed',
  why: 'Its readers were warned for at least one release, yet whoever still relies on it loses it now.',
  covers: schemaPaths(releasedTypes, 'id'),
  examples: [
    {
      title: 'A competence that nothing replaces is removed after a release in which it was deprecated',
      before: {},
      after: { 'competences/leaf-reading.md': null },
      expect: ['deprecated-entry-removed'],
    },
  ],
  find: (comparison) =>
    goneFindings(
      comparison,
      ({ how, successors }) => how === 'after deprecation' && successors.length === 0,
      ({ entry }) => `${typeAndName(entry)}, which was deprecated, is removed; nothing takes its place.`,
    ),
};
