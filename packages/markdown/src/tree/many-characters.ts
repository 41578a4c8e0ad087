import { textLimits } from '../yaml/text-limits.ts';

/** The characters that have a meaning inside a paragraph. */
export const activeCharacters: ReadonlySet<string> = new Set('*_[]!&\\`<');

const blanks = new Set(' \t\r');

/** Whether a paragraph may hold more of these characters than the limit. Lines without an empty one between them count as one paragraph. */
export function mayHoldManyCharacters(text: string): boolean {
  if (holdsFew(text)) return false;
  let count = 0;
  let isEmpty = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '\n') {
      if (isEmpty) count = 0;
      isEmpty = true;
    } else if (!blanks.has(character)) {
      isEmpty = false;
      if (activeCharacters.has(character)) count += 1;
      if (count > textLimits.activeCharacters) return true;
    }
  }
  return false;
}

/** Nearly every text holds few: to search for each character separately is the fastest way through it. */
function holdsFew(text: string): boolean {
  let count = 0;
  for (const character of activeCharacters)
    for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) {
      count += 1;
      if (count > textLimits.activeCharacters) return false;
    }
  return true;
}
