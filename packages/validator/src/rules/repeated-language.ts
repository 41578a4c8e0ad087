import { canonicalLanguage, type EntryOf } from '@framewright/model';
import { manifestWithLanguages } from '../entries/manifest-with-languages.ts';
import { withoutItem } from '../messages/item-fix.ts';
import { quote } from '../messages/quote.ts';
import { isReadable, isWhole, writtenOf } from '../entries/written-entry.ts';
import type { Finding, Rule } from '../rule.ts';

export const repeatedLanguage: Rule = {
  id: 'repeated-language',
  severity: 'error',
  harm: 'ambiguous',
  scope: 'framework',
  summary: 'The manifest lists each language once, and the language of the framework among them.',
  why: 'Each would get pages of its own, and on a computer that tells letters not apart, both would be written into one folder.',
  help: 'Name each language once.',
  *check({ framework: { manifest } }) {
    if (!isReadable(manifest)) return;
    const { language, languages } = writtenOf(manifest);
    if (!Array.isArray(languages)) return;
    const first = new Map<string, number>();
    for (const [index, tag] of languages.entries()) {
      if (typeof tag !== 'string') continue;
      const before = first.get(canonicalLanguage(tag));
      if (before === undefined) first.set(canonicalLanguage(tag), index);
      // The very same tag twice is told by its schema.
      else if (!languages.slice(0, index).includes(tag)) yield again(manifest, tag, index, before);
    }
    if (typeof language !== 'string' || !isWhole(manifest, 'language') || first.has(canonicalLanguage(language))) return;
    if (isWhole(manifest, 'languages')) yield withoutOwn(manifest, canonicalLanguage(language));
  },
  examples: [
    {
      title: 'One language in other letters',
      files: { 'framework.md': manifestWithLanguages('[en-GB, de, ⟦DE⟧]') },
      expect: ['repeated-language'],
    },
    {
      title: 'The language of the framework is not among its languages',
      files: { 'framework.md': manifestWithLanguages('⟦[de, fr]⟧') },
      expect: ['repeated-language'],
    },
    {
      title: 'A language in two countries, and one in easy words',
      files: { 'framework.md': manifestWithLanguages('[en-GB, de, de-AT, de-x-easy]').replace('format: 1', 'format: 2') },
      expect: [],
    },
  ],
};

function again(manifest: EntryOf<'manifest'>, tag: string, index: number, before: number): Finding {
  return {
    at: { subject: manifest, pointer: `/languages/${index}` },
    message: `Unexpected language ${quote(tag)} again, in other letters, expected each language once`,
    related: [{ at: { subject: manifest, pointer: `/languages/${before}` }, message: 'First named here' }],
    ...withoutItem(manifest, `/languages/${index}`, `Take ${quote(tag)} out`),
  };
}

function withoutOwn(manifest: EntryOf<'manifest'>, language: string): Finding {
  const span = manifest.source?.spanOf('/languages/0');
  const isInBrackets = span !== undefined && /[[,]\s*$/u.test(manifest.source?.file.text.slice(0, span[0]) ?? '');
  return {
    at: { subject: manifest, pointer: '/languages' },
    message: `Unexpected languages without ${quote(language)}, in which the framework is written, expected it among them`,
    help: `Add ${language} to the languages, or write under “language” the one in which the framework is written.`,
    ...(span && isInBrackets
      ? { fix: { title: `Add ${language}`, safe: true, edits: [{ span: [span[0], span[0]], text: `${language}, ` }] } }
      : {}),
  };
}
