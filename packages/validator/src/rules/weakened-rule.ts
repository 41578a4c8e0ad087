import { quote } from '../messages/quote.ts';
import { firmRules } from '../entries/firm-rules.ts';
import type { Finding, Rule } from '../rule.ts';
import type { FrameworkContext } from '../memory/framework-context.ts';

export const weakenedRule: Rule = {
  id: 'weakened-rule',
  severity: 'error',
  harm: 'contradiction',
  scope: 'framework',
  summary: 'Rules that a release depends on are never lowered, turned off or silenced.',
  why: 'A bundle with such a mistake does not fit its own format. It could be released once, and after that nobody could read or mend it.',
  help: 'Delete the setting or the comment, and mend what the rule finds.',
  *check(context) {
    yield* settings(context);
    for (const file of context.framework.files)
      for (const { rule, span } of file.silences)
        if (firmRules.has(rule))
          yield {
            at: { file, span },
            message: `Unexpected silence of ${quote(rule)}, expected none, because a release depends on this rule`,
            help: 'Delete the comment, and mend what the rule finds.',
          };
  },
  examples: [
    {
      title: 'An import with competences that nobody has defined yet',
      files: {
        'framework.md':
          '---\nformat: 1\nid: meetings\ntitle: Meetings\niri: https://meetings.example/\nlanguage: en-GB\nlicence: CC-BY-4.0\npublisher: Meeting circle\nkinds:\n  - { id: technical, title: Technical, scale: proficiency, levels: any }\n  - { id: conduct, title: Conduct }\nrules:\n  missing-definition: { severity: ⟦warning⟧, because: Imported. }\n  malformed-value: { severity: ⟦"off"⟧, because: Imported. }\n  unused-competence: { severity: "off", because: An example shows one thing at a time. }\n---\nHow people run meetings.\n',
        'competences/chairing.md':
          '---\n⟦# framewright-ignore missing-definition: It was imported.⟧\nid: chairing\ntitle: Chairing\nkind: technical\n⟦---⟧\n',
      },
      expect: ['weakened-rule', 'missing-definition', 'weakened-rule', 'weakened-rule'],
    },
    {
      title: 'A rule of taste, lowered',
      files: {
        'framework.md':
          '---\nformat: 1\nid: meetings\ntitle: Meetings\niri: https://meetings.example/\nlanguage: en-GB\nlicence: CC-BY-4.0\npublisher: Meeting circle\nkinds:\n  - { id: technical, title: Technical, scale: proficiency, levels: any }\n  - { id: conduct, title: Conduct }\nrules:\n  missing-definition: { severity: error, because: We mean it. }\n  definition-form: { severity: "off", because: Imported. }\n  unused-competence: { severity: "off", because: An example shows one thing at a time. }\n---\nHow people run meetings.\n',
      },
      expect: [],
    },
  ],
};

function* settings({ framework: { manifest } }: FrameworkContext): Iterable<Finding> {
  for (const [rule, { severity }] of Object.entries(manifest.data.rules ?? {}))
    if (firmRules.has(rule) && severity !== 'error') {
      const pointer = `/rules/${rule}/severity`;
      const span = manifest.source?.spanOf(pointer);
      yield {
        at: { subject: manifest, pointer },
        message: `Unexpected ${quote(severity)} for ${quote(rule)}, expected ${quote('error')}, because a release depends on this rule`,
        expected: ['error'],
        ...(span ? { fix: { title: 'Write error', safe: true, edits: [{ span, text: 'error' }] } } : {}),
      };
    }
}
