import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { extensionChanges } from '../findings/extension-changes.ts';
import { pairFinding } from '../findings/finding.ts';
import { releasedTypes, schemaPaths } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const extensionChanged: ChangeKind = {
  id: 'extension-changed',
  mirror: 'extension-changed',
  bump: 'minor',
  affects: ['programs'],
  title: 'A key of somebody’s own was changed',
  why: 'Keys that begin with x- mean nothing to the format; whoever reads them is told that they differ.',
  covers: [
    ...['manifest', 'scale', 'group', 'family', 'competence', 'role', 'qualification', 'resource', 'term'].map((type) => `${type}.x-`),
    ...['contexts', 'kinds', 'sections', 'qualificationStages', 'alignedWith', 'rules', 'theme'].map((key) => `manifest.${key}.x-`),
    ...['contact', 'words', ...['competence', 'role', 'family', 'rung', 'qualification'].map((part) => `words.${part}`)].map(
      (key) => `manifest.${key}.x-`,
    ),
    ...schemaPaths(releasedTypes, 'identifiers.x-'),
    ...['dimensions', 'dimensions.levels', 'levels'].map((key) => `scale.${key}.x-`),
    ...['competence', 'role', 'qualification', 'term'].flatMap((type) => [`${type}.alignments.x-`, `${type}.sources.x-`]),
    'competence.at.x-',
    'resource.sources.x-',
    'resource.covers.x-',
    'qualification.covers.x-',
    ...['requires', 'electives', 'electives.of'].map((key) => `role.${key}.x-`),
  ],
  examples: [
    {
      title: 'A competence says something of its own',
      before: {},
      after: edited('competences/serving.md', ['kind: craft', 'kind: craft\nx-shelf: 4']),
      expect: ['extension-changed'],
    },
    {
      title: 'So does a requirement',
      before: {},
      after: edited('roles/host.md', ['practice: 1 } }\n  serving', 'practice: 1 }, x-weight: 2 }\n  serving']),
      expect: ['extension-changed'],
    },
  ],
  find: ({ pairs }) =>
    pairs.flatMap((pair) =>
      extensionChanges(pair).map(({ key, pointer, pointerBefore, before, after }) =>
        pairFinding(pair, pointer, {
          message: `${quotedLabel(pair.after)} says something else under “${key}”.`,
          before,
          after,
          pointerBefore,
        }),
      ),
    ),
};
