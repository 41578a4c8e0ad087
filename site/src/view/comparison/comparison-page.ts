import {
  entryOf,
  inCompetenceOrder,
  scaleOf,
  type Rating,
  type ResolvedRequirement,
  type ResolvedRole,
  ownValue,
} from '@framewright/model';
import { comparisonLink, comparisonsOf, type Comparison } from '../ladder/comparisons.ts';
import { competencesInOrder } from '../../entries/competences-in-order.ts';
import { levelsOf } from '../competence/levels.ts';
import type { Link } from '../../address/entry-paths.ts';
import { requirementRow, type RequirementRow } from '../requirement/requirement-row.ts';
import { requirementTables, type RequirementTable } from '../requirement/requirement-tables.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import type { ElectiveView } from '../role/role-page.ts';
import { linkTo, linkToId, type View } from '../../editions/view.ts';

/** What is new from one role to the next. */
export interface ComparisonPage {
  readonly title: string;
  readonly summary: string;
  /** What the lower role does not require, and what it requires at a lower level. */
  readonly fresh: readonly Step[];
  readonly raised: readonly Step[];
  readonly chosen: readonly ElectiveView[];
  readonly same: readonly RequirementTable[];
  readonly less: readonly RequirementTable[];
  readonly dropped: readonly Link[];
  readonly others: readonly Link[];
}

/** One competence with the levels to reach in it and what they mean. */
export interface Step {
  readonly row: RequirementRow;
  readonly dimensions: readonly string[];
  /** The levels to reach by dimension; none if the scale has no text for them. */
  readonly reach: readonly { readonly label: string; readonly href?: string; readonly text: string }[];
}

/** The page of a comparison. */
export function comparisonPage(view: View, comparison: Comparison): ComparisonPage {
  const { framework, words } = view;
  const { byRole } = resolvedRoles(framework);
  const [lower, upper] = [byRole.get(comparison.lower), byRole.get(comparison.upper)] as [ResolvedRole, ResolvedRole];
  const order = new Map(
    competencesInOrder(framework)
      .flatMap(({ competences }) => competences)
      .map(({ id }, at) => [id, at]),
  );
  const place = (id: string): number => order.get(id) ?? order.size;
  const pairs = [...upper.requirements]
    .sort((a, b) => place(a.competence) - place(b.competence))
    .map((requirement) => ({ requirement, before: counterpart(lower.requirements, requirement) }));
  const turns = turnsOf(pairs, new Set(lower.requirements.map(({ competence }) => competence)));
  const of = (wanted: Turn): readonly Pair[] => pairs.filter((pair) => turns.get(pair) === wanted);
  const required = new Set(upper.requirements.map(({ competence }) => competence));
  const [fresh, raised, same] = [of('fresh'), of('raised'), of('same')];
  const title = comparisonLink(view, comparison).label;
  return {
    title,
    summary: [
      words.finding.compare.summary(distinct(fresh), distinct(raised), distinct(same)),
      ...(upper.electives.length > 0 ? [words.finding.compare.choice(upper.electives.map((elective) => elective.title))] : []),
    ].join(' '),
    fresh: fresh.map((pair) => step(view, pair)),
    raised: raised.map((pair) => step(view, pair)),
    chosen: upper.electives.map(({ id, title: name, atLeast, including, of: choices }) => ({
      id,
      title: name,
      rule: words.role.electiveRule(
        atLeast,
        distinct(choices.map((requirement) => ({ requirement }))),
        inCompetenceOrder(framework, including, (id) => id).map((competence) => linkToId(view, competence).label),
      ),
      tables: requirementTables(
        view,
        choices.map((requirement) => requirementRow(view, requirement, counterpart(lower.requirements, requirement)?.rating)),
      ),
    })),
    same: requirementTables(
      view,
      same.map(({ requirement }) => requirementRow(view, requirement)),
    ),
    less: requirementTables(
      view,
      of('less').map(({ requirement }) => requirementRow(view, requirement)),
    ),
    dropped: [...new Set(lower.requirements.map(({ competence }) => competence))]
      .filter((id) => !required.has(id))
      .sort((a, b) => place(a) - place(b))
      .map((id) => linkToId(view, id)),
    others: comparisonsOf(view)
      .flatMap(({ steps }) => steps)
      .filter((other) => isNear(other, comparison))
      .map((other) => comparisonLink(view, other)),
  };
}

interface Pair {
  readonly requirement: ResolvedRequirement;
  readonly before?: ResolvedRequirement | undefined;
}

/** How a requirement changes from one role to the next. */
type Turn = 'fresh' | 'raised' | 'less' | 'same';

/**
 * Each competence has one turn, though several contexts may require it: what is already required elsewhere is raised and not new, and what
 * is raised somewhere is not listed as unchanged or lower elsewhere.
 */
function turnsOf(pairs: readonly Pair[], earlier: ReadonlySet<string>): ReadonlyMap<Pair, Turn> {
  const turns = new Map<Pair, Turn>();
  for (const [competence, group] of Map.groupBy(pairs, ({ requirement }) => requirement.competence)) {
    const own = group.map(({ requirement, before }) => (before ? directionOf(before.rating, requirement.rating) : 'raised'));
    const turn: Turn = (['raised', 'less', 'same'] as const).find((each) => own.includes(each)) ?? 'same';
    for (const [index, pair] of group.entries()) {
      if (!earlier.has(competence)) turns.set(pair, 'fresh');
      else if (own[index] === turn) turns.set(pair, turn);
    }
  }
  return turns;
}

/** The requirement of the same competence in the same contexts; else the one in any of them. */
function counterpart(
  candidates: readonly ResolvedRequirement[],
  { competence, contexts }: ResolvedRequirement,
): ResolvedRequirement | undefined {
  const own = candidates.filter((candidate) => candidate.competence === competence);
  const asWide = own.find((candidate) => candidate.contexts === undefined || contexts?.every((id) => candidate.contexts?.includes(id)));
  return asWide ?? own.find((candidate) => contexts === undefined || candidate.contexts?.some((id) => contexts.includes(id)));
}

/** Raised if any dimension rises, even if another falls: there is something to learn. */
function directionOf(before: Rating | undefined, after: Rating | undefined): 'raised' | 'less' | 'same' {
  const dimensions = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  const value = (rating: Rating | undefined, dimension: string): number => ownValue(rating, dimension) ?? Number.NEGATIVE_INFINITY;
  if ([...dimensions].some((dimension) => value(after, dimension) > value(before, dimension))) return 'raised';
  return [...dimensions].some((dimension) => value(after, dimension) < value(before, dimension)) ? 'less' : 'same';
}

function step(view: View, { requirement, before }: Pair): Step {
  const { framework, words } = view;
  const entry = entryOf(framework, 'competence', requirement.competence);
  const scale = entry && scaleOf(framework, entry.data);
  const levels = entry && levelsOf(view, entry);
  const page = entry && linkTo(view, entry).href;
  const reach = (scale?.data.dimensions ?? []).flatMap((dimension, at) => {
    const value = ownValue(requirement.rating, dimension.id);
    const earlier = ownValue(before?.rating, dimension.id);
    if (value === undefined || (earlier !== undefined && value <= earlier)) return [];
    const row = levels?.rows.find((candidate) => candidate.value === value);
    const cell = row?.cells[at];
    if (!row || cell?.text === undefined) return [];
    const label = words.finding.compare.reach(dimension.title, `${value} ${cell.title}`);
    return [{ label, ...(page === undefined ? {} : { href: `${page}#${cell.anchor}` }), text: cell.text }];
  });
  return {
    row: requirementRow(view, requirement, before?.rating),
    dimensions: scale?.data.dimensions.map(({ title }) => title) ?? [],
    reach,
  };
}

function distinct(pairs: readonly Pair[]): number {
  return new Set(pairs.map(({ requirement }) => requirement.competence)).size;
}

/** Another step that begins or ends at one of these roles. */
function isNear(other: Comparison, { lower, upper }: Comparison): boolean {
  if (other.lower === lower && other.upper === upper) return false;
  return [other.lower, other.upper].some((role) => role === lower || role === upper);
}
