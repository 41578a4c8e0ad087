/**
 * Prose with spaces in place of what readers do not see as words: code, addresses, and the ids of links that have other words.
 * The length stays, so that spans in it are spans in the prose.
 */
export function wordsOnly(prose: string): string {
  return prose.replace(unseen, (found) => found.replace(/[^\n]/gu, (character) => ' '.repeat(character.length)));
}

const unseen = /`[^`\n]{1,200}`|\[\[[^[\]|\n]{1,100}\||\]\([^()\s]{0,500}\)|<?https?:\/\/[^\s<>]+>?/gu;
