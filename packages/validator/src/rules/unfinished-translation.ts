import { pathFor } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const unfinishedTranslation: Rule = {
  id: 'unfinished-translation',
  severity: 'warning',
  scope: 'entry',
  summary: 'A translation that was begun is finished.',
  why: 'Its words are still those of the original, so pages, bundles and searches treat the entry as not translated.',
  help: 'Translate it, and let “framewright translate” with --done take the comment out.',
  needs: ['translation'],
  *check(subject) {
    if (subject.type !== 'translation' || subject.begun !== true || !subject.source) return;
    const { file } = subject.source;
    const start = file.text.indexOf(mark);
    const id = subject.of === 'manifest' ? subject.id : file.place.holds === 'translation' ? file.place.id : subject.id;
    yield {
      at: { file, span: [Math.max(start, 0), Math.max(start, 0) + mark.length] },
      message: `Unexpected comment on a translation of ${quote(pathFor(subject.of, subject.id))} that was begun, expected words in ${quote(subject.language)}`,
      help: `Write yours in place of the words of the original. Then let “framewright translate ${subject.language} ${id} --done” take the comment out.`,
    };
  },
  examples: [
    {
      title: 'The words of the original, and the comment with which they were written',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('language: en-GB', 'language: en-GB\nlanguages: [en-GB, de]'),
        'translations/de/competences/fairness.md':
          '---\n⟦# Not yet translated⟧: the words below are those of the original.\nof: 0df83e9b82987dfda9066ecf01d282ce38c22e65cba1b4006b5ce134c1670028\ntitle: Fairness\n---\nThe ability to let everybody speak.\n',
      },
      expect: ['unfinished-translation'],
    },
    {
      title: 'A finished translation with a comment of its author',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('language: en-GB', 'language: en-GB\nlanguages: [en-GB, de]'),
        'translations/de/competences/fairness.md':
          '---\n# Still to be read by somebody else.\nof: 0df83e9b82987dfda9066ecf01d282ce38c22e65cba1b4006b5ce134c1670028\ntitle: Gerechtigkeit\n---\nDie Fähigkeit, alle zu Wort kommen zu lassen.\n',
      },
      expect: [],
    },
  ],
};

/** What begins the comment that such a translation has. */
const mark = '# Not yet translated';
