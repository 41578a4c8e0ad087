import type { Silence, Span } from '@framewright/model';
import { endOfLine } from './yaml-mistake.ts';

const mark = 'framewright-ignore';
const comment = /(?:^|[ \t])(#[ \t]*framewright-ignore(?![\w-])[ \t]*([^:]*)(?::(.*))?)$/su;

const none: readonly Silence[] = [];

/**
 * The comments in front matter by which authors accept what rules find, written `# framewright-ignore <rule>: <reason>`.
 * What each of them covers is decided here alone:
 * - above the first key, all of the file;
 * - on a line of its own further down, the next line that is no comment;
 * - behind a value, its own line.
 * @param span where the front matter stands in the text, without its fences
 */
export function silencesIn(text: string, [start, end]: Span): readonly Silence[] {
  const first = text.indexOf('#', start);
  if (first === -1 || first >= end || !text.slice(first, end).includes(mark)) return none;
  const silences: Silence[] = [];
  let line = text.slice(0, start).split('\n').length;
  let waiting: Silence[] = [];
  let isAboveKeys = true;
  for (let at = start; at < end; at = nextLine(text, at), line += 1) {
    const words = text.slice(at, Math.min(end, endOfLine(text, at)));
    const isRemark = /^[ \t]*(?:#|$)/u.test(words);
    const silence = words.includes(mark) ? silenceIn(words, at) : undefined;
    if (!isRemark) {
      for (const each of waiting) silences.push({ ...each, line });
      waiting = [];
      isAboveKeys = false;
    }
    if (!silence) continue;
    if (!isRemark) silences.push({ ...silence, line });
    else if (isAboveKeys) silences.push(silence);
    else waiting.push(silence);
  }
  return [...silences, ...waiting.map((each) => ({ ...each, line }))];
}

function silenceIn(words: string, at: number): Silence | undefined {
  const match = comment.exec(words);
  if (!match) return undefined;
  const [, whole = '', rule = '', reason = ''] = match;
  const from = at + words.length - whole.length;
  return { rule: rule.trim(), reason: reason.trim(), span: [from, from + whole.trimEnd().length], line: undefined };
}

function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed + 1;
}
