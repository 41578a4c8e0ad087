import { suggest } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { firmRules } from '../entries/firm-rules.ts';
import { ruleIds } from '../entries/rule-ids.ts';

export const needlessSilence: Rule = {
  id: 'needless-silence',
  severity: 'warning',
  scope: 'silence',
  summary: 'A silence silences something.',
  why: 'What it was meant for has been mended, or never was where it looks. Left in place, it would hide the next mistake of that kind.',
  help: 'Delete the comment. One above all keys is for the whole file, one above a key for the next line, and one behind a value for its own line.',
  *check({ file, silence, count }) {
    if (silence.rule === '' || count > 0 || firmRules.has(silence.rule)) return;
    const at = { file, span: silence.span };
    const meant = ruleIds.includes(silence.rule) ? [] : suggest(silence.rule, ruleIds);
    if (ruleIds.includes(silence.rule))
      yield {
        at,
        message: `Unexpected silence of ${quote(silence.rule)}, which finds nothing ${silence.line === undefined ? 'in this file' : 'on that line'}, expected none`,
      };
    else
      yield {
        at,
        message: `Unexpected ${quote(silence.rule)}, expected ${meant[0] === undefined ? 'the name of a rule' : quote(meant[0])}`,
        help: 'Write the name of the rule as it stands below the finding.',
        expected: meant,
      };
  },
  examples: [
    {
      title: 'Nothing to silence there, and a rule that does not exist',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\n⟦# framewright-ignore deprecated-without-successor: The circle decides in May.⟧\ntitle: Chairing\nkind: technical\nstatus: proposed   ⟦# framewright-ignore no-such-rule: It is new.⟧\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['needless-silence', 'needless-silence'],
    },
    {
      title: 'A finding in the text, silenced above all keys',
      files: {
        'competences/chairing.md':
          '---\n# framewright-ignore definition-form: The circle voted for these two sentences.\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting. It takes patience.\n',
      },
      expect: [],
    },
  ],
};
