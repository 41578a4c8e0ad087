import { isObject, stepsOf, type FoundChange, ownValue } from '@framewright/model';

/** How a level changed; without `from` or `to` if it was, or is, not rated. */
export interface RatingStep {
  /** Id of the dimension. */
  readonly dimension: string;
  readonly from?: number;
  readonly to?: number;
  /** Ids of the contexts in which it changed; empty if it changed in all. */
  readonly contexts: readonly string[];
}

/** The levels that a change affects; none if it is not about ratings. */
export function ratingSteps({ before, after }: FoundChange): readonly RatingStep[] {
  const [old, current] = [partsOf(before), partsOf(after)];
  if (old === undefined || current === undefined) return [];
  return Array.from({ length: Math.max(old.length, current.length) }, (_, index) => index).flatMap((index) => {
    const [from, to] = [old[index], current[index]];
    const dimensions = new Set([...Object.keys(from?.levels ?? {}), ...Object.keys(to?.levels ?? {})]);
    return [...dimensions].flatMap((dimension): readonly RatingStep[] => {
      const [was, is] = [ownValue(from?.levels, dimension), ownValue(to?.levels, dimension)];
      if (was === is) return [];
      return [
        {
          dimension,
          ...(typeof was === 'number' ? { from: was } : {}),
          ...(typeof is === 'number' ? { to: is } : {}),
          contexts: (to ?? from)?.contexts ?? [],
        },
      ];
    });
  });
}

/** Id of the competence whose requirement, option or cover stands at a pointer. */
export function competenceAt(pointer: string): string | undefined {
  const steps = stepsOf(pointer);
  if (steps[0] === 'requires' || steps[0] === 'covers') return steps[1];
  return steps[0] === 'electives' && steps[2] === 'of' ? steps[3] : undefined;
}

interface Part {
  readonly levels: Readonly<Record<string, unknown>>;
  readonly contexts: readonly string[];
}

/** The levels of one side: from dimension to level, or a list of such by contexts. Undefined for any other value. */
function partsOf(value: unknown): readonly Part[] | undefined {
  const parts = (Array.isArray(value) ? value : [value]).map((part: unknown): Part | undefined => {
    const isByContext = isObject(part) && Array.isArray(part['contexts']);
    const levels = isByContext ? part['value'] : part;
    if (!isObject(levels) || !Object.values(levels).every((level) => level === null || typeof level === 'number')) return undefined;
    return { levels, contexts: isByContext ? (part['contexts'] as readonly string[]) : [] };
  });
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts : undefined;
}
