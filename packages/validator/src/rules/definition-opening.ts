import { manifestWithRule } from '../entries/manifest-with-rule.ts';
import { prosePartsOf } from '../entries/prose-parts.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const definitionOpening: Rule = {
  id: 'definition-opening',
  severity: 'off',
  languages: ['en'],
  scope: 'entry',
  summary: 'In English, the definition of a competence begins with “The ability to”.',
  why: 'Definitions that begin alike can be read down a list, and each has to say what a person can do instead of what a subject is.',
  help: 'Begin with “The ability to” and go on with what a person does.',
  *check(subject) {
    for (const { key, file, start, words } of prosePartsOf(subject)) {
      const opening = firstWords.exec(words.slice(0, longestOpening))?.[0];
      if (key !== 'definition' || opening === undefined || opening === 'The ability to') continue;
      yield {
        at: { file, span: [start, start + opening.length] },
        message: `Unexpected ${quote(opening)} at the beginning of the definition, expected “The ability to”`,
      };
    }
  },
  examples: [
    {
      title: 'A definition that tells of a subject, and one that says the same another way',
      files: {
        'framework.md': manifestWithRule('definition-opening'),
        'competences/agenda-setting.md':
          '---\nid: agenda-setting\ntitle: Agenda setting\nkind: technical\n---\n⟦Agendas say what⟧ a meeting deals with.\n',
        'competences/minute-taking.md':
          '---\nid: minute-taking\ntitle: Minute taking\nkind: technical\n---\n⟦Being able to⟧ record what was decided.\n',
      },
      expect: ['definition-opening', 'definition-opening'],
    },
    {
      title: 'Definitions as the rule wants them, and in another language',
      files: {
        'framework.md': manifestWithRule('definition-opening').replace('language: en-GB', 'language: en-GB\nlanguages: [en-GB, de]'),
        'competences/fairness.md': '---\nid: fairness\ntitle: Fairness\nkind: conduct\n---\nThe ability to let everyone speak.\n',
        'translations/de/competences/fairness.md':
          '---\nof: 0df83e9b82987dfda9066ecf01d282ce38c22e65cba1b4006b5ce134c1670028\ntitle: Gerechtigkeit\n---\nDie Fähigkeit, alle zu Wort kommen zu lassen.\n',
      },
      expect: [],
    },
    {
      title: 'A manifest that does not turn the rule on',
      files: { 'competences/fairness.md': '---\nid: fairness\ntitle: Fairness\nkind: conduct\n---\nLetting everyone speak.\n' },
      expect: [],
    },
  ],
};

const longestOpening = 60;
const firstWords = /^(?:\S+\s+){0,2}\S+/u;
