import type { Case } from '../../../tests/mistakes/read-case.ts';
import { diagnosticsOf } from './framewright.ts';
import { textOf, wantedPlace } from './wanted-place.ts';

/** The rules whose findings can be mended by writing one value in the place of another. */
const ofValues = new Set([
  'ambiguous-scalar', 'broken-link', 'file-name-is-id', 'heading-depth', 'malformed-value', 'mixed-script', 'rating-above-limit', 'rating-out-of-scale',
  'unexpected-section', 'unknown-folder', 'unknown-key', 'unknown-level-heading', 'unknown-reference', 'unknown-value', 'wrong-type',
]);

/**
 * The value that is right in the place of the mistake, if the gist of the wanted message names one.
 * It is found by trying: put in the place of what is marked, it leaves nothing to report. For a missing key it is the key.
 * A value that the wrong text already contains does not count, since any message that quotes the text would have it.
 */
export function rightValue(mistake: Case): string | undefined {
  const [wanted, second] = mistake.wanted;
  if (wanted === undefined || second !== undefined) return undefined;
  if (wanted.rule === 'missing-key') return wanted.words[0];
  if (!ofValues.has(wanted.rule)) return undefined;
  const { marked } = wantedPlace(mistake, wanted);
  const text = textOf(mistake, wanted.file);
  return wanted.words.find((word) => {
    if (marked === '' || marked.includes(word)) return false;
    const mended = `${text.slice(0, wanted.start)}${word}${text.slice(wanted.end)}`;
    return diagnosticsOf(new Map([...mistake.files, [wanted.file, Buffer.from(mended)]])).length === 0;
  });
}

/** Whether a message names a value, as a word of its own. */
export function names(message: string, value: string): boolean {
  return new RegExp(`(?<![\\w-])${RegExp.escape(value)}(?![\\w-])`, 'u').test(message);
}
