import type { Entry, Framework } from '@framewright/model';

/** What an entry says in one language. */
interface Spoken {
  readonly title?: string;
  readonly aliases?: readonly string[];
  readonly definition?: string;
  readonly text?: string;
}

/** What an entry says in each language: that of the framework, then the languages that it is translated to. */
export function spokenIn(framework: Framework, entry: Entry): readonly (readonly [language: string, says: Spoken])[] {
  const translated = [...framework.translations].flatMap(([language, entries]) => {
    const found = entries.get(entry.id);
    return found && language !== framework.language ? [[language, found.data as Spoken] as const] : [];
  });
  return [[framework.language, entry.data as Spoken], ...translated];
}
