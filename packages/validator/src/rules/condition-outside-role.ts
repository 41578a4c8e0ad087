import { either, quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { isWhole, listedItems, readableManifest, writtenOf } from '../entries/written-entry.ts';
import { contextsOf, statementsOf } from '../requirements/written-requirements.ts';

export const conditionOutsideRole: Rule = {
  id: 'condition-outside-role',
  severity: 'error',
  harm: 'contradiction',
  scope: 'linked',
  summary: 'A requirement holds only in contexts in which the role exists.',
  why: 'Nobody works in the role there, so the requirement would never be asked of anyone.',
  help: 'Take the context out of the requirement, or add it to the contexts of the role.',
  needs: ['role'],
  *check(role, { framework, memory }) {
    if (role.type !== 'role') return;
    const manifest = readableManifest(framework);
    const known = new Set(manifest && (listedItems(writtenOf(manifest)['contexts']) ?? []).map(({ id }) => id));
    const ofRole = role.data.contexts;
    if (ofRole === undefined || !isWhole(role, 'contexts')) return;
    for (const { requirements } of statementsOf(memory, role)) {
      const named = requirements.flatMap((requirement) => contextsOf(requirement) ?? []);
      // What is named already would stand there twice.
      const left = ofRole.filter((id) => known.has(id) && !named.some((context) => context.id === id));
      for (const { id, pointer } of named) {
        if (ofRole.includes(id) || !known.has(id)) continue;
        yield {
          at: { subject: role, pointer },
          message: `Unexpected context ${quote(id)}, expected ${either(ofRole)}, the contexts of the role ${quote(role.data.title)}`,
          expected: left,
          related: [{ at: { subject: role, pointer: '/contexts' }, message: 'The contexts of the role' }],
        };
      }
    }
  },
  examples: [
    {
      title: 'A requirement for a place where the role is not found',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\ncontexts: [project]\nrequires:\n  agenda-setting: { rating: { knowledge: 1, application: 1 }, contexts: [project, ⟦programme⟧] }\n---\nLeads the meeting.\n',
      },
      expect: ['condition-outside-role'],
    },
    {
      title: 'A role without contexts is found in all of them',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: { knowledge: 1, application: 1 }, contexts: [programme] }\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
  ],
};
