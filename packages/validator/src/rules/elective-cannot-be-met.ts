import { contextPhrase, placeInHeir } from '../requirements/elective-places.ts';
import { quote } from '../messages/quote.ts';
import { reportedFaults } from '../requirements/report-electives.ts';
import type { Rule } from '../rule.ts';

export const electiveCannotBeMet: Rule = {
  id: 'elective-cannot-be-met',
  severity: 'error',
  harm: 'contradiction',
  scope: 'linked',
  summary: 'In every context of a role there are enough competences to choose from to meet its electives.',
  why: 'A choice counts only in the contexts in which it applies. Where too few are left, or one that must be chosen does not apply, nobody can ever meet the profile.',
  help: 'Ask for fewer competences, add more to choose from, or loosen their contexts.',
  needs: ['role'],
  *check(subject, context) {
    if (subject.type !== 'role') return;
    for (const { role, elective, statedBy, fault, index } of reportedFaults(context, subject, ['too-few', 'mandatory-elsewhere'])) {
      const where = contextPhrase(context.framework, fault.contexts);
      const own =
        index !== undefined &&
        (fault.kind === 'too-few'
          ? `/electives/${index}/atLeast`
          : `/electives/${index}/including/${(role.data.electives?.[index]?.including ?? []).indexOf(fault.competence)}`);
      yield {
        at: own === false ? placeInHeir(role, fault) : { subject: role, pointer: own },
        message:
          fault.kind === 'too-few'
            ? `Unexpected elective ${quote(elective.title)} with at least ${elective.atLeast} to meet${where}, expected ${fault.found === 0 ? 'some competence' : `at most ${fault.found}, the number of competences`} to choose from${where === '' ? '' : ' there'}`
            : `Unexpected ${quote(fault.competence)}, which the elective ${quote(elective.title)} insists on, expected one that applies${where}`,
        ...(fault.kind === 'too-few' && index !== undefined && fault.found > 0 ? { expected: [String(fault.found)] } : {}),
        ...(statedBy === role
          ? {}
          : {
              help: `The elective is inherited from ${quote(statedBy.data.title)}, where it can be met. State it anew here, with the same id, so that it can be met${where}.`,
            }),
      };
    }
  },
  examples: [
    {
      title: 'More to meet than to choose from, and a choice that must be made where it does not apply',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nelectives:\n  - id: depth\n    title: Depth\n    atLeast: ⟦3⟧\n    of:\n      agenda-setting: { rating: { knowledge: 3, application: 3 } }\n      minute-taking: { rating: { knowledge: 3, application: 3 } }\n---\nLeads the meeting.\n',
        'roles/host.md':
          '---\nid: host\ntitle: Host\nelectives:\n  - id: depth\n    title: Depth\n    atLeast: 1\n    including: [⟦agenda-setting⟧]\n    of:\n      agenda-setting: { rating: { knowledge: 3, application: 3 }, contexts: [project] }\n      minute-taking: { rating: { knowledge: 3, application: 3 } }\n---\nInvites to the meeting.\n',
      },
      expect: ['elective-cannot-be-met', 'elective-cannot-be-met'],
    },
    {
      title: 'An heir takes an elective into a context in which it can’t be met',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\ncontexts: [project]\nelectives:\n  - id: depth\n    title: Depth\n    atLeast: 2\n    of:\n      agenda-setting: { rating: { knowledge: 3, application: 3 }, contexts: [project] }\n      minute-taking: { rating: { knowledge: 3, application: 3 } }\n---\nLeads the meeting.\n',
        'roles/host.md': '---\nid: host\ntitle: Host\nextends: chair\ncontexts: [project, ⟦programme⟧]\n---\nInvites to the meeting.\n',
        'roles/lead-host.md': '---\nid: lead-host\ntitle: Lead host\nextends: host\n---\nInvites to all meetings.\n',
      },
      expect: ['elective-cannot-be-met'],
    },
    {
      title: 'Enough to choose from in the only context of the role',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\ncontexts: [project]\nelectives:\n  - id: depth\n    title: Depth\n    atLeast: 2\n    including: [agenda-setting]\n    of:\n      agenda-setting: { rating: { knowledge: 3, application: 3 }, contexts: [project] }\n      minute-taking: { rating: { knowledge: 3, application: 3 } }\n---\nLeads the meeting.\n',
      },
      expect: [],
    },
  ],
};
