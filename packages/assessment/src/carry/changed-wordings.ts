import { entryOf, ownValue, type Competence, type Framework, type Scale } from '@framewright/model';
import { counterpart, scaleFor } from './carried-marks.ts';

/** A wording that differs between two versions: of a level, or of the definition where no dimension is named. */
export interface PlannedWording {
  /** The dimension after. */
  readonly dimension?: string;
  readonly level?: number;
  readonly before?: string;
  readonly after?: string;
}

/** The wordings that differ between a competence before and one after: its definition, then each level that is described on either side. */
export function changedWordings(before: Framework, after: Framework, from: string, to: string): readonly PlannedWording[] {
  const [old, current] = [entryOf(before, 'competence', from)?.data, entryOf(after, 'competence', to)?.data];
  if (!old || !current) return [];
  const [oldScale, scale] = [scaleFor(before, from), scaleFor(after, to)];
  const levels = (oldScale?.dimensions ?? []).flatMap(({ id }): readonly PlannedWording[] => {
    const dimension = counterpart(oldScale, scale, id);
    if (dimension === undefined) return [];
    return (scale?.levels ?? []).flatMap(({ value }) => {
      const texts = differing(wordingOf(old, oldScale, id, value), wordingOf(current, scale, dimension, value));
      return texts ? [{ dimension, level: value, ...texts }] : [];
    });
  });
  const definition = differing(old.definition, current.definition);
  return [...(definition ? [definition] : []), ...levels];
}

/** What a level says of a competence: its own words, else those of the scale. */
function wordingOf(competence: Competence, scale: Scale | undefined, dimension: string, level: number): string | undefined {
  const [own, shared] = [competence.descriptors, scale?.descriptors].map((texts) => ownValue(ownValue(texts, dimension), String(level)));
  return own ?? shared;
}

/** Both texts where they differ by more than white space. */
function differing(before: string | undefined, after: string | undefined): Pick<PlannedWording, 'before' | 'after'> | undefined {
  const words = (text: string | undefined): string => (text ?? '').trim().replace(/\s+/gu, ' ');
  if (words(before) === words(after)) return undefined;
  return { ...(words(before) === '' ? {} : { before: words(before) }), ...(words(after) === '' ? {} : { after: words(after) }) };
}
