import type { FoundChange } from '@framewright/model';

/** Words whose addition or removal changes what is required: obligation, permission, negation, limits, frequency and comparison. */
const normative = new Set(
  `must shall should may might can cannot could will would need needs required requires require not no none never nor neither without except unless
   only always every each all any both either some most least more less fewer at-least up minimum maximum before after until within when where if and or
   independently alone supervised supervision guidance help assisted unaided under lead leads leading own owns accountable responsible
   aware knows know explains explain understands understand applies apply does do uses use adapts adapt teaches teach designs design decides decide
   approves approve evaluates evaluate judges judge advises advise one two three four five six seven eight nine ten`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/**
 * Whether a change of prose looks editorial: only single letters or small words differ, and no number and no normative word was added or
 * removed. It is a guess for a person to confirm.
 */
export function proposeEditorial(before: string, after: string): NonNullable<FoundChange['proposal']> {
  if (before === '' || after === '') return { editorial: false, because: before === '' ? 'The text is new.' : 'The text is gone.' };
  const [old, current] = [wordsOf(before), wordsOf(after)];
  const moved = difference(old, current);
  if (moved.length === 0)
    return old.join(' ') === current.join(' ')
      ? { editorial: true, because: 'Only punctuation, spacing, emphasis or capital letters differ.' }
      : { editorial: false, because: 'The words are the same and stand in another order.' };
  const decisive = moved.find((word) => normative.has(word) || /\d/u.test(word));
  if (decisive !== undefined) return { editorial: false, because: `The word “${decisive}” came or went, and it can change what is asked.` };
  const other = otherWord(old, current);
  return other === undefined
    ? { editorial: true, because: 'The two texts differ by single letters or small words, none of which decides what is asked.' }
    : { editorial: false, because: `The word “${other}” came or went.` };
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words that occur more often in one text than in the other. */
function difference(old: readonly string[], current: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of old) counts.set(word, (counts.get(word) ?? 0) - 1);
  for (const word of current) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].filter(([, count]) => count !== 0).map(([word]) => word);
}

/** The first added or removed word of four letters or more that is no misspelling of a removed or added one. */
function otherWord(old: readonly string[], current: readonly string[]): string | undefined {
  const gone = lessWords(old, current);
  const come = lessWords(current, old).filter((word) => {
    const at = gone.findIndex((other) => isNear(word, other));
    if (at !== -1) gone.splice(at, 1);
    return at === -1;
  });
  return [...come, ...gone].find((word) => word.length >= 4);
}

function lessWords(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** Whether two words are one edit apart: a letter inserted, deleted, replaced or swapped with its neighbour. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 4) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left[0] === right[1] && left[1] === right[0]);
}
