import {
  asksNothing,
  entryOf,
  levelTitle,
  scaleOf,
  type EntryOf,
  type FileToWrite,
  type ResolvedRequirement,
  type ResolvedRole,
  type Scale,
  ownValue,
  slugOf,
} from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { href } from '../address/entry-paths.ts';
import type { Finding } from '../words/en-finding.ts';
import type { Words } from '../words/words.ts';
import { competencesInOrder, hasGroups } from '../entries/competences-in-order.ts';
import { contextTitles, linkTo, nameOf, viewsOf, type View } from '../editions/view.ts';
import { resolvedRoles } from '../entries/resolved.ts';
import { pathTo } from '../entries/tree.ts';
import { filledSteps } from '../entries/filled-steps.ts';

/** What filters and comparisons load: who needs what. List indexes stand for their items, which keeps it small. */
export interface RolesFile {
  readonly words: Finding['compare']['inPage'] & { readonly need: Readonly<Record<'essential' | 'desirable', string>> };
  readonly contexts: readonly Titled[];
  /** The words for a requirement in some contexts only, by the ids of these, separated by spaces. */
  readonly conditions: Readonly<Record<string, string>>;
  readonly kinds: readonly Titled[];
  readonly scales: readonly ScaleFacts[];
  /** The groups in reading order, with the competences that they hold. */
  readonly groups: readonly (Titled & { readonly competences: readonly CompetenceFacts[] })[];
  readonly roles: readonly RoleFacts[];
}

/** An id with its title. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A scale with the words for every rating on it. */
export interface ScaleFacts extends Titled {
  readonly dimensions: readonly Titled[];
  /** The values of the levels, ascending, and what each is called. */
  readonly values: readonly number[];
  readonly levels: readonly string[];
  /** By dimension and level: what the level is called there. */
  readonly titles: readonly (readonly string[])[];
  /** By dimension and level: “Knowledge 3 of 5, capable”. */
  readonly words: readonly (readonly string[])[];
  /** By dimension and level: how many steps are filled. */
  readonly filled: readonly (readonly number[])[];
}

/** A competence. */
export interface CompetenceFacts extends Titled {
  readonly href: string;
  /** A short mark to cite it by. */
  readonly code?: string;
  readonly kind: string;
  /** Place of its scale; absent if none rates it. */
  readonly scale?: number;
}

/** A role with all that it asks for. */
export interface RoleFacts extends Titled {
  readonly href: string;
  /** The family that it stands in, with those around it. */
  readonly family?: string;
  readonly needs: readonly NeedFacts[];
  /** What the groups of competences are called of which some can be chosen. */
  readonly choices?: readonly string[];
  /** The places of the roles to which a step from this one has a page of its own. */
  readonly steps?: readonly number[];
  /** The address of the texts of the levels that it asks for; absent where it asks for none. */
  readonly texts?: string;
}

/** One thing that a role asks for. */
export interface NeedFacts {
  readonly competence: string;
  /** The values by dimension; null for a dimension that is not rated. */
  readonly rating?: readonly (number | null)[];
  /** Ids of the contexts in which it holds; absent if it holds in all. */
  readonly contexts?: readonly string[];
  readonly need?: 'essential' | 'desirable';
  /** Whether it is among those of which some can be chosen. */
  readonly elective?: true;
}

/** The path of the file. @param place an edition in a language */
export function rolesFilePath({ path }: { readonly path: string }): string {
  return `${path}roles.json`;
}

/** Whether the step from one role to another has a page of its own. */
export type HasStepPage = (view: View, step: { readonly from: EntryOf<'role'>; readonly to: EntryOf<'role'> }) => boolean;

/** Who needs what, in each edition and each of its languages. */
export function rolesFiles(editions: Editions, hasStepPage: HasStepPage): readonly FileToWrite[] {
  const views = editions.all.flatMap((edition) => viewsOf(editions, edition));
  return views.map((view) => ({ path: rolesFilePath(view), content: `${JSON.stringify(rolesFile(view, hasStepPage))}\n` }));
}

/** The path of the texts of the levels that a role asks for, where it asks for any. */
export function stepTextsPath({ path }: { readonly path: string }, role: EntryOf<'role'>): string {
  return `${path}steps/${slugOf(role.id)}.json`;
}

/** Whether a role asks for levels, which texts may explain. */
export function asksForLevels(role: ResolvedRole | undefined): boolean {
  return role?.requirements.some(({ rating }) => rating !== undefined) ?? false;
}

function rolesFile(view: View, hasStepPage: HasStepPage): RolesFile {
  const { framework, words } = view;
  const scales = [...framework.scales.values()];
  const { roles, byRole } = resolvedRoles(framework);
  return {
    words: { ...words.finding.compare.inPage, need: { essential: words.need.essential, desirable: words.need.desirable } },
    contexts: (framework.manifest.data.contexts ?? []).map(({ id, title }) => ({ id, title })),
    conditions: conditionsOf(view),
    kinds: framework.manifest.data.kinds.map(({ id, title }) => ({ id, title })),
    scales: scales.map((scale) => scaleFacts(view, scale)),
    groups: competencesInOrder(framework).map(({ group, competences }) => ({
      id: group?.id ?? '',
      title: group ? nameOf(view, group) : hasGroups(framework) ? words.competences.ungrouped : '',
      competences: competences.map((competence): CompetenceFacts => {
        const scale = scaleOf(framework, competence.data);
        const { code } = competence.data;
        return {
          ...named(view, competence),
          ...(code === undefined ? {} : { code }),
          kind: competence.data.kind,
          ...(scale ? { scale: scales.indexOf(scale) } : {}),
        };
      }),
    })),
    roles: roles.map((role): RoleFacts => {
      const resolved = byRole.get(role);
      const choices = resolved?.electives.map(({ title }) => title) ?? [];
      const steps = roles.flatMap((to, at) => (hasStepPage(view, { from: role, to }) ? [at] : []));
      return {
        ...named(view, role),
        ...familyOf(view, role),
        needs: needsOf(view, resolved),
        ...(choices.length > 0 ? { choices } : {}),
        ...(steps.length > 0 ? { steps } : {}),
        ...(asksForLevels(resolved) ? { texts: href(view.editions.root, stepTextsPath(view, role)) } : {}),
      };
    }),
  };
}

function conditionsOf(view: View): Readonly<Record<string, string>> {
  const needs = [...resolvedRoles(view.framework).needsOf.values()].flat();
  const contexts = needs.flatMap(({ requirement }) => (requirement.contexts ? [requirement.contexts] : []));
  return Object.fromEntries(contexts.map((ids) => [ids.join(' '), view.words.role.only(contextTitles(view, ids))]));
}

/** A family says nothing where there is no other. */
function familyOf(view: View, { data }: EntryOf<'role'>): { readonly family?: string } {
  const path = view.framework.entries.family.length < 2 ? [] : pathTo(view.framework, 'family', data.family);
  return path.length === 0 ? {} : { family: path.map((step) => nameOf(view, step)).join(' / ') };
}

function named(view: View, entry: EntryOf<'competence'> | EntryOf<'role'>): Titled & { readonly href: string } {
  const { label, href: address = '' } = linkTo(view, entry);
  return { id: entry.id, title: label, href: address };
}

function scaleFacts({ words }: View, { id, data: scale }: EntryOf<'scale'>): ScaleFacts {
  const { title, dimensions, levels } = scale;
  const highest = levels.at(-1)?.value ?? 0;
  return {
    id,
    title,
    dimensions: dimensions.map((dimension) => ({ id: dimension.id, title: dimension.title })),
    values: levels.map(({ value }) => value),
    levels: levels.map(({ value }) => `${value} ${levelTitle(scale, undefined, value)}`),
    titles: dimensions.map((dimension) => levels.map(({ value }) => levelName(words, scale, dimension.id, value))),
    words: dimensions.map((dimension) =>
      levels.map(({ value }) => words.rating.track(dimension.title, value, highest, levelName(words, scale, dimension.id, value), 0)),
    ),
    filled: dimensions.map((dimension) => levels.map(({ value }) => filledSteps(scale, dimension.id, value))),
  };
}

/** What a level is called in a dimension, or that nothing is asked there. */
function levelName(words: Words, scale: Scale, dimension: string, value: number): string {
  return asksNothing(scale, dimension, value) ? words.rating.notExpected : (levelTitle(scale, dimension, value) ?? String(value));
}

function needsOf(view: View, role: ResolvedRole | undefined): readonly NeedFacts[] {
  return [
    ...(role?.requirements ?? []).map((requirement) => need(view, requirement)),
    ...(role?.electives ?? []).flatMap(({ of }) => of.map((requirement): NeedFacts => ({ ...need(view, requirement), elective: true }))),
  ];
}

function need({ framework }: View, { competence, rating, contexts, need: strength }: ResolvedRequirement): NeedFacts {
  const entry = entryOf(framework, 'competence', competence);
  const scale = entry && scaleOf(framework, entry.data);
  return {
    competence,
    ...(scale && rating ? { rating: scale.data.dimensions.map(({ id }) => ownValue(rating, id) ?? null) } : {}),
    ...(contexts ? { contexts } : {}),
    ...(strength === 'expected' ? {} : { need: strength }),
  };
}
