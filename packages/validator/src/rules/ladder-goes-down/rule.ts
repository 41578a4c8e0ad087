import { pointerOf, requirementList, ownValue } from '@framewright/model';
import { contextPhrase } from '../../requirements/elective-places.ts';
import type { FrameworkContext } from '../../memory/framework-context.ts';
import { ladderDrops, type LadderDrop } from './ladder-drops.ts';
import { quote } from '../../messages/quote.ts';
import type { Finding, FindingPlace, Rule } from '../../rule.ts';
import { ratedCompetence } from '../../entries/rated-competence.ts';

export const ladderGoesDown: Rule = {
  id: 'ladder-goes-down',
  severity: 'warning',
  scope: 'framework',
  summary: 'A role on a higher rung of a ladder requires at least what the rung below it requires.',
  why: 'People climb a ladder by learning more. Where a higher role asks for less, a level is mostly mistyped, or a competence forgotten.',
  help: 'Raise the level, or lower it on the rung below. Roles beside one another share a rung.',
  *check(context) {
    for (const drop of ladderDrops(context)) yield finding(context, drop);
  },
  examples: [
    {
      title: 'A level that falls, and a competence that is gone',
      files: {
        'families/office.md': '---\nid: office\ntitle: Office\n---\n',
        'roles/clerk.md':
          '---\nid: clerk\ntitle: Clerk\nfamily: office\nrung: 1\nrequires:\n  agenda-setting: { rating: { knowledge: 2, application: 2 } }\n  minute-taking: { rating: { knowledge: 3, application: 2 } }\n  fairness: {}\n---\nWrites.\n',
        'roles/secretary.md':
          '---\nid: secretary\ntitle: Secretary\nfamily: office\nrung: 2\n⟦requires⟧:\n  agenda-setting: { rating: { knowledge: 3, application: ⟦1⟧ } }\n  minute-taking: { rating: { knowledge: 3, application: 3 } }\n---\nLeads the office.\n',
      },
      expect: ['ladder-goes-down', 'ladder-goes-down'],
    },
    {
      title: 'A requirement that falls in one context',
      files: {
        'families/office.md': '---\nid: office\ntitle: Office\n---\n',
        'roles/clerk.md':
          '---\nid: clerk\ntitle: Clerk\nfamily: office\nrung: 1\nrequires:\n  agenda-setting: { rating: { knowledge: 2, application: 2 }, contexts: [programme] }\n---\nWrites.\n',
        'roles/secretary.md':
          '---\nid: secretary\ntitle: Secretary\nfamily: office\nrung: 2\nrequires:\n  agenda-setting:\n    - { rating: { knowledge: 1, application: 1 }, contexts: [project] }\n    - { rating: { knowledge: ⟦1⟧, application: 1 }, contexts: [programme] }\n---\nLeads the office.\n',
      },
      expect: ['ladder-goes-down'],
    },
    {
      title: 'Roles side by side, what is only desirable below, and what is desirable above',
      files: {
        'families/office.md': '---\nid: office\ntitle: Office\n---\n',
        'roles/clerk.md':
          '---\nid: clerk\ntitle: Clerk\nfamily: office\nrung: 1\nrequires:\n  agenda-setting: { rating: { knowledge: 2, application: 2 }, need: desirable }\n  fairness: {}\n---\nWrites.\n',
        'roles/typist.md':
          '---\nid: typist\ntitle: Typist\nfamily: office\nrung: 1\nrequires:\n  agenda-setting: { rating: { knowledge: 1, application: 1 } }\n---\nTypes.\n',
        'roles/secretary.md':
          '---\nid: secretary\ntitle: Secretary\nfamily: office\nrung: 2\nrequires:\n  agenda-setting: { rating: { knowledge: 1, application: 1 } }\n  fairness: { need: desirable }\n---\nLeads the office.\n',
      },
      expect: [],
    },
    {
      title: 'What has only been begun',
      files: {
        'families/office.md': '---\nid: office\ntitle: Office\n---\n',
        'competences/filing.md':
          '---\nid: filing\ntitle: Filing\nkind: technical\nstatus: draft\n---\nThe ability to find what was put away.\n',
        'roles/clerk.md':
          '---\nid: clerk\ntitle: Clerk\nstatus: draft\nfamily: office\nrung: 1\nrequires:\n  filing: { rating: { knowledge: 2, application: 2 } }\n---\nWrites.\n',
        'roles/secretary.md':
          '---\nid: secretary\ntitle: Secretary\nstatus: draft\nfamily: office\nrung: 2\nrequires:\n  filing: { rating: { knowledge: 1, application: 1 } }\n---\nLeads the office.\n',
      },
      expect: [],
    },
  ],
};

function finding(context: FrameworkContext, drop: LadderDrop): Finding {
  const { role, lower, competence, before, now, contexts } = drop;
  const where = contextPhrase(context.framework, contexts);
  const related = [
    {
      at: { subject: lower, pointer: pointerOf('requires', competence), part: 'key' as const },
      message: `${quote(lower.data.title)}, on rung ${lower.data.rung}, requires more${before.from === lower.id ? '' : ', by inheritance'}`,
    },
  ];
  if (!now) {
    return {
      at: placeOfGap(drop),
      message: `Unexpected requirements without ${quote(competence)}${where}, expected it on rung ${role.data.rung} as for ${quote(lower.data.title)} on rung ${lower.data.rung}`,
      help: `Add ${quote(competence)}, or take it out of ${quote(lower.data.title)}. If the role stands beside the other, give both the same rung.`,
      related,
    };
  }
  const level = ownValue(before.rating, now.dimension) ?? 0;
  const dimension = ratedCompetence(context, competence)?.scale?.dimensions.find(({ id }) => id === now.dimension)?.title ?? now.dimension;
  return {
    at: placeOfLevel(drop, now),
    message: `Unexpected level ${ownValue(now.requirement.rating, now.dimension)} of ${quote(competence)} (${dimension})${where}, expected ${level} or more as for ${quote(lower.data.title)} on rung ${lower.data.rung}`,
    help: `Write ${level} or more, or lower the level in ${quote(lower.data.title)}. If the role stands beside the other, give both the same rung.`,
    // The base that an inherited level comes from stands where no number does.
    ...(isOwn(drop, now) ? { expected: [String(level)] } : {}),
    related,
  };
}

/** Where the role leaves the competence out, or could state it. */
function placeOfGap({ role, competence }: LadderDrop): FindingPlace {
  const index = (role.data.without ?? []).indexOf(competence);
  if (index !== -1) return { subject: role, pointer: `/without/${index}` };
  return role.data.requires === undefined
    ? { subject: role, pointer: role.data.extends === undefined ? '/rung' : '/extends' }
    : { subject: role, pointer: '/requires', part: 'key' };
}

/** The number that is too low; the base that it is inherited from where the role does not state it. */
function placeOfLevel({ role, competence }: LadderDrop, { requirement, dimension }: NonNullable<LadderDrop['now']>): FindingPlace {
  const stated = ownValue(role.data.requires, competence);
  if (!isOwn({ role, competence }, { requirement }) || stated === undefined) return { subject: role, pointer: '/extends' };
  const index = requirementList(stated).findIndex(({ contexts }) => contexts?.join() === requirement.contexts?.join());
  const place = Array.isArray(stated)
    ? pointerOf('requires', competence, Math.max(0, index), 'rating')
    : pointerOf('requires', competence, 'rating');
  const rating = requirementList(stated)[Math.max(0, index)]?.rating;
  return { subject: role, pointer: typeof rating === 'number' ? place : `${place}${pointerOf(dimension)}` };
}

/** Whether the role states a level itself. */
function isOwn(
  { role, competence }: Pick<LadderDrop, 'role' | 'competence'>,
  { requirement }: Pick<NonNullable<LadderDrop['now']>, 'requirement'>,
): boolean {
  return requirement.from === role.id && ownValue(role.data.requires, competence) !== undefined;
}
