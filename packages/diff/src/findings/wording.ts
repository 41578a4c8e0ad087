import type { Entry, Framework } from '@framewright/model';
import { labelOf } from '@framewright/model';

/** A title between quotation marks. */
export function quoted(title: string): string {
  return `“${title}”`;
}

/** What people read as the name of an entry, between quotation marks. */
export function named(entry: Entry): string {
  return quoted(labelOf(entry));
}

/** The name of an entry by id; the id itself where there is none. */
export function titleOf(frameworks: readonly Framework[], id: string): string {
  for (const framework of frameworks) {
    const entry = framework.byId.get(id);
    if (entry) return labelOf(entry);
  }
  return id;
}

/** A title as it stands inside a sentence: with a small first letter, unless it looks like an abbreviation. */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
