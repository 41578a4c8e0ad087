import {
  entryOf,
  inCompetenceOrder,
  roleStep,
  scaleOf,
  type EntryOf,
  type ResolvedRequirement,
  type ResolvedRole,
  type StepLine,
  type StepTurn,
} from '@framewright/model';
import { comparisonLabel, comparisonsOf, type Comparison } from '../ladder/comparisons.ts';
import { stepLink } from '../ladder/step-pages.ts';
import { competencesInOrder } from '../../entries/competences-in-order.ts';
import { reachedTexts, type ReachedText } from './reached-texts.ts';
import type { Link } from '../../address/entry-paths.ts';
import { requirementRow, type RequirementRow } from '../requirement/requirement-row.ts';
import { requirementTables, type RequirementTable } from '../requirement/requirement-tables.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import type { ElectiveView } from '../role/role-page.ts';
import { tracksOf } from '../words/track.ts';
import { linkToId, type View } from '../../editions/view.ts';
import { countedIn } from '../../words/grammar.ts';

/** What stays, grows, is new and is gone on the way from one role to another. */
export interface ComparisonPage {
  readonly title: string;
  /** How many competences there are of each sort that there is, with the section about them. */
  readonly counts: readonly { readonly section: string; readonly label: string }[];
  /** The choice to make besides, in words. */
  readonly choice?: string;
  /** What is required at a higher level, that with the most to learn first. */
  readonly raised: readonly Step[];
  /** What is new: that with levels one by one, the rest as tables. */
  readonly fresh: readonly Step[];
  readonly freshUnrated: readonly RequirementTable[];
  readonly chosen: readonly ElectiveView[];
  readonly same: readonly RequirementTable[];
  readonly less: readonly RequirementTable[];
  readonly dropped: readonly Link[];
  /** The way back, then other steps that begin or end at one of the two. */
  readonly others: readonly Link[];
}

/** One competence with the levels to reach in it and what they mean. */
export interface Step {
  readonly row: RequirementRow;
  readonly dimensions: readonly StepDimension[];
  /** The levels to reach by dimension; none if the scale has no text for them. */
  readonly reach: readonly ReachedText[];
}

/** One dimension of a step, with what the levels are called. */
export interface StepDimension {
  readonly title: string;
  /** The level that was asked for before, if another one is now. */
  readonly before?: string;
  readonly level?: string;
}

/** The page of a comparison. */
export function comparisonPage(view: View, comparison: Comparison): ComparisonPage {
  const { framework, words } = view;
  const { byRole } = resolvedRoles(framework);
  const [from, to] = [byRole.get(comparison.from), byRole.get(comparison.to)] as [ResolvedRole, ResolvedRole];
  const places = placesOf(view);
  const inOrder = (own: readonly ResolvedRequirement[]): readonly ResolvedRequirement[] =>
    own.toSorted((a, b) => (places.get(a.competence) ?? places.size) - (places.get(b.competence) ?? places.size));
  const lines = roleStep(inOrder(from.requirements), inOrder(to.requirements));
  const of = (wanted: StepTurn): readonly Line[] => lines.filter(({ turn }) => turn === wanted);
  const [fresh, raised, same, less, gone] = [of('new'), of('grows'), of('stays'), of('less'), of('gone')];
  const rated = (line: Line): boolean => scaleIn(view, line) !== undefined && line.need.rating !== undefined;
  const tables = (own: readonly Line[]): readonly RequirementTable[] =>
    requirementTables(
      view,
      own.map(({ need }) => requirementRow(view, need)),
    );
  return {
    title: comparisonLabel(view, comparison),
    counts: (
      [
        ['raised', 'grows', raised],
        ['new', 'fresh', fresh],
        ['stays', 'stays', same],
        ['less', 'less', less],
        ['dropped', 'gone', gone],
      ] as const
    ).flatMap(([section, name, own]) => {
      const number = distinct(own);
      return number === 0 ? [] : [{ section, label: countedIn(view.language, words.finding.compare.counts[name], number) }];
    }),
    ...(to.electives.length > 0 ? { choice: words.finding.compare.choice(to.electives.map((elective) => elective.title)) } : {}),
    raised: raised.toSorted((a, b) => b.growth - a.growth).map((line) => step(view, line)),
    fresh: fresh.filter(rated).map((line) => step(view, line)),
    freshUnrated: tables(fresh.filter((line) => !rated(line))),
    chosen: to.electives.map(({ id, title: name, atLeast, including, of: choices }) => ({
      id,
      title: name,
      rule: words.role.electiveRule(
        atLeast,
        new Set(choices.map(({ competence }) => competence)).size,
        inCompetenceOrder(framework, including, (id) => id).map((competence) => linkToId(view, competence).label),
      ),
      tables: requirementTables(
        view,
        choices.map((requirement) => requirementRow(view, requirement, roleStep(from.requirements, [requirement])[0]?.before?.rating)),
      ),
    })),
    same: tables(same),
    less: tables(less),
    dropped: [...new Set(gone.map(({ need }) => need.competence))].map((id) => linkToId(view, id)),
    others: [
      { from: comparison.to, to: comparison.from },
      ...comparisonsOf(view)
        .flatMap(({ steps }) => steps)
        .filter((other) => isNear(other, comparison)),
    ].map((other) => stepLink(view, other)),
  };
}

type Line = StepLine<ResolvedRequirement>;

const known = new WeakMap<View, ReadonlyMap<string, number>>();

/** The places of the competences in reading order. */
function placesOf(view: View): ReadonlyMap<string, number> {
  const before = known.get(view);
  if (before) return before;
  const ids = competencesInOrder(view.framework).flatMap(({ competences }) => competences.map(({ id }) => id));
  const made = new Map(ids.map((id, at) => [id, at]));
  known.set(view, made);
  return made;
}

function scaleIn({ framework }: View, { need }: Line): EntryOf<'scale'> | undefined {
  const entry = entryOf(framework, 'competence', need.competence);
  return entry && scaleOf(framework, entry.data);
}

function step(view: View, line: Line): Step {
  const { need, before } = line;
  const scale = scaleIn(view, line);
  const competence = entryOf(view.framework, 'competence', need.competence)?.data;
  const earlierTracks = scale ? tracksOf(view.words, scale.data, before?.rating, undefined, competence) : [];
  const row = requirementRow(view, need, before?.rating);
  return {
    row,
    dimensions: (scale?.data.dimensions ?? []).map(({ title }, at) => {
      const [level, earlier] = [row.tracks[at]?.level, earlierTracks[at]?.level];
      return {
        title,
        ...(level === undefined ? {} : { level }),
        ...(earlier === undefined || earlier === level ? {} : { before: earlier }),
      };
    }),
    reach: reachedTexts(view, need, before?.rating),
  };
}

function distinct(lines: readonly Line[]): number {
  return new Set(lines.map(({ need }) => need.competence)).size;
}

/** Another step that begins or ends at one of these roles; the way back is told apart. */
function isNear(other: Comparison, { from, to }: Comparison): boolean {
  const both = [from, to];
  return [other.from, other.to].filter((role) => both.includes(role)).length === 1;
}
