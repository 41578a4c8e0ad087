import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { schemaPaths } from '../findings/value-findings.ts';
import { sectionChanges } from '../findings/section-changes.ts';
import { isIllustration, textFinding } from '../findings/text-findings.ts';

const tasksAtLevel = (task: string): ReturnType<typeof edited> => ({
  ...edited(
    'framework.md',
    ['format: 1', 'format: 2'],
    ['{ id: examples,', '{ id: tasks, title: Tasks, of: [competence], at: level }\n  - { id: examples,'],
  ),
  ...edited('competences/brewing.md', ['Brews a pot that guests finish.\n', `Brews a pot that guests finish.\n\n#### Tasks\n\n${task}\n`]),
});

export const sectionChanged: ChangeKind = {
  id: 'section-changed',
  mirror: 'section-changed',
  bump: 'minor',
  affects: ['readers'],
  title: 'A section was changed',
  why: 'A section says what goes with the entry: evidence, tasks, responsibilities. Unless the words alone were mended, readers may expect something else now.',
  prose: true,
  covers: [...schemaPaths(['competence', 'role', 'qualification'], 'sections'), 'competence.levelSections'],
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
    {
      title: 'A task at a level is another one',
      before: tasksAtLevel('Warm the pot.'),
      after: tasksAtLevel('Warm the pot, and the bowls.'),
      expect: ['section-changed'],
    },
  ],
  find: (comparison) =>
    sectionChanges(comparison)
      .filter(({ id }) => !isIllustration(comparison, id))
      .map(({ pair, change, name }) => textFinding(pair, change, `The section ${name} was changed.`)),
};
