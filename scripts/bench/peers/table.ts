import type { Verdict } from './score.ts';

/** One row of the table: a tool. */
export interface Row {
  readonly title: string;
  readonly verdicts: readonly Verdict[];
  /** Of the cases that look wrong and are right: without a message. */
  readonly quiet: number;
  readonly right: number;
}

/** The scores as a Markdown table. */
export function printTable(rows: readonly Row[]): string {
  const heads = ['', 'found', 'line', 'exact', 'one message', 'right value', 'right files left alone'];
  return [heads, heads.map((_, index) => (index === 0 ? '---' : '---:')), ...rows.map(cells)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function cells({ title, verdicts, quiet, right }: Row): readonly string[] {
  const share = (of: readonly (boolean | undefined)[]): string => {
    const asked = of.filter((each) => each !== undefined);
    return `${asked.filter(Boolean).length} / ${asked.length}`;
  };
  return [
    title,
    share(verdicts.map(({ found }) => found)),
    share(verdicts.map(({ line }) => line)),
    share(verdicts.map(({ exact }) => exact)),
    share(verdicts.map(({ single }) => single)),
    share(verdicts.map(({ suggested }) => suggested)),
    `${quiet} / ${right}`,
  ];
}
