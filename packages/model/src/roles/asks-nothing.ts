import type { Competence, Scale } from '../generated/types.ts';
import { ownValue } from '../text/own-value.ts';

/** Whether a level asks for nothing in a dimension: texts say what higher ones ask for, and none says it of this one or of one below it. */
export function asksNothing(scale: Scale, dimension: string, value: number, own?: Competence['descriptors']): boolean {
  const described = [scale.descriptors, own].flatMap((texts) => Object.keys(ownValue(texts, dimension) ?? {}));
  return described.length > 0 && described.every((level) => Number(level) > value);
}
