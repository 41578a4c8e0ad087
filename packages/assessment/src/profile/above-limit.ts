import { ownValue, type AssessmentAnswer } from '@framewright/model';
import type { ProfileScale } from './profile.ts';

/** The dimensions in which an answer is above what the scale allows beside another: shown as such, and never refused. */
export function aboveLimit({ dimensions, levels }: ProfileScale, answer: Pick<AssessmentAnswer, 'levels'> | undefined): readonly string[] {
  const place = (dimension: string): number | undefined => {
    const mark = ownValue(answer?.levels, dimension);
    if (mark === 'none') return -1;
    return typeof mark === 'number' && levels.includes(mark) ? levels.indexOf(mark) : undefined;
  };
  return dimensions.flatMap(({ id, atMost }) => {
    const [own, limit] = [place(id), atMost === undefined ? undefined : place(atMost)];
    return own !== undefined && limit !== undefined && own > limit ? [id] : [];
  });
}
