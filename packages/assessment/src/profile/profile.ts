import {
  asksNothing,
  inCompetenceOrder,
  resolveRole,
  scaleOf,
  type EntryOf,
  type Framework,
  type Rating,
  type ResolvedRequirement,
} from '@framewright/model';

/** What answers are held against. It is plain data and small, so that a page can load the one that it needs. */
export interface Profile {
  /** Id of the role; absent where only levels are asked about. */
  readonly role?: string;
  readonly contexts: readonly string[];
  /** What is required in any case, in reading order, without what can be chosen. */
  readonly rows: readonly ProfileRow[];
  readonly electives: readonly ProfileElective[];
  /** The scales that its rows name, by id. */
  readonly scales: Readonly<Record<string, ProfileScale>>;
}

/** What a role asks for in one competence. */
export interface ProfileRow {
  readonly competence: string;
  readonly need: ResolvedRequirement['need'];
  /** Id of the scale; absent where the competence has no levels. */
  readonly scale?: string;
  /** The level in each dimension in which one is asked for. */
  readonly rating: Rating;
  /** Where it is asked for; absent if anywhere, or if contexts were chosen. */
  readonly contexts?: readonly string[];
}

/** A choice among competences. */
export interface ProfileElective {
  readonly id: string;
  readonly title: string;
  readonly atLeast: number;
  /** Competences that every choice includes. */
  readonly including: readonly string[];
  readonly of: readonly ProfileRow[];
}

/** The dimensions of a scale in their order, and the values of its levels, the lowest first. */
export interface ProfileScale {
  readonly dimensions: readonly { readonly id: string; readonly atMost?: string }[];
  readonly levels: readonly number[];
}

/**
 * What a role asks of a person who works in some contexts. With contexts, what holds in one of them is kept, and a competence that several
 * of them ask for has one row with the highest levels. Without, rows keep their conditions.
 */
export function profileOf(framework: Framework, role: EntryOf<'role'>, contexts: readonly string[] = []): Profile {
  const { requirements, electives } = resolveRole(framework, role);
  const rowsOf = (all: readonly ResolvedRequirement[]): readonly ProfileRow[] => {
    const kept = all.filter((each) => contexts.length === 0 || (each.contexts ?? contexts).some((id) => contexts.includes(id)));
    const rows = kept.map((each) => rowOf(framework, each, contexts.length > 0));
    return inCompetenceOrder(framework, contexts.length === 0 ? rows : strictest(rows), ({ competence }) => competence);
  };
  const profile = {
    role: role.id,
    contexts,
    rows: rowsOf(requirements),
    electives: electives.map(({ id, title, atLeast, including, of }): ProfileElective => {
      const rows = rowsOf(of);
      return { id, title, atLeast, including: including.filter((each) => rows.some(({ competence }) => competence === each)), of: rows };
    }),
  };
  return { ...profile, scales: scalesOf(framework, [...profile.rows, ...profile.electives.flatMap(({ of }) => of)]) };
}

function rowOf(framework: Framework, { competence, need, rating, contexts }: ResolvedRequirement, areChosen: boolean): ProfileRow {
  const entry = framework.byId.get(competence);
  const scale = entry?.type === 'competence' ? scaleOf(framework, entry.data)?.data : undefined;
  const asked = Object.entries(rating ?? {}).filter(
    ([dimension, value]) =>
      scale?.dimensions.some(({ id }) => id === dimension) &&
      !(entry?.type === 'competence' && asksNothing(scale, dimension, value, entry.data.descriptors)),
  );
  return {
    competence,
    need,
    ...(scale && rating ? { scale: scale.id } : {}),
    rating: Object.fromEntries(asked),
    ...(contexts && !areChosen ? { contexts } : {}),
  };
}

const strengths: readonly ProfileRow['need'][] = ['desirable', 'expected', 'essential'];

function strictest(rows: readonly ProfileRow[]): readonly ProfileRow[] {
  return [...Map.groupBy(rows, ({ competence }) => competence).values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const need = strengths.findLast((each) => same.some((row) => row.need === each)) ?? first.need;
    return [{ ...first, need, rating: same.map(({ rating }) => rating).reduce(higher) }];
  });
}

function higher(a: Rating, b: Rating): Rating {
  const rating = new Map(Object.entries(a));
  for (const [dimension, value] of Object.entries(b)) rating.set(dimension, Math.max(value, rating.get(dimension) ?? value));
  return Object.fromEntries(rating);
}

function scalesOf(framework: Framework, rows: readonly ProfileRow[]): Profile['scales'] {
  const ids = [...new Set(rows.flatMap(({ scale }) => scale ?? []))].sort();
  return Object.fromEntries(
    ids.flatMap((id) => {
      const scale = framework.scales.get(id)?.data;
      return scale ? [[id, profileScale(scale)] as const] : [];
    }),
  );
}

/** What is needed of a scale to hold answers against it. */
export function profileScale({ dimensions, levels }: EntryOf<'scale'>['data']): ProfileScale {
  return {
    dimensions: dimensions.map(({ id, atMost }) => ({ id, ...(atMost === undefined ? {} : { atMost }) })),
    levels: levels.map(({ value }) => value).sort((a, b) => a - b),
  };
}
