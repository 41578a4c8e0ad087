/**
 * A language tag in the letters in which it is usually written, as BCP 47 has them: en-GB, zh-Hant, de-DE-x-easy. Tags that differ in
 * letters alone name one language. What is no tag comes back in such letters too.
 */
export function canonicalLanguage(tag: string): string {
  let isFree = false;
  return tag
    .toLowerCase()
    .split('-')
    .map((part, place) => {
      // Behind a single letter comes what is written small: private words, and how something is sorted or counted.
      isFree ||= place > 0 && part.length === 1;
      if (place === 0 || isFree) return part;
      if (part.length === 4 && /^[a-z]/u.test(part)) return part.charAt(0).toUpperCase() + part.slice(1);
      return part.length === 2 ? part.toUpperCase() : part;
    })
    .join('-');
}
