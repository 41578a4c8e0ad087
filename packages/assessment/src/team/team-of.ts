import { ownValue, type AssessedFramework, type Assessment } from '@framewright/model';
import { frameworkFit, type FrameworkFit } from '../file/assessed-framework.ts';
import type { Profile, ProfileScale } from '../profile/profile.ts';

/** So many people are wanted who do what a role asks for: two analysts. */
export interface TeamNeed {
  readonly profile: Profile;
  readonly people: number;
}

/** What a team has, and what is asked of it. */
export interface Team {
  /** Places in the list of assessments of those that count, in their order. */
  readonly members: readonly number[];
  /** Those of another framework or version: they count nowhere before they are carried over. */
  readonly apart: readonly { readonly place: number; readonly fit: Exclude<FrameworkFit, 'same' | 'other-text'> }[];
  readonly rows: readonly TeamRow[];
}

/** One competence in one dimension. */
export interface TeamRow {
  readonly competence: string;
  readonly dimension: string;
  /** How many people chose each level, the lowest first. */
  readonly levels: readonly { readonly level: number; readonly people: number }[];
  readonly none: number;
  readonly unsure: number;
  readonly notRelevant: number;
  /** Not answered, or answered with a level that the scale does not have. */
  readonly unanswered: number;
  /** What is asked for, the lowest level first; empty if nothing is. */
  readonly needs: readonly Coverage[];
}

/** How one level that somebody asks for is covered. */
export interface Coverage {
  readonly level: number;
  /** How many people have to be at this level or above, with those who are wanted at higher ones. */
  readonly wanted: number;
  /** Places of those who are at this level or above. */
  readonly have: readonly number[];
  readonly missing: number;
  /** Whether it hangs on one person. */
  readonly isSinglePoint: boolean;
}

/**
 * What people say they can do, counted for each competence and dimension that the profiles list, against how many are wanted who can. What is
 * chosen from electives is a matter of each person, and not counted.
 */
export function teamOf(assessments: readonly Assessment[], current: AssessedFramework, needs: readonly TeamNeed[]): Team {
  const fits = assessments.map(({ framework }, place) => ({ place, fit: frameworkFit(framework, current) }));
  const apart = fits.flatMap(({ place, fit }) => (fit === 'other-version' || fit === 'other-framework' ? [{ place, fit }] : []));
  const members = fits.flatMap(({ place, fit }) => (fit === 'same' || fit === 'other-text' ? [place] : []));
  const scales = new Map<string, ProfileScale>();
  for (const { profile } of needs)
    for (const { competence, scale } of profile.rows) {
      const found = scale === undefined ? undefined : ownValue(profile.scales, scale);
      if (found) scales.set(competence, found);
    }
  const marksOf = (competence: string, dimension: string): readonly Marked[] =>
    members.map((place) => ({ place, mark: ownValue(ownValue(assessments[place]?.answers, competence)?.levels, dimension) }));
  const rows = [...scales].flatMap(([competence, { dimensions, levels }]) =>
    dimensions.map(({ id }) => rowOf({ competence, dimension: id }, levels, marksOf(competence, id), needs)),
  );
  return { members, apart, rows };
}

interface Marked {
  readonly place: number;
  readonly mark: number | string | undefined;
}

function rowOf(
  place: Pick<TeamRow, 'competence' | 'dimension'>,
  levels: readonly number[],
  marks: readonly Marked[],
  needs: readonly TeamNeed[],
): TeamRow {
  const count = (wanted: Marked['mark']): number => marks.filter(({ mark }) => mark === wanted).length;
  const counts = levels.map((level) => ({ level, people: count(level) }));
  const [none, unsure, notRelevant] = [count('none'), count('unsure'), count('not-relevant')];
  const answered = counts.reduce((sum, { people }) => sum + people, none + unsure + notRelevant);
  return {
    ...place,
    levels: counts,
    none,
    unsure,
    notRelevant,
    unanswered: marks.length - answered,
    needs: coverage(place, levels, marks, needs),
  };
}

function coverage(
  { competence, dimension }: Pick<TeamRow, 'competence' | 'dimension'>,
  levels: readonly number[],
  marks: readonly Marked[],
  needs: readonly TeamNeed[],
): readonly Coverage[] {
  const asked = needs.flatMap(({ profile, people }) => {
    // Without a context a competence may be asked for several times; the highest level is that of somebody who can work anywhere.
    const values = profile.rows.flatMap((row) => (row.competence === competence ? (ownValue(row.rating, dimension) ?? []) : []));
    return values.length === 0 ? [] : [{ level: Math.max(...values), people }];
  });
  return [...new Set(asked.map(({ level }) => level))]
    .sort((a, b) => a - b)
    .map((level) => {
      const wanted = asked.reduce((sum, each) => sum + (each.level >= level ? each.people : 0), 0);
      const have = marks.flatMap(({ place, mark }) => (typeof mark === 'number' && levels.includes(mark) && mark >= level ? [place] : []));
      return { level, wanted, have, missing: Math.max(0, wanted - have.length), isSinglePoint: have.length === 1 };
    });
}
