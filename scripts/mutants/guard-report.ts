import type { TriedGuard } from './try-guards.ts';

/** The report on the guards that were tried. */
export interface GuardReport {
  /** The share of killed among those that are not explained, from 0 to 1. */
  readonly share: number;
  /** Markdown: a table by package and kind, then the survivors. */
  readonly text: string;
}

/** @param explanation the explanation of a guard that can be removed without a test failing, if there is one */
export function reportGuards(
  tried: readonly TriedGuard[],
  explanation: (tried: TriedGuard) => string | undefined,
  head: string,
): GuardReport {
  const explained = new Set(tried.filter((each) => isSurvivor(each) && explanation(each) !== undefined));
  const survivors = tried.filter((each) => isSurvivor(each) && !explained.has(each));
  const row = (name: string, some: readonly TriedGuard[]): string => {
    const count = (...ends: readonly TriedGuard['end'][]): number => some.filter(({ end }) => ends.includes(end)).length;
    const excused = some.filter((each) => explained.has(each)).length;
    const left = some.filter((each) => survivors.includes(each)).length;
    const share = `${(100 * shareOf(some.length - excused, left)).toFixed(1)} %`;
    return `| ${[name, some.length, count('killed'), count('stopped'), excused, left, share].join(' | ')} |`;
  };
  const table = (title: string, of: (each: TriedGuard) => string): readonly string[] => [
    `| ${title} | tried | killed | did not end | explained | survived | killed of those not explained |`,
    '| - | -: | -: | -: | -: | -: | -: |',
    ...[...Map.groupBy(tried, of)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, some]) => row(name, some)),
  ];
  const listed = survivors
    .toSorted((a, b) => (a.guard.file === b.guard.file ? a.guard.line - b.guard.line : a.guard.file < b.guard.file ? -1 : 1))
    .map(
      ({ guard: { file, line, kind, words }, end }) =>
        `- \`${file}:${line}\` ${kind}${end === 'unmet' ? ', met by no test' : ''}: \`${oneLine(words)}\``,
    );
  return {
    share: shareOf(tried.length - explained.size, survivors.length),
    text: [
      head,
      '',
      ...table('package', ({ guard }) => guard.package),
      row('all', tried),
      '',
      ...table('kind', ({ guard }) => guard.kind),
      '',
      ...(listed.length === 0 ? ['None survived that is not explained.'] : ['Survived:', '', ...listed]),
      '',
    ].join('\n'),
  };
}

function isSurvivor({ end }: TriedGuard): boolean {
  return end === 'survived' || end === 'unmet';
}

function shareOf(all: number, survivors: number): number {
  return all === 0 ? 1 : (all - survivors) / all;
}

function oneLine(words: string): string {
  const line = words.replace(/\s+/gu, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
