import { contentWords } from './content-words.ts';
import { manifestWithRule } from '../../entries/manifest-with-rule.ts';
import { prosePartsOf } from '../../entries/prose-parts.ts';
import { quote } from '../../messages/quote.ts';
import type { Rule } from '../../rule.ts';
import { wordsOnly } from '../../words/words-only.ts';

export const definitionByTitle: Rule = {
  id: 'definition-by-title',
  severity: 'off',
  languages: ['en'],
  scope: 'entry',
  summary: 'In English, the definition of a competence says more than its title.',
  why: 'Who does not know what the title means learns nothing from a definition that turns it round.',
  help: 'Say in other words what a person does, with what, and to what end.',
  *check(subject) {
    const title: unknown = 'title' in subject.data ? subject.data.title : undefined;
    if (typeof title !== 'string') return;
    const known = contentWords(title);
    for (const { key, file, start, words } of prosePartsOf(subject)) {
      const content = key === 'definition' ? contentWords(wordsOnly(words).replace(/^the ability to\b/iu, '')) : [];
      if (content.length === 0 || !content.every((word) => known.some((other) => isAlike(word, other)))) continue;
      yield {
        at: { file, span: [start, start + words.length] },
        message: `Unexpected words of the title ${quote(title)} alone in the definition, expected what they mean`,
      };
    }
  },
  examples: [
    {
      title: 'Titles turned round',
      files: {
        'framework.md': manifestWithRule('definition-by-title'),
        'competences/agenda-setting.md':
          '---\nid: agenda-setting\ntitle: Agenda setting\nkind: technical\n---\n⟦The ability to set agendas.⟧\n',
        'competences/room-management.md':
          '---\nid: room-management\ntitle: Management of rooms\nkind: technical\n---\n⟦The ability to carry out the management of all rooms effectively.⟧\n',
      },
      expect: ['definition-by-title', 'definition-by-title'],
    },
    {
      title: 'Definitions that use a word of the title, or say what it means',
      files: {
        'framework.md': manifestWithRule('definition-by-title'),
        'competences/agenda-setting.md':
          '---\nid: agenda-setting\ntitle: Agenda setting\nkind: technical\n---\nThe ability to set agendas that fit the time.\n',
      },
      expect: [],
    },
  ],
};

/** Whether two words begin alike, but for the last few letters of the shorter: “set” and “setting”, “planning” and “planned”. */
function isAlike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const common = Math.max(Math.min(shorter, 4), shorter - 3);
  return a.slice(0, common) === b.slice(0, common);
}
