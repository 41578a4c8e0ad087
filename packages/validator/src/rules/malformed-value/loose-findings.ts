import { pointerOf, type Subject } from '@framewright/model';
import { emptyKeyFix } from '../../entries/empty-key-fix.ts';
import { writtenAt } from '../../entries/key-places.ts';
import { quote } from '../../messages/quote.ts';
import { schemaAt } from '../../schema/schema-at.ts';
import type { Finding } from '../../rule.ts';

/** What says nothing wrong, and is not meant: a key with an empty list, and spaces around a title. Forms write both. */
export function* looseFindings(subject: Subject): Iterable<Finding> {
  const { source, type } = subject;
  if (!source || type === 'manifest') return;
  for (const [key, value] of Object.entries(source.written)) {
    const pointer = pointerOf(key);
    if (key === 'title' && typeof value === 'string' && value !== value.trim() && value.trim() !== '')
      yield spaced(subject, pointer, value);
    if (!Array.isArray(value) || value.length > 0) continue;
    const { fix } = emptyKeyFix(subject, pointer);
    // Where a list has to name something, its form says so.
    if (fix && schemaAt(type, pointer)?.minItems === undefined)
      yield {
        at: { subject, pointer },
        severity: 'warning',
        message: `Unexpected empty ${quote(key)}, expected no key where there is nothing to say`,
        help: `Take ${key} away.`,
        fix,
      };
  }
}

function spaced(subject: Subject, pointer: string, value: string): Finding {
  const found = writtenAt(subject, pointer);
  const isQuoted = /^["']/u.test(found);
  // A block of lines is told as what it holds.
  const written = isQuoted ? found : JSON.stringify(value);
  const taken = written.replace(/^(["'])\s+/u, '$1').replace(/(?<!\s)\s+(["'])$/u, '$1');
  // What is written as an escape, such as \n, is no space in the file.
  const trimmed = isQuoted && !written.includes('\\') ? taken : JSON.stringify(value.trim());
  const span = subject.source?.spanOf(pointer);
  return {
    at: { subject, pointer },
    severity: 'warning',
    message: `Unexpected space around ${written}, expected ${trimmed}`,
    help: 'Take the space away: it is seen nowhere, and makes two titles of one.',
    ...(span && isQuoted && trimmed !== written
      ? { fix: { title: `Write ${trimmed}`, safe: true, edits: [{ span, text: trimmed }] } }
      : {}),
  };
}
