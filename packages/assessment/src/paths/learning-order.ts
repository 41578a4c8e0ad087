import { ownValue, type Framework } from '@framewright/model';

/** What has to be known of competences to learn them in a good order, by id. */
export type LearningFacts = Readonly<Record<string, { readonly buildsOn?: readonly string[]; readonly partOf?: string }>>;

/** What the competences of a framework build on and are part of; only of those that do. */
export function learningFacts({ entries }: Pick<Framework, 'entries'>): LearningFacts {
  return Object.fromEntries(
    entries.competence.flatMap(({ id, data: { buildsOn, partOf } }) =>
      buildsOn || partOf !== undefined
        ? [[id, { ...(buildsOn ? { buildsOn } : {}), ...(partOf === undefined ? {} : { partOf }) }] as const]
        : [],
    ),
  );
}

/**
 * Competences with basics before what builds on them, and parts before the whole that they make up; else in their order. Where both can't be
 * had, what builds on something wins; where competences build on each other in a circle, the first stands first.
 */
export function inLearningOrder(ids: readonly string[], facts: LearningFacts): readonly string[] {
  const there = new Set(ids);
  const basics = new Map(
    ids.map((id) => [id, new Set((ownValue(facts, id)?.buildsOn ?? []).filter((each) => there.has(each) && each !== id))]),
  );
  const parts = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  for (const id of ids) {
    const whole = ownValue(facts, id)?.partOf;
    if (whole !== undefined && whole !== id) parts.get(whole)?.add(id);
  }
  const left = new Set(ids);
  const order: string[] = [];
  const isOpen = (needs: ReadonlySet<string> | undefined): boolean => [...(needs ?? [])].some((each) => left.has(each));
  while (left.size > 0) {
    const waiting = [...left];
    const next =
      waiting.find((id) => !isOpen(basics.get(id)) && !isOpen(parts.get(id))) ??
      waiting.find((id) => !isOpen(basics.get(id))) ??
      waiting[0];
    if (next === undefined) break;
    left.delete(next);
    order.push(next);
  }
  return order;
}
