import { visible, type Paint } from '@framewright/reporters';

/** A file before and after: its name, and its text where it is there. */
export interface DiffSide {
  readonly path: string;
  readonly text: string | undefined;
}

const context = 3;
/** More differing lines than this are shown as one block taken out and one put in. */
const mostSteps = 1500;

/** The differences between two texts line by line, in the unified format of diff and git; nothing where they are alike. */
export function printDiff(before: DiffSide, after: DiffSide, paint: Paint): string {
  if (before.text === after.text && before.path === after.path) return '';
  const lines = diffLines(linesOf(before.text), linesOf(after.text));
  const names = [
    `--- ${before.text === undefined ? '/dev/null' : before.path}`,
    `+++ ${after.text === undefined ? '/dev/null' : after.path}`,
  ];
  const head = names.map((name) => paint('strong', visible(name)));
  return [...head, ...hunksOf(lines).flatMap((hunk) => printHunk(hunk, paint))].map((line) => `${line}\n`).join('');
}

/** A line of one side or of both. */
export interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
  /** How many lines of each side stand before it. */
  readonly before: number;
  readonly after: number;
}

function linesOf(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return [];
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines.with(-1, `${lines.at(-1)}\n\\ No newline at end of file`);
}

/** How one list of lines becomes another. */
export function diffLines(a: readonly string[], b: readonly string[]): readonly DiffLine[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const middle = shortestEdit(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const signs = [...Array.from({ length: start }, () => ' ' as const), ...middle, ...Array.from({ length: end }, () => ' ' as const)];
  let [x, y] = [0, 0];
  return signs.map((sign) => {
    const line: DiffLine = { sign, text: (sign === '+' ? b[y] : a[x]) ?? '', before: x, after: y };
    if (sign !== '+') x += 1;
    if (sign !== '-') y += 1;
    return line;
  });
}

/** The shortest way from one list of lines to another (Myers, An O(ND) Difference Algorithm and Its Variations, 1986). */
function shortestEdit(a: readonly string[], b: readonly string[]): readonly DiffLine['sign'][] {
  const reached: Map<number, number>[] = [];
  let furthest = new Map([[1, 0]]);
  for (let steps = 0; steps <= Math.min(a.length + b.length, mostSteps); steps += 1) {
    reached.push(new Map(furthest));
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && (furthest.get(k - 1) ?? 0) < (furthest.get(k + 1) ?? 0));
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest.set(k, x);
      if (x >= a.length && x - k >= b.length) return wayBack(reached, a.length, b.length);
    }
    furthest = new Map(furthest);
  }
  return [...a.map(() => '-' as const), ...b.map(() => '+' as const)];
}

function wayBack(reached: readonly Map<number, number>[], fromX: number, fromY: number): readonly DiffLine['sign'][] {
  const signs: DiffLine['sign'][] = [];
  let [x, y] = [fromX, fromY];
  for (const [steps, furthest] of [...reached.entries()].toReversed()) {
    const k = x - y;
    const down = k === -steps || (k !== steps && (furthest.get(k - 1) ?? 0) < (furthest.get(k + 1) ?? 0));
    const beforeX = furthest.get(down ? k + 1 : k - 1) ?? 0;
    const beforeY = beforeX - (down ? k + 1 : k - 1);
    for (; x > beforeX && y > beforeY; x -= 1, y -= 1) signs.push(' ');
    if (steps > 0) signs.push(down ? '+' : '-');
    [x, y] = [beforeX, beforeY];
  }
  return signs.toReversed();
}

/** The changed lines with those around them, cut where nothing changes for long. */
function hunksOf(lines: readonly DiffLine[]): readonly (readonly DiffLine[])[] {
  const kept = new Set<number>();
  for (const [index, { sign }] of lines.entries()) {
    if (sign !== ' ')
      for (let near = Math.max(0, index - context); near <= Math.min(lines.length - 1, index + context); near += 1) kept.add(near);
  }
  const hunks: DiffLine[][] = [];
  let last = -2;
  for (const index of [...kept].toSorted((a, b) => a - b)) {
    if (index !== last + 1) hunks.push([]);
    const line = lines[index];
    if (line) hunks.at(-1)?.push(line);
    last = index;
  }
  return hunks;
}

function printHunk(hunk: readonly DiffLine[], paint: Paint): readonly string[] {
  const [first] = hunk;
  const side = (at: number, sign: '-' | '+'): string => {
    const length = hunk.filter((line) => line.sign === ' ' || line.sign === sign).length;
    const start = length === 0 ? at : at + 1;
    return length === 1 ? String(start) : `${start},${length}`;
  };
  const head = `@@ -${side(first?.before ?? 0, '-')} +${side(first?.after ?? 0, '+')} @@`;
  return [
    paint('quiet', head),
    ...hunk.flatMap(({ sign, text }) =>
      `${sign}${text.replace(/\r(?=\n|$)/u, '')}`
        .split('\n')
        .map((line) => (sign === ' ' ? visible(line) : paint(sign === '-' ? 'error' : 'help', visible(line)))),
    ),
  ];
}
