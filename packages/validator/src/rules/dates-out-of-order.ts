import type { Rule } from '../rule.ts';
import { writtenOf } from '../entries/written-entry.ts';

export const datesOutOfOrder: Rule = {
  id: 'dates-out-of-order',
  severity: 'error',
  harm: 'contradiction',
  scope: 'entry',
  summary: 'Nothing ends before it begins: a qualification, or a review round.',
  why: 'A certificate that is no longer awarded and a round that is over are shown as such. With the days the wrong way round they would never be on offer.',
  help: 'Correct one of the two days. A day is written year-month-day.',
  *check(subject) {
    const keys = subject.type === 'qualification' || subject.type === 'review' ? pairs[subject.type] : undefined;
    if (!keys) return;
    const [from, until] = keys.map((key) => writtenOf(subject)[key]);
    if (typeof from !== 'string' || typeof until !== 'string' || !day.test(from) || !day.test(until) || from <= until) return;
    const [firstKey, lastKey] = keys;
    yield {
      at: { subject, pointer: `/${lastKey}` },
      message: `Unexpected last day ${until}, expected ${from} or later, since that is the first day`,
      related: [{ at: { subject, pointer: `/${firstKey}` }, message: 'The first day is given here' }],
    };
  },
  examples: [
    {
      title: 'Ends before it begins',
      files: {
        'qualifications/minutes-course.md':
          '---\nid: minutes-course\ntitle: Minutes course\nvalidFrom: 2026-03-01\nvalidUntil: ⟦2025-03-01⟧\n---\nHalf a day.\n',
        'reviews/spring.md':
          '---\nid: spring\ntitle: Spring reading\nopens: 2026-04-02\ncloses: ⟦2026-04-01⟧\nscope: { roles: [clerk] }\n---\nIs it true?\n',
      },
      expect: ['dates-out-of-order', 'dates-out-of-order'],
    },
    {
      title: 'One day only',
      files: {
        'reviews/spring.md':
          '---\nid: spring\ntitle: Spring reading\nopens: 2026-04-01\ncloses: 2026-04-01\nscope: { roles: [clerk] }\n---\nIs it true?\n',
      },
      expect: [],
    },
  ],
};

const pairs = { qualification: ['validFrom', 'validUntil'], review: ['opens', 'closes'] } as const;
const day = /^\d{4}-\d{2}-\d{2}$/u;
