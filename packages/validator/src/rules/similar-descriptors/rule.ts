import { manifestWithRule } from '../../entries/manifest-with-rule.ts';
import { descriptorsOf } from '../../entries/prose-parts.ts';
import type { Rule } from '../../rule.ts';
import { wordCounts, wordOverlap } from './word-overlap.ts';

/** From this share of common words on, texts are nearly equal: in twenty words, three may differ. */
const nearlyAll = 0.85;

export const similarDescriptors: Rule = {
  id: 'similar-descriptors',
  severity: 'off',
  languages: 'any',
  scope: 'entry',
  summary: 'No text for a level says in nearly the same words what that for another level says.',
  why: 'Where one or two words are all that differs, people argue about these words instead of about what somebody can do. Texts that are equal to the letter are found by repeated-text.',
  help: 'Say what somebody at this level does that they would not do at the other.',
  *check(subject) {
    const seen: { readonly pointer: string; readonly words: string; readonly counts: ReadonlyMap<string, number> }[] = [];
    for (const { pointer, words } of descriptorsOf(subject)) {
      const here = { pointer, words, counts: wordCounts(words) };
      const first = seen.find((earlier) => earlier.words !== words && wordOverlap(earlier.counts, here.counts) >= nearlyAll);
      if (first)
        yield {
          at: { subject, pointer },
          message: 'Unexpected text for a level in nearly the same words as another, expected what is different',
          related: [{ at: { subject, pointer: first.pointer }, message: 'Nearly the same words stand here' }],
        };
      seen.push(here);
    }
  },
  examples: [
    {
      title: 'A word more or less, and another dimension',
      files: {
        'framework.md': manifestWithRule('similar-descriptors'),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nExplains how a speaker is given the floor.\n\n### Practised\n\n⟦Explains clearly how a speaker is given the floor.⟧\n\n## Application\n\n### Practised\n\n⟦Explains how a speaker is given the floor again.⟧\n',
      },
      expect: ['similar-descriptors', 'similar-descriptors'],
    },
    {
      title: 'Texts that differ in what is done',
      files: {
        'framework.md': manifestWithRule('similar-descriptors'),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nExplains how a speaker is given the floor.\n\n### Practised\n\nExplains why a speaker is denied the floor.\n',
      },
      expect: [],
    },
  ],
};
