import { ownValue, type Assessment } from '@framewright/model';
import { gapOf, type Answered, type CellGap, type Gap } from './gaps.ts';
import { leastChoices, type SelectionOption } from './least-choices.ts';
import type { Profile, ProfileElective } from './profile.ts';

/** Choices that share competences, and so are made together. Most stand alone. */
export interface ElectiveGroup {
  readonly electives: readonly ChosenElective[];
  /** How many levels are missing at most beyond what is asked for in any case; what is unknown counts as the whole way. */
  readonly atMost: number;
  /** Other picks that are as near, each with the competences by the id of the elective. */
  readonly alternatives: readonly ElectivePick[];
  /** Whether there are more of them than are listed. */
  readonly hasMore: boolean;
  /** Whether it is certain that no pick is nearer. Only where very many choices share very many competences it is not. */
  readonly isExact: boolean;
}

/** From the id of an elective to the competences that are picked. */
export type ElectivePick = Readonly<Record<string, readonly string[]>>;

/** What is picked in one choice: all that the person picked, and what is met or nearest to being met. */
export interface ChosenElective {
  readonly id: string;
  readonly competences: readonly string[];
  /** How answers stand to what is picked. */
  readonly gaps: readonly Gap[];
  readonly isMet: boolean;
  /** Whether the choice asks for more than it offers here. */
  readonly hasTooFew: boolean;
}

const mostAlternatives = 12;

/**
 * For each choice of a profile the pick that is met or nearest to being met, with those that are as near.
 *
 * A competence that is picked twice, or asked for in any case, is learnt once. A pick is not near because nothing is known of it: a cell that
 * is unknown or not relevant counts as the whole way.
 */
export function electives(profile: Profile, answered: Answered & Pick<Assessment, 'electives'>): readonly ElectiveGroup[] {
  const floor = new Map<string, readonly number[]>();
  for (const row of profile.rows) {
    const costs = costsOf(gapOf(row, scaleIn(profile, row.scale), answered));
    floor.set(row.competence, higher(costs, floor.get(row.competence)));
  }
  return connected(profile.electives).map((group) => {
    const selections = group.map((elective) => ({
      choose: elective.atLeast,
      options: optionsOf(elective).map((competence): SelectionOption => {
        const costs = gapsIn(profile, elective, [competence], answered).map(costsOf).reduce(higher, []);
        const already = floor.get(competence);
        return {
          key: competence,
          costs: costs.map((cost, part) => Math.max(0, cost - (already?.[part] ?? 0))),
          isMandatory:
            elective.including.includes(competence) || (ownValue(answered.electives, elective.id)?.includes(competence) ?? false),
        };
      }),
    }));
    const { cost, ways, hasMore, isExact } = leastChoices(selections, mostAlternatives + 1);
    const picks = ways.map((way) => pickOf(group, way));
    const [best = {}, ...alternatives] = picks;
    return {
      electives: group.map((elective) => chosenOf(profile, elective, ownValue(best, elective.id) ?? [], answered)),
      atMost: cost,
      alternatives,
      hasMore,
      isExact,
    };
  });
}

function scaleIn({ scales }: Profile, id: string | undefined): Profile['scales'][string] | undefined {
  return id === undefined ? undefined : ownValue(scales, id);
}

/** How answers stand to the rows of some competences of a choice. */
function gapsIn(profile: Profile, { of }: ProfileElective, competences: readonly string[], answered: Answered): readonly Gap[] {
  return of.filter(({ competence }) => competences.includes(competence)).map((row) => gapOf(row, scaleIn(profile, row.scale), answered));
}

function chosenOf(profile: Profile, elective: ProfileElective, competences: readonly string[], answered: Answered): ChosenElective {
  const gaps = gapsIn(profile, elective, competences, answered);
  const hasTooFew = competences.length < elective.atLeast;
  const isMet = !hasTooFew && gaps.every(({ state }) => state === 'met' || state === 'reflected' || state === 'not-expected');
  return { id: elective.id, competences, gaps, isMet, hasTooFew };
}

function optionsOf({ of }: ProfileElective): readonly string[] {
  return [...new Set(of.map(({ competence }) => competence))];
}

function pickOf(group: readonly ProfileElective[], way: readonly (readonly number[])[]): ElectivePick {
  return Object.fromEntries(
    group.map((elective, index) => {
      const options = optionsOf(elective);
      return [elective.id, (way[index] ?? []).flatMap((place) => options[place] ?? [])];
    }),
  );
}

/** The way to each cell; to what has no levels, whether anything was written about it. */
function costsOf({ cells, distance }: Gap): readonly number[] {
  return cells.length === 0 ? [distance.atMost] : cells.map(costOf);
}

function costOf(cell: CellGap): number {
  if (cell.state === 'short') return cell.by;
  return cell.state === 'unknown' || cell.state === 'not-relevant' ? cell.atMost : 0;
}

function higher(a: readonly number[], b: readonly number[] = []): readonly number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, part) => Math.max(a[part] ?? 0, b[part] ?? 0));
}

/** Choices in groups that have no competence in common. */
function connected(all: readonly ProfileElective[]): readonly (readonly ProfileElective[])[] {
  let groups: (readonly ProfileElective[])[] = [];
  for (const elective of all) {
    const options = new Set(optionsOf(elective));
    const isTouched = (group: readonly ProfileElective[]): boolean => group.some((each) => optionsOf(each).some((id) => options.has(id)));
    const touched = groups.filter(isTouched);
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), elective]];
  }
  return groups;
}
