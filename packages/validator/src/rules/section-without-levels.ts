import { entryTypes } from '@framewright/model';
import { isAtLevel } from '@framewright/markdown';
import { exampleBase } from '../entries/example-base.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

const manifestWith = (of: string): string =>
  (exampleBase['framework.md'] ?? '')
    .replace('format: 1', 'format: 2')
    .replace('\nrules:', `\n  - { id: questions, title: Questions, of: ${of}, at: level }\nrules:`);

export const sectionWithoutLevels: Rule = {
  id: 'section-without-levels',
  severity: 'warning',
  scope: 'entry',
  summary: 'A section at a level is one of competences, since other entries have no levels.',
  why: 'In an entry without levels the section stands at the end, though the manifest says that it stands at a level.',
  help: 'Leave the other types out, or declare a section of their own for them.',
  *check(subject) {
    if (subject.type !== 'manifest') return;
    for (const [index, section] of (subject.data.sections ?? []).entries())
      for (const [place, type] of section.of.entries())
        if (section.at !== undefined && !isAtLevel(section, type))
          yield {
            at: { subject, pointer: `/sections/${index}/of/${place}` },
            message: `Unexpected ${quote(type)} in ${quote('of')} of the section ${quote(section.title)} at a level, expected ${quote('competence')} alone`,
            help: `A ${entryTypes[type].singular} has no levels, so the section stands at its end there. Declare a section without at for it.`,
          };
  },
  examples: [
    {
      title: 'A section at the levels of roles',
      files: { 'framework.md': manifestWith('[competence, ⟦role⟧]') },
      expect: ['section-without-levels'],
    },
    {
      title: 'A section at the levels of competences, in one of them',
      files: {
        'framework.md': manifestWith('[competence]'),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n\n#### Questions\n\n- Who speaks next?\n\n### Practised\n\n#### Questions\n\n- Why?\n',
      },
      expect: [],
    },
  ],
};
