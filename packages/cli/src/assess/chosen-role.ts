import { entryOf, sayOf, type EntryOf, type Framework } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { unknownWord } from '../terminal/nearest.ts';
import { titleOf } from '../print/shown-entry.ts';

/**
 * The role with an id.
 * @throws Failure if there is none, with the likely intended id
 */
export function chosenRole(framework: Framework, id: string): EntryOf<'role'> {
  const role = entryOf(framework, 'role', id);
  if (role) return role;
  const candidates = framework.entries.role.map((each) => ({ id: each.id, names: [titleOf(each)] }));
  throw new Failure(sayOf(framework)(unknownWord(`There is no role “${id}”`, id, candidates, '“framewright list roles” lists them')));
}

/**
 * The ids of contexts, which all are contexts of the framework.
 * @throws Failure if one is not
 */
export function chosenContexts(framework: Framework, ids: readonly string[]): readonly string[] {
  const contexts = framework.manifest.data.contexts ?? [];
  for (const id of ids)
    if (!contexts.some((each) => each.id === id))
      throw new Failure(
        unknownWord(
          `There is no context “${id}”`,
          id,
          contexts.map((each) => ({ id: each.id, names: [each.title] })),
          contexts.length === 0 ? 'this framework has none' : `it can be ${contexts.map((each) => each.id).join(', ')}`,
        ),
      );
  return [...new Set(ids)];
}
