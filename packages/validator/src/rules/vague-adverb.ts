import { manifestWithRule } from '../entries/manifest-with-rule.ts';
import { descriptorsOf } from '../entries/prose-parts.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { wordsOnly } from '../words/words-only.ts';

export const vagueAdverb: Rule = {
  id: 'vague-adverb',
  severity: 'off',
  languages: ['en'],
  scope: 'entry',
  summary: 'In English, the text for a level has no adverb that praises instead of saying what is done.',
  why: 'Nobody can see “effectively”. Two assessors take it for two different things, and a level that differs by it alone does not differ.',
  help: 'Take the word out, or say what there is to be seen: how fast, how often, for whom, with whose help, with what result.',
  *check(subject) {
    for (const { file, start, words } of descriptorsOf(subject)) {
      for (const { 0: word, index } of wordsOnly(words).matchAll(vague())) {
        yield {
          at: { file, span: [start + index, start + index + word.length] },
          message: `Unexpected ${quote(word)} in the text for a level, expected what can be seen`,
        };
      }
    }
  },
  examples: [
    {
      title: 'Words that praise',
      files: {
        'framework.md': manifestWithRule('vague-adverb'),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Application\n\n### Practised\n\nGives the floor ⟦appropriately⟧.\n\n### Expert\n\n⟦Successfully⟧ ends what others began.\n',
      },
      expect: ['vague-adverb', 'vague-adverb'],
    },
    {
      title: 'Words that say how, words that only look alike, and a definition',
      files: {
        'framework.md': manifestWithRule('vague-adverb'),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting effectively.\n\n## Application\n\n### Practised\n\nGives the floor weekly, in an appropriate order. Compares rules of cost-effectiveness.\n',
      },
      expect: [],
    },
  ],
};

/** Created on first use: `\p{…}` classes are slow to compile. */
const vague = (): RegExp =>
  /(?<![\p{L}-])(?:adequately|appropriately|capably|competently|confidently|effectively|efficiently|excellently|expertly|optimally|proactively|proficiently|properly|robustly|satisfactorily|seamlessly|skilfully|skillfully|smoothly|strongly|successfully|sufficiently|suitably|thoroughly)(?![\p{L}-])/giu;
