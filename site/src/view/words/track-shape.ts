/** The steps of a track, counted from its beginning. */
export interface TrackSteps {
  readonly steps: number;
  /** Those that are reached, with those gained. */
  readonly filled: number;
  /** Those that were gained, the last of the filled. */
  readonly gained?: number;
  /** Those after the filled that are needed and not reached, or were asked for and no longer are. */
  readonly missing?: number;
}

/**
 * A track as SVG path data: filled steps are blocks, gained ones end in a point, missing ones are frames, all others a line at the foot.
 */
export interface TrackShape {
  readonly width: number;
  readonly height: number;
  readonly filled: string;
  readonly gained: string;
  readonly missing: string;
  readonly empty: string;
}

const step = 9;
const gap = 2;
const height = 14;
const foot = 2;
const block = 10;
const point = 4;

/** The shape of a track. @param margin room on all sides, for an outline */
export function trackShape({ steps, filled, gained = 0, missing = 0 }: TrackSteps, margin = 0): TrackShape {
  const bottom = height - 1 + margin;
  const shape = { filled: '', gained: '', missing: '', empty: '' };
  for (let index = 0; index < steps; index += 1) {
    const left = margin + index * (step + gap);
    if (index < filled - gained) shape.filled += `M${left} ${bottom - block}h${step}v${block}h-${step}z`;
    else if (index < filled)
      shape.gained += `M${left} ${bottom - block + 1}l${step / 2} -${point}l${step / 2} ${point}v${block - 1}h-${step}z`;
    else if (index < filled + missing) shape.missing += frame(left, bottom);
    else shape.empty += `M${left} ${bottom - foot}h${step}v${foot}h-${step}z`;
  }
  return { ...shape, width: Math.max(0, steps * (step + gap) - gap) + 2 * margin, height: height + 2 * margin };
}

/** A length of a shape in the unit that grows with the letters of the page; 16 of ours are one. */
export function inRem(length: number): string {
  return `${length / 16}rem`;
}

/** A frame drawn inside the edges of a block. */
function frame(left: number, bottom: number): string {
  return `M${left + 0.75} ${bottom - block + 0.75}h${step - 1.5}v${block - 1.5}h-${step - 1.5}z`;
}
