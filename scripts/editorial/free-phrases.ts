import { entryTypeNames, labelOf, type Entry, type Framework } from '@framewright/model';
import { wordsOf } from './shared-runs.ts';

/** Phrases of two words and more that anyone may use: the opening of definitions, and the titles and names in a framework. */
export function freePhrases(framework: Framework): ReadonlySet<string> {
  const entries = entryTypeNames.flatMap((type): readonly Entry[] => framework.entries[type]);
  const names = [
    'the ability to',
    ...entries.flatMap((entry) => [labelOf(entry), ...('aliases' in entry.data ? (entry.data.aliases ?? []) : [])]),
    ...framework.entries.qualification.flatMap(({ data }) => data.body ?? []),
    ...(framework.manifest.data.alignedWith ?? []).map(({ title }) => title),
  ];
  const phrases = names.map((name) =>
    wordsOf(name)
      .map(({ word }) => word)
      .join(' '),
  );
  return new Set(phrases.filter((phrase) => phrase.includes(' ')));
}
