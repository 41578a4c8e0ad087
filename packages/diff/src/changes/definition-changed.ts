import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';
import { quotedLabel } from '../findings/wording.ts';

export const definitionChanged: ChangeKind = {
  id: 'definition-changed',
  mirror: 'definition-changed',
  bump: 'minor',
  affects: ['claims', 'readers'],
  title: 'A definition was changed',
  why: 'A definition says what people are assessed against. Unless the words alone were mended, it may mean something else now.',
  prose: true,
  covers: ['competence.definition'],
  examples: [
    {
      title: 'A definition says more',
      before: {},
      after: edited('competences/serving.md', ['bring tea to a table', 'bring tea to a crowded table']),
      expect: ['definition-changed'],
    },
  ],
  find: (comparison) =>
    valueFindings(comparison, ['competence'], 'definition', (pair) => `The definition of ${quotedLabel(pair.after)} was reworded.`),
};
