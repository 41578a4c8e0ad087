import { exampleBase } from '../entries/example-base.ts';
import { manifestWithRule } from '../entries/manifest-with-rule.ts';
import { descriptorsOf } from '../entries/prose-parts.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const descriptorOpening: Rule = {
  id: 'descriptor-opening',
  severity: 'off',
  languages: ['en'],
  scope: 'entry',
  summary: 'In English, the text for a level begins with what somebody does, such as “Plans” or “Explains”.',
  why: 'An assessor looks for what a person does. “Good knowledge of plans” says nothing that can be seen, and levels that do not begin alike are hard to compare.',
  help: 'Begin with a verb that says what somebody at this level does, in the form that ends in -s: “Explains …”, “Plans …”, “Decides …”.',
  *check(subject) {
    for (const { file, start, words } of descriptorsOf(subject)) {
      const opening = firstWord.exec(words)?.[0];
      // Dots stand where a text is still to be written.
      if (opening === undefined || !/[^.…]/u.test(opening) || isThirdPerson(opening)) continue;
      yield {
        at: { file, span: [start, start + opening.length] },
        message: `Unexpected ${quote(opening)} at the beginning of the text for a level, expected a verb that ends in -s`,
      };
    }
  },
  examples: [
    {
      title: 'A noun, an order, an adverb and a condition before the verb, and “can”',
      files: {
        'framework.md': manifestWithRule('descriptor-opening'),
        'scales/proficiency.md': (exampleBase['scales/proficiency.md'] ?? '').replace('Can explain', '⟦Can⟧ explain'),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\n⟦Knowledge⟧ of who speaks next.\n\n### Practised\n\n⟦Assess⟧ whether all were heard.\n\n## Application\n\n### Practised\n\n⟦With⟧ help, gives the floor.\n\n### Expert\n\n⟦Always⟧ ends on time.\n',
      },
      expect: ['descriptor-opening', 'descriptor-opening', 'descriptor-opening', 'descriptor-opening', 'descriptor-opening'],
    },
    {
      title: 'Verbs in the form that ends in -s',
      files: {
        'framework.md': manifestWithRule('descriptor-opening'),
        'scales/proficiency.md': (exampleBase['scales/proficiency.md'] ?? '').replace('Can explain', 'Explains'),
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n\n## Application\n\n### Practised\n\nRe-opens what was settled too soon. In a tie, asks again.\n',
      },
      expect: [],
    },
  ],
};

const firstWord = /^\S{1,40}/u;

/** Ends in one -s and is none of the words that do so without being a verb: a cheap test that takes a plural noun for a verb. */
function isThirdPerson(word: string): boolean {
  return /^\p{L}[\p{L}-]*[^s\P{L}]s$/u.test(word) && !noVerbs.has(word.toLowerCase());
}

const noVerbs: ReadonlySet<string> = new Set([
  'across',
  'afterwards',
  'always',
  'besides',
  'his',
  'its',
  'nowadays',
  'perhaps',
  'regardless',
  'sometimes',
  'this',
  'thus',
  'towards',
  'various',
  'whereas',
]);
