import { inWords } from '@framewright/model';
import type { Gap } from './gaps.ts';

/** A profile at a glance, as counts of competences. There is no score: what is unknown and what is short can't be added up. */
export interface Picture {
  readonly met: number;
  /** Short of what is asked for by one level in all. */
  readonly nearly: number;
  readonly short: number;
  readonly unknown: number;
  readonly notRelevant: number;
  readonly notExpected: number;
  readonly reflected: number;
  readonly notReflected: number;
  /** Asked for in some contexts only, while none was chosen. They are in no other count. */
  readonly depends: number;
}

/** The counts of what is asked for in any case. */
export function overallPicture(all: readonly Gap[]): Picture {
  const certain = all.filter(({ row }) => row.contexts === undefined);
  const count = (holds: (gap: Gap) => boolean): number => certain.filter(holds).length;
  const isNearly = ({ state, distance }: Gap): boolean => state === 'short' && distance.atMost === 1;
  return {
    met: count(({ state }) => state === 'met'),
    nearly: count(isNearly),
    short: count((gap) => gap.state === 'short' && !isNearly(gap)),
    unknown: count(({ state }) => state === 'unknown'),
    notRelevant: count(({ state }) => state === 'not-relevant'),
    notExpected: count(({ state }) => state === 'not-expected'),
    reflected: count(({ state }) => state === 'reflected'),
    notReflected: count(({ state }) => state === 'not-reflected'),
    depends: all.length - certain.length,
  };
}

const words: readonly (readonly [key: keyof Picture, text: string])[] = [
  ['met', 'met'],
  ['nearly', 'one level short'],
  ['short', 'further to go'],
  ['unknown', 'not answered or not sure'],
  ['notRelevant', 'not relevant to this work'],
  ['reflected', 'reflected on'],
  ['notReflected', 'not reflected on yet'],
  ['depends', 'asked for in some contexts only'],
];

/** The picture in a few words: 12 met, 3 one level short. Nothing is said of what is nought; “nothing is asked for” if all is. */
export function pictureInWords(picture: Picture): string {
  const parts = words.flatMap(([key, text]) => (picture[key] > 0 ? [`${picture[key]} ${text}`] : []));
  return parts.length === 0 ? 'nothing is asked for' : inWords(parts);
}
