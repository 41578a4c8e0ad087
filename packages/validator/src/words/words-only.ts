/**
 * Prose of the same length in which all that readers do not see as words is made of spaces: code, addresses, and the ids of links that have other words.
 * Places in it are places in the prose.
 */
export function wordsOnly(prose: string): string {
  return prose.replace(unseen, (found) => found.replace(/[^\n]/gu, (sign) => ' '.repeat(sign.length)));
}

const unseen = /`[^`\n]{1,200}`|\[\[[^[\]|\n]{1,100}\||\]\([^()\s]{0,500}\)|<?https?:\/\/[^\s<>]+>?/gu;
