import { isObject, type Scale } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { writtenOf } from '../entries/written-entry.ts';

export const levelsNotAscending: Rule = {
  id: 'levels-not-ascending',
  severity: 'error',
  harm: 'ambiguous',
  scope: 'entry',
  summary: 'The levels of a scale stand in order, from the lowest value to the highest, each value once.',
  why: 'A rating is read by its value: which level is higher, and which one is meant, must never be in doubt.',
  help: 'Put the levels in order of their values, and give each a value of its own.',
  needs: ['scale'],
  *check(subject) {
    const levels = subject.type === 'scale' ? writtenOf(subject)['levels'] : undefined;
    if (!Array.isArray(levels)) return;
    let before: { readonly value: number; readonly title: string } | undefined;
    let falling = false;
    for (const [index, level] of levels.entries()) {
      const value: unknown = isObject(level) ? level['value'] : undefined;
      if (!isObject(level) || typeof value !== 'number') continue;
      const falls = before !== undefined && value <= before.value;
      // A list from the highest to the lowest is one mistake.
      if (before && falls && !falling) {
        yield {
          at: { subject, pointer: `/levels/${index}/value` },
          message: `Unexpected value ${value}, expected more than ${before.value}, the value of ${quote(before.title)} before it`,
          ...(value === before.value
            ? { help: `Give this level a value that no other has: the values go up from the first level to the last.` }
            : {}),
        };
      }
      falling = falls;
      before = { value, title: String((level as Partial<Scale['levels'][number]>).title ?? level['id'] ?? value) };
    }
  },
  examples: [
    {
      title: 'A value that is taken',
      files: {
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions: [{ id: use, title: Use }]\nlevels:\n  - { value: 1, id: rarely, title: Rarely }\n  - { value: ⟦1⟧, id: often, title: Often }\n---\n## Use\n\n### Often\n\nEvery week.\n',
      },
      expect: ['levels-not-ascending'],
    },
    {
      title: 'From the highest to the lowest',
      files: {
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions: [{ id: use, title: Use }]\nlevels:\n  - { value: 3, id: often, title: Often }\n  - { value: ⟦2⟧, id: rarely, title: Rarely }\n  - { value: 1, id: never, title: Never }\n---\n## Use\n\n### Often\n\nEvery week.\n',
      },
      expect: ['levels-not-ascending'],
    },
    {
      title: 'Values may begin at 0 and leave gaps',
      files: {
        'scales/frequency.md':
          '---\nid: frequency\ntitle: Frequency\ndimensions: [{ id: use, title: Use }]\nlevels:\n  - { value: 0, id: never, title: Never }\n  - { value: 2, id: often, title: Often }\n---\n## Use\n\n### Often\n\nEvery week.\n',
      },
      expect: [],
    },
  ],
};
