import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { releasedTypes, schemaPaths, valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const importedIdChanged: ChangeKind = {
  id: 'imported-id-changed',
  mirror: 'imported-id-changed',
  bump: 'minor',
  affects: ['programs'],
  title: 'An entry is called otherwise in another system',
  why: 'Programs find by it what an entry was imported from; the id of the entry stays.',
  covers: schemaPaths(releasedTypes, 'identifiers.system', 'identifiers.id'),
  examples: [
    {
      title: 'A competence says what it is called in a catalogue',
      before: {},
      after: {
        ...edited('framework.md', ['format: 1', 'format: 2']),
        ...edited('competences/serving.md', ['kind: craft', 'kind: craft\nidentifiers: [{ system: catalogue, id: "4711" }]']),
      },
      expect: ['imported-id-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(
      comparison,
      releasedTypes,
      'identifiers',
      (pair) => `${quotedLabel(pair.after)} says anew what it is called in other systems.`,
    ),
};
