import { canonicalLanguage, type EntryOf, type SourceFile } from '@framewright/model';
import { manifestWithLanguages } from '../entries/manifest-with-languages.ts';
import { quote } from '../messages/quote.ts';
import { isReadable, writtenOf } from '../entries/written-entry.ts';
import type { Finding, Rule } from '../rule.ts';

export const languageTag: Rule = {
  id: 'language-tag',
  severity: 'warning',
  scope: 'framework',
  summary: 'Language tags are written as everybody writes them: en-GB, zh-Hant, de-x-easy.',
  why: 'Bundles and addresses have them so. A folder in other letters is another folder on one computer and the same one on the next.',
  help: 'Write the language in small letters, a script with one capital, a country in capitals.',
  *check({ framework: { manifest, files } }) {
    if (isReadable(manifest)) yield* ofManifest(manifest);
    const seen = new Set<string>();
    for (const file of files) {
      const { place } = file;
      if (place.holds !== 'translation' || seen.has(place.language) || place.language === canonicalLanguage(place.language)) continue;
      seen.add(place.language);
      yield ofFolder(file, place.language);
    }
  },
  examples: [
    {
      title: 'Capitals where none are, and the other way round',
      files: {
        'framework.md': manifestWithLanguages('[en-GB, ⟦DE⟧, ⟦pt-br⟧]'),
        'translations/DE/competences/fairness.md':
          '⟦⟧---\nof: 0df83e9b82987dfda9066ecf01d282ce38c22e65cba1b4006b5ce134c1670028\ntitle: Gerechtigkeit\n---\nDie Fähigkeit, alle zu Wort kommen zu lassen.\n',
      },
      expect: ['language-tag', 'language-tag', 'language-tag'],
    },
    {
      title: 'Languages, countries and scripts as they are written',
      files: { 'framework.md': manifestWithLanguages('[en-GB, de, zh-Hant-TW, es-419]') },
      expect: [],
    },
  ],
};

function* ofManifest(manifest: EntryOf<'manifest'>): Iterable<Finding> {
  const { language, languages } = writtenOf(manifest);
  const listed: readonly unknown[] = Array.isArray(languages) ? languages : [];
  const all = [['/language', language] as const, ...listed.map((tag, index) => [`/languages/${index}`, tag] as const)];
  const seen = new Set<string>();
  for (const [pointer, tag] of all) {
    if (typeof tag !== 'string' || !isTag.test(tag)) continue;
    const usual = canonicalLanguage(tag);
    const isAgain = pointer !== '/language' && seen.has(usual);
    if (pointer !== '/language') seen.add(usual);
    // What is named again is told as that.
    if (tag === usual || isAgain) continue;
    const span = manifest.source?.spanOf(pointer);
    yield {
      at: { subject: manifest, pointer },
      message: `Unexpected letters of ${quote(tag)}, expected ${quote(usual)}`,
      expected: [usual],
      ...(span ? { fix: { title: `Write ${usual}`, safe: true, edits: [{ span, text: usual }] } } : {}),
    };
  }
}

function ofFolder(file: SourceFile, language: string): Finding {
  const usual = canonicalLanguage(language);
  return {
    at: { file, span: [0, 0] },
    message: `Unexpected letters of the folder ${quote(`translations/${language}`)}, expected ${quote(`translations/${usual}`)}`,
    help: `Rename the folder to ${usual}; where there is such a folder already, move the files into it.`,
    expected: [usual],
  };
}

/** What looks like a tag at all; anything else is another mistake. */
const isTag = /^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu;
