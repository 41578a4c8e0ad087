import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const silenceWithoutReason: Rule = {
  id: 'silence-without-reason',
  severity: 'warning',
  scope: 'file',
  summary: 'Who silences a finding says why.',
  why: 'The next author finds a rule that is not kept and can’t tell whether that is meant, or whether it still has to be.',
  help: 'Write the reason behind a colon: # framewright-ignore rule: reason.',
  needs: ['silences'],
  *check(file) {
    for (const { rule, reason, span } of file.silences) {
      if (rule === '')
        yield {
          at: { file, span },
          message: 'Unexpected silence without the name of a rule, expected one with a reason',
          help: 'Write # framewright-ignore, the name of the rule, a colon and the reason.',
        };
      else if (reason === '')
        yield {
          at: { file, span },
          message: `Unexpected silence of ${quote(rule)} without a reason, expected one behind a colon`,
          help: `Write “# framewright-ignore ${rule}: …” with the reason in place of the dots.`,
        };
    }
  },
  examples: [
    {
      title: 'Only the rule',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nstatus: deprecated   ⟦# framewright-ignore deprecated-without-successor⟧\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['silence-without-reason'],
    },
    {
      title: 'The rule and the reason',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n# framewright-ignore deprecated-without-successor: The circle decides in May what replaces it.\nstatus: deprecated\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};
