import type { ChangeKind } from '../judging/change-kind.ts';
import { pairsOf } from '../compare/comparison.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths } from '../findings/value-findings.ts';
import { isIllustration, sectionTitle, textChanges, textFinding } from '../findings/text-findings.ts';
import { quotedLabel, quoted } from '../findings/wording.ts';

export const sectionChanged: ChangeKind = {
  id: 'section-changed',
  mirror: 'section-changed',
  bump: 'minor',
  affects: ['readers'],
  title: 'A section was changed',
  why: 'A section says what goes with the entry: evidence, tasks, responsibilities. Unless the words alone were mended, readers may expect something else now.',
  prose: true,
  covers: schemaPaths(['competence', 'role', 'qualification'], 'sections'),
  examples: [
    {
      title: 'Evidence is added',
      before: {},
      after: edited('competences/brewing.md', ['- A pot brewed for guests\n', '- A pot brewed for guests\n- A log of brews\n']),
      expect: ['section-changed'],
    },
    {
      title: 'A role has other duties',
      before: {},
      after: edited('roles/host.md', ['Pours the tea', 'Pours the tea and takes payment']),
      expect: ['section-changed'],
    },
  ],
  find: (comparison) =>
    pairsOf(comparison, 'competence', 'role', 'qualification').flatMap((pair) =>
      textChanges(pair, 'sections')
        .filter(({ steps }) => !isIllustration(comparison, steps[1] ?? ''))
        .map((change) =>
          textFinding(
            pair,
            change,
            `The section ${quoted(sectionTitle(comparison, change.steps[1] ?? ''))} of ${quotedLabel(pair.after)} reads differently.`,
          ),
        ),
    ),
};
