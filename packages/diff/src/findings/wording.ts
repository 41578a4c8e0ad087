import { inWords, labelOf, type Entry, type Framework } from '@framewright/model';
import type { LikelyName } from '../compare/likely-names.ts';

/** A title between quotation marks. */
export function quoted(title: string): string {
  return `“${title}”`;
}

/** The label of an entry between quotation marks. */
export function quotedLabel(entry: Entry): string {
  return quoted(labelOf(entry));
}

/** The label of an entry by id; the id itself if there is no such entry. */
export function titleOf(frameworks: readonly Framework[], id: string): string {
  for (const framework of frameworks) {
    const entry = framework.byId.get(id);
    if (entry) return labelOf(entry);
  }
  return id;
}

/** A title inside a sentence: with a lower-case first letter, unless it looks like an abbreviation. */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** What an entry that is gone has probably become and the line to write, as a further sentence; '' where that is not known. */
export function perhapsNow(entry: Entry, became: LikelyName | undefined): string {
  return became === undefined
    ? ''
    : ` Perhaps it is ${quotedLabel(became.entry)} now, which has ${inWords(became.because)}: then write “formerly: [${entry.id}]” in ${became.path}.`;
}
