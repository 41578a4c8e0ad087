import { needlessExclusions, repeatedElectives, repeatedRequirements } from './needless-overrides.ts';
import { resolvedBase } from '../../entries/resolved-roles.ts';
import type { Rule } from '../../rule.ts';
import { isSettled } from '../../entries/written-entry.ts';

export const overrideWithoutEffect: Rule = {
  id: 'override-without-effect',
  severity: 'warning',
  scope: 'linked',
  summary: 'What a role says about an inherited requirement changes it.',
  why: 'Readers look for a difference where there is none, and the copy stays behind when the original changes.',
  help: 'Take it out: it is inherited as it stands.',
  needs: ['role'],
  *check(role, context) {
    if (role.type !== 'role') return;
    const base = resolvedBase(context, role);
    if (base) yield* repeatedRequirements(context, role, base);
    if (base) yield* repeatedElectives(context, role, base);
    if (base || (role.data.extends === undefined && isSettled(role, 'extends'))) yield* needlessExclusions(context, role, base);
  },
  examples: [
    {
      title: 'Repeated as it was, and left out although it was never there',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nextends: clerk\nwithout: [⟦timekeeping⟧]\nrequires:\n  ⟦agenda-setting⟧: { rating: { application: 1, knowledge: 1 }, need: expected }\n  minute-taking: { rating: { knowledge: 2, application: 1 } }\n---\nLeads the meeting.\n',
        'competences/timekeeping.md': '---\nid: timekeeping\ntitle: Timekeeping\nkind: technical\n---\nThe ability to end on time.\n',
      },
      expect: ['override-without-effect', 'override-without-effect'],
    },
    {
      title: 'Left out and required in one breath',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nextends: clerk\nwithout: [⟦agenda-setting⟧]\nrequires:\n  agenda-setting: { rating: { knowledge: 3, application: 3 } }\n---\nLeads the meeting.\n',
      },
      expect: ['override-without-effect'],
    },
    {
      title: 'A need or a condition of its own is a change',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nextends: clerk\nwithout: [minute-taking]\nrequires:\n  agenda-setting: { rating: { knowledge: 1, application: 1 }, need: essential }\n  fairness: { contexts: [project] }\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
  ],
};
