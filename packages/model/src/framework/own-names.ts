import { entryTypes, type EntryType, type EntryTypeFacts } from '../entries/entry-types.ts';
import { englishNames, inOwnWords, ownName, type NamedPart, type SayInOwnWords } from '../text/in-own-words.ts';
import type { Framework } from './framework.ts';

/** What people call one entry of a type, and several, where a framework may have words of its own. */
export function typeNames({ manifest }: Pick<Framework, 'manifest'>, type: EntryType): Pick<EntryTypeFacts, 'singular' | 'plural'> {
  if (!Object.hasOwn(englishNames, type)) return { singular: entryTypes[type].singular, plural: entryTypes[type].plural };
  const { one, many } = ownName(type as NamedPart, manifest.data);
  return { singular: one, plural: many };
}

/** A function that puts a framework's own words for its parts into English texts about it. */
export function sayOf({ manifest }: Pick<Framework, 'manifest'>): SayInOwnWords {
  return inOwnWords(manifest.data);
}
