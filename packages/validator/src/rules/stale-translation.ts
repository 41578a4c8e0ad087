import { originalDigest } from '@framewright/markdown';
import {
  entryOf,
  labelOf,
  translationDigest,
  type Entry,
  publishedLanguages,
  type Framework,
  type TranslationEntry,
} from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { isReadable, readableManifest, writtenOf } from '../entries/written-entry.ts';

export const staleTranslation: Rule = {
  id: 'stale-translation',
  severity: 'warning',
  scope: 'linked',
  summary: 'A translation says what the text that it translates says now.',
  why: 'Readers of the translation are shown an older text, with a notice that it is out of date.',
  help: 'Compare the translation with the text, bring it up to date, and let “framewright translate” with --done note it.',
  needs: ['translation'],
  *check(subject, { framework, memory }) {
    const written = subject.type === 'translation' ? writtenOf(subject)['of'] : undefined;
    if (
      subject.type !== 'translation' ||
      subject.begun === true ||
      typeof written !== 'string' ||
      !digest.test(written) ||
      !isDeclared(subject, framework)
    )
      return;
    const entry = translated(framework, subject);
    // A heading that can't be bound keeps its text out of the digest: that mistake comes first.
    if (
      !entry ||
      !isReadable(entry) ||
      entry.source?.problems.some(({ rule }) => rule !== 'section-order' && rule !== 'heading-depth') === true
    )
      return;
    if (written === memory.of(entry, translationDigest)) return;
    const now = memory.of(entry, originalDigest);
    if (written === now) return;
    yield {
      at: { subject, pointer: '/of' },
      message: `Unexpected mark of an older text of ${quote(labelOf(entry))} (${entry.id}), expected that of the text as it is now`,
      help: `The text has changed since it was translated into ${quote(subject.language)}. Compare the two and bring the translation up to date. Then let “framewright translate ${subject.language} ${entry.id} --done” note it here, or write “of: ${now}”.`,
      expected: [now],
      related: [{ at: { subject: entry, pointer: entry.type === 'manifest' ? '/title' : '/id' }, message: 'This is translated' }],
    };
  },
  examples: [
    {
      title: 'The definition was reworded after it was translated',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('language: en-GB', 'language: en-GB\nlanguages: [en-GB, de]'),
        'translations/de/competences/fairness.md':
          '---\nof: ⟦0f5c1d3e7a9b2c4d6e8f0a1b3c5d7e9f1a2b4c6d8e0f2a3b5c7d9e1f3a4b6c8d⟧\ntitle: Gerechtigkeit\n---\nDie Fähigkeit, alle zu Wort kommen zu lassen.\n',
      },
      expect: ['stale-translation'],
    },
    {
      title: 'A translation of the text as it is',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('language: en-GB', 'language: en-GB\nlanguages: [en-GB, de]'),
        'translations/de/competences/fairness.md':
          '---\nof: 0df83e9b82987dfda9066ecf01d282ce38c22e65cba1b4006b5ce134c1670028\ntitle: Gerechtigkeit\n---\nDie Fähigkeit, alle zu Wort kommen zu lassen.\n',
      },
      expect: [],
    },
  ],
};

const digest = /^[0-9a-f]{64}$/u;

/** A language that the manifest does not list is a mistake of its own. */
function isDeclared({ language }: TranslationEntry, { manifest }: Framework): boolean {
  return manifest.data.languages !== undefined && publishedLanguages(manifest.data).includes(language);
}

function translated(framework: Framework, { of, id }: TranslationEntry): Entry | undefined {
  return of === 'manifest' ? readableManifest(framework) : (entryOf(framework, of, id) as Entry | undefined);
}
