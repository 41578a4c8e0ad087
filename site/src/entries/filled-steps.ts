import { asksNothing, type Competence, type Scale } from '@framewright/model';

/**
 * How many steps of a track are filled at a value: those up to it, and none where nothing is asked there. Whatever draws a rating asks here.
 *
 * @param own texts of the competence that is rated, which may ask for something where the scale does not
 */
export function filledSteps(scale: Scale, dimension: string, value: number, own?: Competence['descriptors']): number {
  return asksNothing(scale, dimension, value, own) ? 0 : scale.levels.filter((level) => level.value <= value).length;
}
