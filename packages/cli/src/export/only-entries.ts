import { createFramework, resolveRole, type Entry, type EntryOf, type Framework } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { unknownWord } from '../terminal/nearest.ts';

/**
 * A framework that holds of its competences, roles, qualifications, resources and terms only those with the given ids, with what the roles
 * among them ask for; scales, groups and families stay whole.
 *
 * @throws Failure where an id names none of them
 */
export function onlyEntries(framework: Framework, ids: readonly string[]): Framework {
  const { competence, role, qualification, resource, term } = framework.entries;
  const chosen: readonly Entry[] = [...competence, ...role, ...qualification, ...resource, ...term];
  const known = new Set<string>(chosen.map(({ id }) => id));
  for (const id of ids)
    if (!known.has(id))
      throw new Failure(unknownWord(`There is no entry “${id}” to export`, id, [...known], 'framewright list shows what there is'));
  const kept = new Set([
    ...ids,
    ...role.filter(({ id }) => ids.includes(id)).flatMap((each) => [...askedBy(framework, each), ...basesOf(framework, each.id)]),
  ]);
  const left = new Set<Entry>(chosen.filter(({ id }) => !kept.has(id)));
  return createFramework({
    version: framework.version,
    language: framework.language,
    manifest: framework.manifest,
    entries: [...framework.byId.values()].filter((entry) => !left.has(entry)),
    translations: [...framework.translations.values()].flatMap((each) => [...each.values()]),
    files: framework.files,
  });
}

/** Ids of what a role asks for, or lets choose from. */
function askedBy(framework: Framework, role: EntryOf<'role'>): readonly string[] {
  const { requirements, electives } = resolveRole(framework, role);
  return [...requirements, ...electives.flatMap(({ of }) => of)].map(({ competence }) => competence);
}

/** The roles that a role builds on, whose requirements it has. */
function basesOf(framework: Framework, id: string): readonly string[] {
  const found = new Set<string>();
  for (let at = roleWith(framework, id); at !== undefined && !found.has(at.id); at = roleWith(framework, at.data.extends ?? ''))
    found.add(at.id);
  return [...found];
}

function roleWith(framework: Framework, id: string): Framework['entries']['role'][number] | undefined {
  return framework.entries.role.find((role) => role.id === id);
}
