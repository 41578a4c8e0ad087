import type { Bump, Change, Difference, LikeChanges } from '@framewright/model';
import { bumpWords, differenceSummary } from './diff-summary.ts';
import type { DifferenceOptions } from './diff-words.ts';
import { escapeData, escapeProperty } from '../diagnostics/github.ts';
import { count } from '../diagnostics/summary.ts';

/** GitHub shows this many annotations of each sort per step, and silently drops the rest. */
const mostOfSort = 10;

const commands: Readonly<Record<Bump, 'error' | 'warning' | 'notice'>> = {
  forbidden: 'error',
  major: 'warning',
  minor: 'notice',
  patch: 'notice',
  none: 'notice',
};

/**
 * A difference as GitHub workflow commands, which put each change beside its line, and a summary.
 * A forbidden change is an error, a major one a warning, all else a notice. A last notice counts what GitHub would not show.
 */
export function reportDifferenceGithub(report: Difference, { likeChanges }: Pick<DifferenceOptions, 'likeChanges'>): string {
  const sorted = bumpWords.flatMap(([bump]) => likeChanges(report.changes.filter((change) => change.bump === bump)));
  const ofEach = (['error', 'warning', 'notice'] as const).map((sort) =>
    sorted.filter(({ changes: [first] }) => first !== undefined && commands[first.bump] === sort),
  );
  const fits = ofEach.every(({ length }) => length <= mostOfSort);
  // The notice with the count takes one place.
  const shown = ofEach.flatMap((some, index) => some.slice(0, fits || index < 2 ? mostOfSort : mostOfSort - 1));
  const summary = differenceSummary(report);
  const hidden = report.changes.length - shown.reduce((sum, { changes }) => sum + changes.length, 0);
  const last =
    hidden === 0
      ? escapeData(summary)
      : `::notice title=framewright::${escapeData(`${summary}. Not shown beside their lines: ${count(hidden, 'change')}; “framewright diff” lists all.`)}`;
  return [...shown.map(command), last].map((line) => `${line}\n`).join('');
}

function command({ message, changes }: LikeChanges<Change>): string {
  const [first, ...others] = changes;
  if (first === undefined) return '';
  const { bump, places, kind, affects, fingerprint } = first;
  // A removed line can't be pointed to.
  const { after } = places;
  const { start, end } = after?.range ?? {};
  const place: Readonly<Record<string, string | number>> = {
    ...(after === undefined ? {} : { file: after.path }),
    ...(after === undefined || start === undefined || end === undefined
      ? {}
      : start.line === end.line
        ? { line: start.line, col: start.column, endLine: end.line, endColumn: end.column }
        : { line: start.line, endLine: end.line }),
    title: `${bump}: ${kind}`,
  };
  const list = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const about = `${affects.length === 0 ? '' : `Affects ${affects.join(', ')}. `}${others.length === 0 ? `Fingerprint ${fingerprint}.` : `Of ${changes.map(({ entry }) => `“${entry.title}”`).join(', ')}.`}`;
  return `::${commands[bump]} ${list.join(',')}::${escapeData(`${message}\n${about}`)}`;
}
