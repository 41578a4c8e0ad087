import type { SourceFile, Span } from '@framewright/model';
import { quoted } from '../../messages/yaml-value.ts';
import { quote } from '../../messages/quote.ts';
import type { Finding } from '../../rule.ts';
import { formatKeys, keyBefore, wantedBehind } from '../../schema/format-keys.ts';

type Words = Pick<Finding, 'message' | 'help' | 'fix'>;

/** What to say about a colon inside a value: in words, or behind a second key on the line of another. */
export function colonInValue(span: Span, { text, place }: SourceFile): Words {
  const written = text.slice(...span);
  const known = formatKeys(place);
  const key = [...written.matchAll(/(?<![A-Za-z])([A-Za-z]+):\s/gu)].map((match) => match[1] ?? '').find((word) => known.has(word));
  const opened = written.replace(/^\(\s*/u, '');
  const inner = opened.endsWith(')') ? opened.slice(0, -1).trimEnd() : opened;
  if (key !== undefined && inner.startsWith(`${key}:`))
    return {
      message: `Unexpected second key ${quote(key)} on one line, expected braces around it`,
      help: `Write { ${inner} }, or put it on a line of its own, indented below its key.`,
    };
  if (key !== undefined)
    return {
      message: `Unexpected second key ${quote(key)} on one line, expected a line of its own`,
      help: `Begin a new line before ${key}. If it is part of the words, put quotation marks around them: ${quoted(written)}.`,
    };
  const before = keyBefore(text, span[0]);
  const wanted = before === undefined ? 'text' : wantedBehind(place, before);
  if (wanted === 'keys')
    return {
      message: `Unexpected colon in ${quote(written)}, expected braces around keys with values`,
      help: `Put braces around all that belongs to ${before}: ${before}: { … }.`,
    };
  if (wanted === 'texts')
    return {
      message: `Unexpected colon in ${quote(written)}, expected quotation marks around words that contain one`,
      help: `Write a list in square brackets: ${before}: [${quoted(written)}].`,
      fix: { title: 'Put quotation marks and brackets around the words', safe: false, edits: [{ span, text: `[${quoted(written)}]` }] },
    };
  if (wanted !== 'text')
    return {
      message: `Unexpected colon in ${quote(written)}, expected one value behind ${quote(before)}`,
      help: `Write one value behind ${before}. Another key has a line of its own, or stands behind a comma in the same braces.`,
    };
  return {
    message: `Unexpected colon in ${quote(written)}, expected quotation marks around words that contain one`,
    help: `Write ${quoted(written)}. Without quotation marks a colon with a space behind it makes a key of the words before it.`,
    fix: { title: 'Put quotation marks around the words', safe: true, edits: [{ span, text: quoted(written) }] },
  };
}
