import type { Span, YamlReason } from '@framewright/model';
import { mistakeAt, type YamlMistake } from './yaml-mistake.ts';

const name = /^[\p{L}\p{N}_-]+/u;
const characterForColon = /^\s*([：﹕︰∶꞉=])/u;
const oddSpaceAfterColon = /^[ \t]*:(?=[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000])/u;

/** The mistake in a line that should be a key and its value: mostly its colon. */
export function lineWithoutKey(text: string, [from, to]: Span): YamlMistake {
  const words = text.slice(from, to);
  const key = name.exec(words)?.[0] ?? '';
  const rest = words.slice(key.length);
  const behindKey = from + key.length;
  const wrong = key === '' ? null : characterForColon.exec(rest);
  if (wrong) return mistake('character-for-colon', behindKey + wrong[0].length - 1, behindKey + wrong[0].length);
  const colon = key === '' ? null : oddSpaceAfterColon.exec(rest);
  if (colon) return mistake('odd-space', behindKey + colon[0].length, behindKey + colon[0].length + 1);
  return mistake(key !== '' && /^:(?!\/\/)/u.test(rest) ? 'missing-space' : 'missing-colon', from, to);

  function mistake(reason: YamlReason, start: number, end: number): YamlMistake {
    return mistakeAt(reason, text, [start, end], { detail: key }).mistake;
  }
}
