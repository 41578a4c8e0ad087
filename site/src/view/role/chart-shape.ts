import type { ChartBar, ChartColumn } from './role-chart.ts';

/**
 * Columns as SVG path data. Needed levels are blocks, those that depend on the context an outline, electives a dashed outline; the foot
 * marks the column.
 */
export interface ChartShape {
  readonly width: number;
  readonly height: number;
  readonly foot: string;
  readonly always: string;
  readonly sometimes: string;
  readonly chosen: string;
}

const block = 10;
const gap = 4;
const level = 7;
const levelGap = 2;
const rowGap = 12;
const foot = 2;

/** The shape of some columns. @param steps the number of levels on the scale */
export function chartShape(columns: readonly ChartColumn[], steps: number): ChartShape {
  const shape = { foot: '', always: '', sometimes: '', chosen: '' };
  const rows = Math.max(0, ...columns.map(({ bars }) => bars.length));
  const rowHeight = steps * (level + levelGap) + foot + 2;
  columns.forEach(({ bars }, at) => {
    const left = 1 + at * (block + gap);
    bars.forEach((bar, row) => {
      draw(shape, bar, left, (row + 1) * rowHeight + row * rowGap);
    });
  });
  return {
    ...shape,
    width: Math.max(0, columns.length * (block + gap) - gap) + 2,
    height: rows * rowHeight + Math.max(0, rows - 1) * rowGap,
  };
}

function draw(
  shape: { foot: string; always: string; sometimes: string; chosen: string },
  { always, sometimes, chosen }: ChartBar,
  left: number,
  bottom: number,
): void {
  shape.foot += `M${left} ${bottom - foot}h${block}v${foot}h-${block}z`;
  const topOf = (steps: number): number => bottom - foot - steps * (level + levelGap);
  for (let step = 1; step <= always; step += 1) shape.always += `M${left} ${topOf(step)}h${block}v${level}h-${block}z`;
  shape.sometimes += outline(left, topOf(sometimes), sometimes - always);
  shape.chosen += outline(left, topOf(chosen), chosen - Math.max(always, sometimes));
}

/** A frame around a number of steps, drawn inside their edges. */
function outline(left: number, top: number, steps: number): string {
  if (steps <= 0) return '';
  const [width, height] = [block - 1, steps * (level + levelGap) - levelGap - 1];
  return `M${left + 0.5} ${top + 0.5}h${width}v${height}h-${width}z`;
}
