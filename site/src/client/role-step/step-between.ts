import { holdsIn, roleStep, type Needed, type StepTurn } from '@framewright/model';
import type { CompetenceFacts, NeedFacts, RoleFacts, RolesFile } from '../../data/roles-file.ts';

/** One requirement on the way between two roles, ready to be shown. */
export interface StepItem {
  readonly competence: CompetenceFacts;
  /** The title of its group. */
  readonly group: string;
  readonly need: NeedFacts;
  readonly growth: number;
  /** The dimensions that a scale draws; none for what is not rated. */
  readonly dimensions: readonly StepDimension[];
}

/** One dimension of it. Steps are counted, as pictures show them. */
export interface StepDimension {
  readonly id: string;
  readonly title: string;
  /** Absent where it is not rated. */
  readonly drawn?: {
    readonly steps: number;
    readonly filled: number;
    readonly gained: number;
    /** Whether the level was not asked for before. */
    readonly rises: boolean;
    readonly value: number;
    readonly title: string;
    readonly words: string;
  };
  /** The value and the title of the level that was asked for before, where another one is now. */
  readonly before?: { readonly value: number; readonly title: string };
}

/**
 * What becomes of each competence between two roles, as pages with steps tell it: by reading order, what grows by how much there is to learn.
 * @param context id of a context; empty for all
 */
export function stepBetween(file: RolesFile, from: RoleFacts, to: RoleFacts, context: string): ReadonlyMap<StepTurn, readonly StepItem[]> {
  const placed = new Map(
    file.groups.flatMap(({ title, competences }) =>
      competences.map((competence) => [competence.id, { competence, group: title }] as const),
    ),
  );
  const order = [...placed.keys()];
  const places = new Map(order.map((id, at) => [id, at]));
  const needs = (role: RoleFacts): readonly Known[] =>
    role.needs
      .filter((need) => need.elective !== true && places.has(need.competence))
      .map((need) => asNeeded(file, placed.get(need.competence)?.competence, need))
      .filter((need) => holdsIn(need, context === '' ? undefined : context))
      .toSorted((a, b) => (places.get(a.competence) ?? 0) - (places.get(b.competence) ?? 0));
  const items = roleStep(needs(from), needs(to)).flatMap(({ turn, need, before, growth }) => {
    const place = placed.get(need.competence);
    if (!place) return [];
    return [{ turn, item: { ...place, need: need.facts, growth, dimensions: dimensionsOf(file, place.competence, need, before) } }];
  });
  const byTurn = Map.groupBy(items, ({ turn }) => turn);
  return new Map(
    [...byTurn].map(([turn, own]) => {
      const found = own.map(({ item }) => item);
      return [turn, turn === 'grows' ? found.toSorted((a, b) => b.growth - a.growth) : found];
    }),
  );
}

interface Known extends Needed {
  readonly facts: NeedFacts;
}

function asNeeded({ scales }: RolesFile, competence: CompetenceFacts | undefined, facts: NeedFacts): Known {
  const dimensions = scales[competence?.scale ?? -1]?.dimensions ?? [];
  const rated = dimensions.flatMap(({ id }, at) => {
    const value = facts.rating?.[at];
    return typeof value === 'number' ? [[id, value] as const] : [];
  });
  return {
    competence: facts.competence,
    ...(rated.length > 0 ? { rating: Object.fromEntries(rated) } : {}),
    ...(facts.contexts ? { contexts: facts.contexts } : {}),
    facts,
  };
}

function dimensionsOf(
  { scales }: RolesFile,
  { scale: place }: CompetenceFacts,
  need: Known,
  before: Known | undefined,
): readonly StepDimension[] {
  const scale = scales[place ?? -1];
  if (!scale || need.rating === undefined) return [];
  return scale.dimensions.map(({ id, title }, at): StepDimension => {
    const [value, earlier] = [need.facts.rating?.[at], before?.facts.rating?.[at]];
    const step = scale.values.indexOf(value ?? Number.NaN);
    if (typeof value !== 'number' || step === -1) return { id, title };
    const stepBefore = scale.values.indexOf(earlier ?? Number.NaN);
    const filled = scale.filled[at]?.[step] ?? 0;
    return {
      id,
      title,
      drawn: {
        steps: scale.values.length,
        filled,
        gained: stepBefore === -1 ? 0 : Math.max(0, filled - (scale.filled[at]?.[stepBefore] ?? 0)),
        rises: typeof earlier !== 'number' || value > earlier,
        value,
        title: scale.titles[at]?.[step] ?? '',
        words: scale.words[at]?.[step] ?? '',
      },
      ...(typeof earlier === 'number' && stepBefore !== -1 && stepBefore !== step
        ? { before: { value: earlier, title: scale.titles[at]?.[stepBefore] ?? '' } }
        : {}),
    };
  });
}
