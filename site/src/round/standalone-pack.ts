import { canonicalLanguage, type EntryOf, type Framework } from '@framewright/model';
import { english, wordsOnPagesIn } from '../languages/interface.ts';
import { printPack } from './print-pack.ts';

/**
 * What readers of a review round print and fill in, as one file with its styles inside, in the language of the framework.
 */
export function standalonePack(framework: Framework, round: EntryOf<'review'>): string {
  const language = canonicalLanguage(framework.manifest.data.language);
  const words = wordsOnPagesIn(language, english, framework);
  return printPack({
    framework,
    round,
    language,
    words,
    spoken: { interface: english.language, content: language, fallback: language },
  });
}
