import type { Diagnostic, Edit, Range } from '@framewright/model';
import { rules } from '@framewright/validator';

/** More are a list of everything there is, which grows. */
const mostExpected = 5;

const whys = new Set(rules.map(({ why }) => why));

/** All that diagnostics say, one paragraph for each: for a snapshot that a reviewer reads. */
export function saidOf(found: readonly Diagnostic[]): string {
  return found.map(paragraph).join('\n');
}

function paragraph({ rule, severity, file, range, message, note, help, expected, related, fix }: Diagnostic): string {
  const lines = [
    `${severity} ${rule} ${file}${placeOf(range)}`,
    message,
    // The reason that its page gives as well.
    note !== undefined && whys.has(note) ? undefined : note,
    help,
    expected && `expected: ${expected.slice(0, mostExpected).join(', ')}`,
    ...(related ?? []).map((place) => `related: ${place.file}${placeOf(place.range)} ${place.message}`),
    fix && `${fix.safe ? 'fix' : 'fix to be looked at'}: ${fix.title}`,
    ...(fix?.edits ?? []).map((edit) => `  ${editOf(edit)}`),
  ];
  return lines.flatMap((line) => (line === undefined ? [] : [line])).join('\n  ');
}

function placeOf(range: Range | undefined): string {
  return range === undefined ? '' : `:${range.start.offset}-${range.end.offset}`;
}

function editOf({ file, range, text }: Edit): string {
  return `${file ?? ''}${placeOf(range)} ${JSON.stringify(text)}`;
}
