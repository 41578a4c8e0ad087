import { contextPhrase, placeInHeir } from '../requirements/elective-places.ts';
import { quote } from '../messages/quote.ts';
import { reportedFaults } from '../requirements/report-electives.ts';
import type { Rule } from '../rule.ts';

export const electiveAlreadyMet: Rule = {
  id: 'elective-already-met',
  severity: 'warning',
  scope: 'linked',
  summary: 'An elective asks for more than the role requires anyway, in every context of the role.',
  why: 'The elective offers no choice. Requirements that are not merely desirable already reach its level in every dimension, for as many of its competences as it asks for, the mandatory ones among them.',
  help: 'Raise the ratings in the elective, raise how many must be met, or take the elective out.',
  needs: ['role'],
  *check(subject, context) {
    if (subject.type !== 'role') return;
    for (const { role, elective, statedBy, fault, index } of reportedFaults(context, subject, ['already-met'])) {
      yield {
        at: index === undefined ? placeInHeir(role, fault) : { subject: role, pointer: `/electives/${index}/id` },
        message: `Unexpected elective ${quote(elective.title)} that ${quote(role.data.title)} meets already${contextPhrase(context.framework, fault.contexts)}, expected one that asks for more`,
        ...(statedBy === role
          ? {}
          : {
              help: `The elective is inherited from ${quote(statedBy.data.title)}. State it anew here, with the same id, so that it asks for more than this role requires anyway.`,
            }),
        related: fault.by.flatMap((competence) =>
          Object.hasOwn(role.data.requires ?? {}, competence)
            ? [
                {
                  at: { subject: role, pointer: `/requires/${competence}`, part: 'key' as const },
                  message: 'This is as much as the elective asks for',
                },
              ]
            : [],
        ),
      };
    }
  },
  examples: [
    {
      title: 'Required anyway, at the same level',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: { knowledge: 3, application: 2 } }\nelectives:\n  - id: ⟦depth⟧\n    title: Depth\n    atLeast: 1\n    of:\n      agenda-setting: { rating: { knowledge: 3, application: 2 } }\n      minute-taking: { rating: { knowledge: 3, application: 3 } }\n---\nLeads the meeting.\n',
      },
      expect: ['elective-already-met'],
    },
    {
      title: 'Met in one context only, by what an heir adds',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nelectives:\n  - id: depth\n    title: Depth\n    atLeast: 1\n    of:\n      agenda-setting: { rating: { knowledge: 2, application: 2 } }\n      minute-taking: { rating: { knowledge: 3, application: 3 } }\n---\nLeads the meeting.\n',
        'roles/host.md':
          '---\nid: host\ntitle: Host\nextends: chair\nrequires:\n  ⟦agenda-setting⟧: { rating: { knowledge: 3, application: 3 }, contexts: [programme] }\n---\nInvites to the meeting.\n',
      },
      expect: ['elective-already-met'],
    },
    {
      title: 'One dimension lower, merely desirable, or not the mandatory one',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: { knowledge: 3, application: 2 } }\n  minute-taking: { rating: { knowledge: 3, application: 3 }, need: desirable }\nelectives:\n  - id: depth\n    title: Depth\n    atLeast: 1\n    of:\n      agenda-setting: { rating: { knowledge: 3, application: 3 } }\n      minute-taking: { rating: { knowledge: 3, application: 3 } }\n---\nLeads the meeting.\n',
        'roles/host.md':
          '---\nid: host\ntitle: Host\nrequires:\n  agenda-setting: { rating: { knowledge: 3, application: 3 } }\nelectives:\n  - id: depth\n    title: Depth\n    atLeast: 1\n    including: [minute-taking]\n    of:\n      agenda-setting: { rating: { knowledge: 3, application: 3 } }\n      minute-taking: { rating: { knowledge: 3, application: 3 } }\n---\nInvites to the meeting.\n',
      },
      expect: [],
    },
  ],
};
