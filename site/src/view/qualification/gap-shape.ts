/** A track of what is reached of what is needed, as SVG path data: reached steps are blocks, those still missing frames, the others a line at the foot. */
export interface GapShape {
  readonly width: number;
  readonly height: number;
  readonly reached: string;
  readonly missing: string;
  readonly empty: string;
}

const step = 9;
const gap = 2;
const height = 14;
const block = 10;
const foot = 2;

/** The shape of such a track. */
export function gapShape({
  steps,
  needed,
  reached,
}: {
  readonly steps: number;
  readonly needed: number;
  readonly reached: number;
}): GapShape {
  const bottom = height - 1;
  const shape = { reached: '', missing: '', empty: '' };
  for (let index = 0; index < steps; index += 1) {
    const left = index * (step + gap);
    if (index < reached) shape.reached += `M${left} ${bottom - block}h${step}v${block}h-${step}z`;
    else if (index < needed) shape.missing += `M${left + 0.75} ${bottom - block + 0.75}h${step - 1.5}v${block - 1.5}h-${step - 1.5}z`;
    else shape.empty += `M${left} ${bottom - foot}h${step}v${foot}h-${step}z`;
  }
  return { ...shape, width: Math.max(0, steps * (step + gap) - gap), height };
}
