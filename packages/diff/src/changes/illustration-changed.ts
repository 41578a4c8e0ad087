import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths } from '../findings/value-findings.ts';
import { sectionChanges } from '../findings/section-changes.ts';
import { isIllustration, textFinding } from '../findings/text-findings.ts';

export const illustrationChanged: ChangeKind = {
  id: 'illustration-changed',
  mirror: 'illustration-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'Examples or questions were changed',
  why: 'Examples and questions for reflection help to understand; nobody is assessed against them. They are the sections whose id or title says example, question, reflection or illustration.',
  covers: [...schemaPaths(['competence', 'role', 'qualification'], 'sections'), 'competence.levelSections'],
  examples: [
    {
      title: 'An example is replaced',
      before: {},
      after: edited('competences/brewing.md', ['Oolong at noon', 'Oolong after noon']),
      expect: ['illustration-changed'],
    },
  ],
  find: (comparison) =>
    sectionChanges(comparison)
      .filter(({ id }) => isIllustration(comparison, id))
      .map(({ pair, change, name }) => textFinding(pair, change, `The section ${name} was changed.`)),
};
