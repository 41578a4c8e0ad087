import { entryOf } from '@framewright/model';
import { cycleFindings } from '../messages/cycle-findings.ts';
import type { Rule } from '../rule.ts';

export const extendsCycle: Rule = {
  id: 'extends-cycle',
  severity: 'error',
  harm: 'contradiction',
  scope: 'framework',
  summary: 'No role extends itself, neither directly nor through others.',
  why: 'Each of the roles would take its requirements from the others, so none of them would have any to give.',
  help: 'Decide which of the roles stands on its own, and take the key “extends” out of it.',
  check: ({ framework }) =>
    cycleFindings(framework.entries.role, { key: 'extends', verb: 'extends' }, (role) =>
      role.data.extends === undefined ? undefined : entryOf(framework, 'role', role.data.extends),
    ),
  examples: [
    {
      title: 'Two roles that extend each other, and one that extends itself',
      files: {
        'roles/chair.md': '---\nid: chair\ntitle: Chair\nextends: ⟦host⟧\n---\nLeads the meeting.\n',
        'roles/host.md': '---\nid: host\ntitle: Host\nextends: chair\n---\nInvites to the meeting.\n',
        'roles/timekeeper.md': '---\nid: timekeeper\ntitle: Timekeeper\nextends: ⟦timekeeper⟧\n---\nWatches the clock.\n',
      },
      expect: ['extends-cycle', 'extends-cycle'],
    },
    {
      title: 'Two roles that extend the same one',
      files: {
        'roles/chair.md': '---\nid: chair\ntitle: Chair\nextends: clerk\n---\nLeads the meeting.\n',
        'roles/host.md': '---\nid: host\ntitle: Host\nextends: clerk\n---\nInvites to the meeting.\n',
      },
      expect: [],
    },
  ],
};
