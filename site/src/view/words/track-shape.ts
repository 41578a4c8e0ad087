import type { Track } from './track.ts';

/** A track as SVG path data: filled steps are blocks, empty ones a line at the foot, gained ones end in a point. */
export interface TrackShape {
  readonly width: number;
  readonly height: number;
  readonly filled: string;
  readonly gained: string;
  readonly empty: string;
}

const step = 9;
const gap = 2;
const height = 14;
const foot = 2;
const block = 10;
const point = 4;

/** The shape of a track. @param margin room on all sides, for an outline */
export function trackShape(track: Pick<Track, 'steps' | 'filled' | 'gained'>, margin = 0): TrackShape {
  const bottom = height - 1 + margin;
  const shape = { filled: '', gained: '', empty: '' };
  for (let index = 0; index < track.steps; index += 1) {
    const left = margin + index * (step + gap);
    if (index >= track.filled) shape.empty += `M${left} ${bottom - foot}h${step}v${foot}h-${step}z`;
    else if (index < track.filled - track.gained) shape.filled += `M${left} ${bottom - block}h${step}v${block}h-${step}z`;
    else shape.gained += `M${left} ${bottom - block + 1}l${step / 2} -${point}l${step / 2} ${point}v${block - 1}h-${step}z`;
  }
  return { ...shape, width: Math.max(0, track.steps * (step + gap) - gap) + 2 * margin, height: height + 2 * margin };
}
