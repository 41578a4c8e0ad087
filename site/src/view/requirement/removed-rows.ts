import { entryOf, resolveRole, scaleOf, type EntryOf, type ResolvedRequirement } from '@framewright/model';
import type { Preview } from '../../content/preview.ts';
import { linkTo, nameOf, type View } from '../../editions/view.ts';
import { coverRequirement, type Covering } from './cover-requirement.ts';
import { tagsOf, type RequirementRow } from './requirement-row.ts';
import { tracksOf } from '../words/track.ts';
import { changedPage } from '../../preview/marks/in-place.ts';

/** The page on which rows are missed. */
interface RolePart {
  readonly role: EntryOf<'role'>;
  /** Id of the chosen context; all without it. */
  readonly context?: string | undefined;
  /** Id of the elective that the rows are part of. */
  readonly elective?: string | undefined;
}

/**
 * What a role asked for before a proposed change and no longer asks for, as rows for their places in the tables; none outside previews, and
 * none on pages of other editions.
 */
export function removedRows(view: View, preview: Preview | undefined, part: RolePart): readonly RequirementRow[] {
  const { role, context, elective } = part;
  const former = formerOf(view, preview, role);
  if (!preview || !former) return [];
  const listed = (resolved: ReturnType<typeof resolveRole>): readonly ResolvedRequirement[] =>
    elective === undefined ? resolved.requirements : (resolved.electives.find(({ id }) => id === elective)?.of ?? []);
  const kept = new Set(listed(resolveRole(view.framework, role, context)).map(({ competence }) => competence));
  const renamed = renamedIn(preview);
  return listed(resolveRole(preview.before, former, context))
    .filter(({ competence }) => !kept.has(competence) && !renamed.has(competence))
    .map((requirement) => removedRow(view, preview, requirement));
}

/** The same of what a qualification or a resource helped with. */
export function removedCovers(view: View, preview: Preview | undefined, covering: Covering): readonly RequirementRow[] {
  const former = formerOf(view, preview, covering);
  if (!preview || !former) return [];
  const renamed = renamedIn(preview);
  return Object.keys(former.data.covers ?? {})
    .filter((competence) => !Object.hasOwn(covering.data.covers ?? {}, competence) && !renamed.has(competence))
    .map((competence) => removedRow(view, preview, coverRequirement(preview.before, former, competence)));
}

/** An entry before a proposed change; undefined outside previews, on pages of other editions, and where it did not change. */
function formerOf<E extends EntryOf<'role'> | Covering>(view: View, preview: Preview | undefined, entry: E): E | undefined {
  if (preview === undefined || view.edition.framework !== view.editions.draft.framework) return undefined;
  const page = changedPage(preview, entry);
  return page && (entryOf(preview.before, entry.type, page.formerId ?? entry.id) as E | undefined);
}

/** The former ids of competences that have another now. */
function renamedIn({ start }: Preview): ReadonlySet<string> {
  return new Set(start.pages.flatMap(({ type, formerId }) => (type === 'competence' && formerId ? [formerId] : [])));
}

function removedRow(view: View, { before }: Preview, requirement: ResolvedRequirement): RequirementRow {
  const { competence, contexts, need, rating } = requirement;
  const there = entryOf(view.framework, 'competence', competence);
  const entry = there ?? entryOf(before, 'competence', competence);
  const scale = entry && scaleOf(view.framework, entry.data);
  return {
    id: competence,
    // What is gone has no page to lead to.
    competence: there ? linkTo(view, there) : { label: entry ? nameOf(view, entry) : competence },
    ...(entry ? { entry } : {}),
    ...(scale ? { scale } : {}),
    need,
    isConditional: contexts !== undefined,
    tracks: scale ? tracksOf(view.words, scale.data, rating, undefined, entry?.data) : [],
    tags: tagsOf(view, requirement),
    isRemoved: true,
  };
}
