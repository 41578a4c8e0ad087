import type { ChangeKind } from '../judging/change-kind.ts';
import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths } from '../findings/value-findings.ts';
import { isIllustration, sectionTitle, textChanges, textFinding } from '../findings/text-findings.ts';
import { quotedLabel, quoted } from '../findings/wording.ts';

export const illustrationChanged: ChangeKind = {
  id: 'illustration-changed',
  mirror: 'illustration-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'Examples or questions were changed',
  why: 'Examples and questions for reflection help to understand; nobody is assessed against them. They are the sections whose id or title says example, question, reflection or illustration.',
  covers: schemaPaths(['competence', 'role', 'qualification'], 'sections'),
  examples: [
    {
      title: 'An example is replaced',
      before: {},
      after: edited('competences/brewing.md', ['Oolong at noon', 'Oolong after noon']),
      expect: ['illustration-changed'],
    },
  ],
  find: (comparison) =>
    pairsOf(comparison, 'competence', 'role', 'qualification').flatMap((pair) =>
      textChanges(pair, 'sections')
        .filter(({ steps }) => isIllustration(comparison, steps[1] ?? ''))
        .map((change) =>
          textFinding(
            pair,
            change,
            `The section ${quoted(sectionTitle(comparison, change.steps[1] ?? ''))} of ${quotedLabel(pair.after)} reads differently.`,
          ),
        ),
    ),
};
