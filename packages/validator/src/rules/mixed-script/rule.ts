import { isText } from '../../entries/is-text.ts';
import { mixedWords } from './mixed-words.ts';
import { quote } from '../../messages/quote.ts';
import type { Rule } from '../../rule.ts';

export const mixedScript: Rule = {
  id: 'mixed-script',
  severity: 'error',
  harm: 'ambiguous',
  languages: 'any',
  scope: 'file',
  summary: 'The letters of a word belong to one script.',
  why: 'A Cyrillic or Greek letter can look just like a Latin one. Search does not find the word, and a name with such a letter leads nowhere.',
  help: 'Type the word anew.',
  *check(file) {
    if (!isText(file)) return;
    for (const { word, span, odd, script, others, meant } of mixedWords(file.text)) {
      yield {
        at: { file, span },
        message: `Unexpected ${script} ${odd.length === 1 ? 'letter' : 'letters'} ${odd.map(named).join(' and ')} in ${quote(word)}, expected ${others} letters alone: ${quote(meant)}`,
        help: `Type the word anew: ${meant}. It looks the same and is not.`,
        expected: [meant],
        explains: span,
        fix: { title: `Write “${meant}”`, safe: false, edits: [{ span, text: meant }] },
      };
    }
  },
  examples: [
    {
      title: 'A Cyrillic letter in a reference, and a Greek one in the text',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nrelated: [⟦\u0430genda-setting⟧]\n---\nThe ability to lead a ⟦meeting\u03BF⟧.\n',
      },
      expect: ['mixed-script', 'mixed-script'],
    },
    {
      title: 'Words of another script, and signs beside Latin letters',
      files: {
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Agenda\naliases: [Повестка дня]\n---\nWhat a meeting deals with. The time from one to the next is Δt, in Greek χρόνος; the Москва-based circle measures it in μs.\n',
      },
      expect: [],
    },
  ],
};

function named(letter: string): string {
  return `${quote(letter)} (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
}
