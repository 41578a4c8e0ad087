import { ambiguousScalars } from '../schema/ambiguous-scalars.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const ambiguousScalar: Rule = {
  id: 'ambiguous-scalar',
  severity: 'error',
  harm: 'unreadable',
  scope: 'entry',
  summary: 'Text that looks like a number, a date, or yes and no stands in quotation marks.',
  why: 'Without them the value becomes another: 1.10 becomes 1.1, 02 becomes 2, and in some programs “no” becomes false and a date a point in time.',
  help: 'Put quotation marks around it.',
  *check(subject, context) {
    for (const { pointer, written, reading } of ambiguousScalars(subject, context)) {
      const quoted = `"${written}"`;
      yield {
        at: { subject, pointer },
        message: `Unexpected ${quote(written)}, ${reading}, expected it in quotation marks: ${quoted}`,
        help: `Write ${quoted}, so that it stays the text that you see.`,
        expected: [quoted],
        ...(subject.source
          ? { fix: { title: `Write ${quoted}`, safe: true, edits: [{ span: subject.source.spanOf(pointer), text: quoted }] } }
          : {}),
      };
    }
  },
  examples: [
    {
      title: 'A title, a code and aliases that are read as something else',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: ⟦360⟧\nkind: technical\ncode: ⟦02⟧\naliases: [⟦1.10⟧, ⟦On⟧]\n---\nThe ability to lead a meeting.\n',
        'roles/clerk.md': '---\nid: clerk\ntitle: Clerk\nx-form: 02\n---\nWrites.\n',
      },
      expect: ['ambiguous-scalar', 'ambiguous-scalar', 'ambiguous-scalar', 'ambiguous-scalar'],
    },
    {
      title: 'Quotation marks, and a day where a day is wanted',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: "360"\nkind: technical\ncode: "02"\naliases: ["On", 24/7, 1st of April]\norder: 10\nsources: [{ url: https://meetings.example/chairing, checked: 2026-03-22 }]\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};
