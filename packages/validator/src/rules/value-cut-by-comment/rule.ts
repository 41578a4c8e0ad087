import { cutValues } from './cut-values.ts';
import { quoted } from '../../messages/yaml-value.ts';
import { quote } from '../../messages/quote.ts';
import type { Rule } from '../../rule.ts';

export const valueCutByComment: Rule = {
  id: 'value-cut-by-comment',
  severity: 'warning',
  scope: 'entry',
  summary: 'A text with # in it stands in quotation marks.',
  why: 'Behind a space, # begins a remark for other authors: it and all that follows are left out, and readers see half of the text.',
  help: 'Put quotation marks around the whole text. In front of a remark, write # and a space.',
  *check(subject) {
    for (const { kept, lost, lostSpan, span } of cutValues(subject)) {
      const { file } = subject.source ?? {};
      if (!file) continue;
      const whole = quoted(file.text.slice(...span));
      yield {
        at: { file, span: lostSpan },
        message: `Unexpected ${quote(lost)} behind ${quote(kept)}, left out as a remark, expected quotation marks: ${whole}`,
        help: `Write ${whole}. If ${quote(lost)} is meant as a remark, write a space behind its #.`,
        // A number belongs to the words before it; words may be a comment after all.
        fix: { title: `Write ${whole}`, safe: /^#\d+\b/u.test(lost), edits: [{ span, text: whole }] },
      };
    }
  },
  examples: [
    {
      title: 'A number behind its sign',
      files: {
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Template ⟦#1⟧\naliases:\n  - Form ⟦#2 and #3⟧ # The old names.\n---\nWhat a meeting deals with.\n',
      },
      expect: ['value-cut-by-comment', 'value-cut-by-comment'],
    },
    {
      title: 'Quotation marks, a remark, and a sign inside a word',
      files: {
        'terms/agenda.md':
          '---\nid: agenda #one\ntitle: "Template #1" #final\naliases: [C#, A#1] # both\nsources: [{ url: https://meetings.example/#agenda, checked: 2026-03-22 }]\n---\nWhat a meeting deals with.\n',
      },
      expect: [],
    },
  ],
};
