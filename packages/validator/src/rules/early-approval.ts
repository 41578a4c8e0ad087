import { isObject } from '@framewright/model';
import type { Rule } from '../rule.ts';
import { writtenOf } from '../entries/written-entry.ts';

export const earlyApproval: Rule = {
  id: 'early-approval',
  severity: 'error',
  harm: 'contradiction',
  scope: 'entry',
  summary: 'Nothing is approved before its review round is over, unless a reason is given.',
  why: 'Whoever still means to read it, and has until the last day to do so, would speak to a decision already taken.',
  help: 'Correct the day, or add “because: …” to the approval with the reason.',
  *check(subject) {
    if (subject.type !== 'review') return;
    const { closes, approvals } = writtenOf(subject);
    if (typeof closes !== 'string' || !day.test(closes) || !Array.isArray(approvals)) return;
    for (const [index, approval] of approvals.entries()) {
      if (!isObject(approval) || approval['because'] !== undefined) continue;
      const { date } = approval;
      if (typeof date !== 'string' || !day.test(date) || date > closes) continue;
      yield {
        at: { subject, pointer: `/approvals/${index}/date` },
        message: `Unexpected approval on ${date}, expected a later day than ${closes}, since that is the last day of the round`,
        related: [{ at: { subject, pointer: '/closes' }, message: 'The last day is given here' }],
      };
    }
  },
  examples: [
    {
      title: 'Approved on the last day of the round',
      files: {
        'reviews/spring.md':
          '---\nid: spring\ntitle: Spring reading\nopens: 2026-03-01\ncloses: 2026-04-01\nscope: { roles: [clerk] }\napprovals:\n  - { date: ⟦2026-04-01⟧, by: [A. Reader], roles: [clerk] }\n---\nIs it true?\n',
      },
      expect: ['early-approval'],
    },
    {
      title: 'Approved when it was over, and early with a reason',
      files: {
        'reviews/spring.md':
          '---\nid: spring\ntitle: Spring reading\nopens: 2026-03-01\ncloses: 2026-04-01\nscope: { roles: [clerk] }\napprovals:\n  - { date: 2026-03-20, by: [A. Reader], roles: [clerk], because: All who were asked had answered. }\n  - { date: 2026-04-02, by: [A. Reader], competences: [fairness] }\n---\nIs it true?\n',
      },
      expect: [],
    },
  ],
};

const day = /^\d{4}-\d{2}-\d{2}$/u;
