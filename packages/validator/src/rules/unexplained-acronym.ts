import type { Framework } from '@framewright/model';
import { allSubjects } from '../entries/all-subjects.ts';
import { isEnglish } from '../words/is-english.ts';
import { manifestWithRule } from '../entries/manifest-with-rule.ts';
import { prosePartsOf } from '../entries/prose-parts.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { wordsOnly } from '../words/words-only.ts';

export const unexplainedAcronym: Rule = {
  id: 'unexplained-acronym',
  severity: 'off',
  languages: ['en'],
  scope: 'framework',
  summary: 'In English, three or more capitals in a row are a term of the glossary, or explained in brackets.',
  why: 'Who is new to the field has to look the letters up, and may find something else that is shortened in the same way.',
  help: 'Write the words once in this entry, with the letters in brackets behind them, or the other way round. What many entries use belongs in the glossary, as the title or an alias of a term.',
  *check(context) {
    const { framework } = context;
    const terms = termsOf(framework);
    for (const subject of allSubjects(context)) {
      if (subject.type === 'manifest' || !isEnglish(subject, framework)) continue;
      const parts = [...prosePartsOf(subject)].map((part) => ({ ...part, words: wordsOnly(part.words) }));
      const known = new Set([
        ...terms,
        ...parts.flatMap(({ words }) => [...words.matchAll(explained())].map((match) => match[1] ?? match[2] ?? '')),
      ]);
      for (const { file, start, words } of parts) {
        for (const { 0: letters, index } of words.matchAll(acronym())) {
          if (known.has(letters) || /^[IVXLCM]+$/u.test(letters)) continue;
          known.add(letters);
          yield {
            at: { file, span: [start + index, start + index + letters.length] },
            message: `Unexpected ${quote(letters)}, which is neither a term of the glossary nor explained here, expected its words in brackets`,
          };
        }
      }
    }
  },
  examples: [
    {
      title: 'Letters that nobody explains are found once in each entry',
      files: {
        'framework.md': manifestWithRule('unexplained-acronym'),
        'terms/agenda.md': '---\nid: agenda\ntitle: Agenda\n---\nWhat the ⟦AGM⟧ deals with. Each AGM has one.\n',
      },
      expect: ['unexplained-acronym'],
    },
    {
      title: 'Terms and their plural, explanations before or behind, numbers, and code',
      files: {
        'framework.md': manifestWithRule('unexplained-acronym'),
        'terms/general-meeting.md':
          '---\nid: general-meeting\ntitle: Annual general meeting\naliases: [AGM]\n---\nAGMs follow the rules of the companies register (CRO), the ICC (international chamber) and part XIV of `ABC`. The CRO and the ICC differ.\n',
      },
      expect: [],
    },
  ],
};

/** Created on first use: `\p{…}` classes are slow to compile. */
const acronym = (): RegExp => /(?<![\p{L}\p{N}-])\p{Lu}{3,}(?=s?(?![\p{L}\p{N}]))/gu;
const explained = (): RegExp => /\((\p{Lu}{3,})s?(?=[),;:])|(?<![\p{L}\p{N}])(\p{Lu}{3,})s?(?= \(\p{L})/gu;

function termsOf({ entries }: Framework): readonly string[] {
  return entries.term.flatMap(({ data }) => [data.title, ...(data.aliases ?? [])]);
}
