import { manifestWithRule } from '../../entries/manifest-with-rule.ts';
import { prosePartsOf } from '../../entries/prose-parts.ts';
import { quote } from '../../messages/quote.ts';
import type { Rule } from '../../rule.ts';
import { sentencesIn } from './sentences.ts';
import { wordsOnly } from '../../words/words-only.ts';

const most = 40;

export const longSentence: Rule = {
  id: 'long-sentence',
  severity: 'off',
  languages: ['en'],
  scope: 'entry',
  summary: `In English, a sentence has at most ${most} words.`,
  why: 'Readers lose the beginning of a long sentence before they reach its end, above all those who read in a language that is not their first.',
  help: 'Make two sentences of it, or a list.',
  *check(subject) {
    for (const { file, start, words } of prosePartsOf(subject)) {
      const seen = wordsOnly(words);
      for (const [from, to] of sentencesIn(seen)) {
        const count = seen.slice(from, to).match(word())?.length ?? 0;
        if (count > most)
          yield {
            at: { file, span: [start + from, start + to] },
            message: `Unexpected sentence of ${count} words, ${quote(words.slice(from, to))}, expected at most ${most}`,
          };
      }
    }
  },
  examples: [
    {
      title: 'A sentence of 41 words',
      files: {
        'framework.md': manifestWithRule('long-sentence'),
        'terms/agenda.md': `---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with. ⟦It names ${'one point and '.repeat(12)}nothing that waits.⟧ That is all.\n`,
      },
      expect: ['long-sentence'],
    },
    {
      title: 'Sentences of 40 words, with signs that are no words, points of a list and an abbreviation',
      files: {
        'framework.md': manifestWithRule('long-sentence'),
        'terms/agenda.md': `---\nid: agenda\ntitle: Agenda\n---\nIt names – e.g. – ${'one point and '.repeat(11)}the other three [[minute-taking|minutes]]. It lists\n\n- ${'one point and '.repeat(10)}\n- ${'one point and '.repeat(10)}\n`,
      },
      expect: [],
    },
  ],
};

/** Created on first use: `\p{…}` classes are slow to compile. */
const word = (): RegExp => /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;
