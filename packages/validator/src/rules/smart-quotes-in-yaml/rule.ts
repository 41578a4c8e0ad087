import { quoted } from '../../messages/yaml-value.ts';
import { isText } from '../../entries/is-text.ts';
import { quotedValues, type QuotedValue } from './quoted-values.ts';
import type { Rule } from '../../rule.ts';

export const smartQuotesInYaml: Rule = {
  id: 'smart-quotes-in-yaml',
  severity: 'error',
  scope: 'file',
  summary: 'In front matter, quotation marks around a value are straight ones.',
  why: 'Curly quotation marks mean nothing there: they become part of the title or the code, and a colon between them makes the whole entry unreadable.',
  help: 'Type straight quotation marks. Word processors turn them into curly ones.',
  *check(file) {
    if (!isText(file)) return;
    for (const value of quotedValues(file.text.slice(0, file.fence[0]), 0)) {
      const { open, close, words, span } = value;
      const straight = straightened(value);
      const mark = straight.charAt(0);
      const start = file.text.lastIndexOf('\n', span[0]) + 1;
      const end = file.text.indexOf('\n', span[1]);
      yield {
        at: { file, span },
        message: `Unexpected quotation marks ${open}…${close} around ${words}, expected ${mark}…${mark}`,
        help: `Type straight quotation marks: ${straight}. Word processors turn them into curly ones, which become part of the words here.`,
        expected: [straight],
        explains: file.readable ? span : [start, end],
        fix: { title: `Write ${straight}`, safe: true, edits: [{ span, text: straight }] },
      };
    }
  },
  examples: [
    {
      title: 'A title from a word processor, and one that can’t be read for its colon',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: ⟦“Chairing”⟧\nkind: technical\naliases: [⟦‘Leading a meeting’⟧, ⟦„Presiding“⟧]\n---\nThe ability to lead a meeting.\n',
        'terms/agenda.md': '---\nid: agenda\ntitle: ⟦“Agenda: what a meeting deals with”⟧\n---\nWhat a meeting deals with.\n',
      },
      expect: ['smart-quotes-in-yaml', 'smart-quotes-in-yaml', 'smart-quotes-in-yaml', 'smart-quotes-in-yaml'],
    },
    {
      title: 'Curly marks around a word of the value, and in the text',
      files: {
        'terms/agenda.md':
          '---\nid: agenda\ntitle: The “agenda”\naliases: [“Point” or “item”, The chair’s list, "“Order”"]\n---\n“What a meeting deals with.”\n',
      },
      expect: [],
    },
  ],
};

/** The value in the straight marks that are nearest to those it stands in. */
function straightened({ open, words }: QuotedValue): string {
  const isSingle = /[‹›‘’‚‛]/u.test(open);
  return isSingle && !/['’]/u.test(words) ? `'${words}'` : quoted(words);
}
