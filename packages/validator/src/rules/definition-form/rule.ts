import { quote } from '../../messages/quote.ts';
import type { Rule } from '../../rule.ts';
import { languageOf } from '../../words/language-of.ts';
import { secondSentence } from './second-sentence.ts';
import { sentenceLanguages } from './sentence-languages.ts';

export const definitionForm: Rule = {
  id: 'definition-form',
  severity: 'warning',
  languages: [...sentenceLanguages.keys()],
  scope: 'entry',
  summary: 'The definition of a competence is one sentence that stands by itself.',
  why: 'The definition is shown alone in lists, tables and search results, where there is room for one sentence.',
  help: 'Keep the sentence that says what the competence is, and move the rest into a paragraph of its own below it.',
  *check(subject, { vocabulary }) {
    const { type, data, source } = subject;
    if (!source || type === 'manifest' || !('definition' in data) || typeof data.definition !== 'string' || data.definition === '') return;
    // To find the place in the file takes long, and hardly any definition has a second sentence.
    const language = languageOf(subject, vocabulary);
    if (!mayGoOn(data.definition, language)) return;
    const { file } = source;
    const [start, end] = source.spanOf('/definition');
    const paragraph = file.text.slice(start, end);
    const second = secondSentence(paragraph, language);
    if (second !== undefined) {
      const gap = start + paragraph.slice(0, second).trimEnd().length;
      yield {
        at: { file, span: [start + second, end] },
        message: `Unexpected ${quote(paragraph.slice(second))} in the definition, expected one sentence`,
        fix: { title: 'Begin a paragraph here', safe: false, edits: [{ span: [gap, start + second], text: '\n\n' }] },
      };
    } else if (paragraph.endsWith(':')) {
      yield {
        at: { file, span: [end - 1, end] },
        message: 'Unexpected colon at the end of the definition, expected one sentence that is complete without what follows',
        help: 'Say in one sentence what the competence is; the list can follow in the text below.',
      };
    }
  },
  examples: [
    {
      title: 'A second sentence',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting. ⟦It takes patience.⟧\n\nRules differ from house to house.\n',
      },
      expect: ['definition-form'],
    },
    {
      title: 'A sentence that goes on in a list',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting⟦:⟧\n\n- on time\n- to its end\n',
      },
      expect: ['definition-form'],
    },
    {
      title: 'Full stops that end no sentence',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting, e.g. of Dr. Lee’s team or of approx. 3.5 dozen guests, to its end.\n\nIt takes patience. Rules differ.\n',
      },
      expect: [],
    },
  ],
};

/** Whether a definition, behind which what it refers to may have been added, looks as if it went on behind its first sentence. */
function mayGoOn(definition: string, language: string): boolean {
  return secondSentence(definition, language) !== undefined || definition.endsWith(':') || definition.includes(':\n');
}
