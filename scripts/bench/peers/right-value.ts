import { schemas } from '@framewright/model';
import type { Case } from '../../../tests/mistakes/read-case.ts';
import { diagnosticsOf } from './framewright.ts';
import { textOf, wantedPlace } from './wanted-place.ts';

/** The rules whose findings are fixed by replacing one value. */
const ofValues = new Set([
  'broken-link',
  'malformed-value',
  'mixed-script',
  'rating-above-limit',
  'rating-out-of-scale',
  'unexpected-section',
  'unknown-key',
  'unknown-level-heading',
  'unknown-reference',
  'unknown-value',
  'wrong-type',
]);

/** The words of the format: keys, and the values that a schema lists. */
const ofFormat: ReadonlySet<string> = new Set(JSON.stringify(schemas).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?=":|"[,\]])/gu));

/**
 * The value that fixes the mistake, if the gist of the wanted message names one. It is found by trial: replacing the marked text with it
 * leaves nothing to report. For a missing key it is the key. Explaining words such as “colon” don't count: a value is a word of the format
 * or of the sound framework, or holds special characters. Neither does a value that the wrong text already contains, since any message that
 * quotes the text has it.
 */
export function rightValue(mistake: Case, base: ReadonlyMap<string, Uint8Array>): string | undefined {
  const [wanted, second] = mistake.wanted;
  if (wanted === undefined || second !== undefined) return undefined;
  if (wanted.rule === 'missing-key') return wanted.words[0];
  if (!ofValues.has(wanted.rule)) return undefined;
  const { marked } = wantedPlace(mistake, wanted);
  const vocabulary = new Set([...ofFormat, ...wordsOf(base)]);
  const text = textOf(mistake, wanted.file);
  return wanted.words.find((word) => {
    if (!/[\p{L}\p{N}]/u.test(marked) || marked.includes(word) || !(/[^\p{L}]/u.test(word) || vocabulary.has(word))) return false;
    const mended = `${text.slice(0, wanted.start)}${word}${text.slice(wanted.end)}`;
    return diagnosticsOf(new Map([...mistake.files, [wanted.file, Buffer.from(mended)]])).length === 0;
  });
}

function wordsOf(files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  return [...files.values()].flatMap((bytes) => new TextDecoder().decode(bytes).match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Whether a message contains a value as a whole word. */
export function names(message: string, value: string): boolean {
  const found = [...message.matchAll(new RegExp(value.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'), 'gu'))];
  return found.some(({ index }) => !/[\w-]/u.test(message.charAt(index - 1)) && !/[\w-]/u.test(message.charAt(index + value.length)));
}
