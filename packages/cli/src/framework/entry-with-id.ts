import { labelOf, type Entry, type Framework } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { unknownWord } from '../terminal/nearest.ts';

/**
 * The entry with an id; the manifest has the id of the framework.
 * @throws Failure if there is none, with the likely intended id
 */
export function entryWithId(framework: Framework, id: string): Entry {
  const { manifest } = framework;
  const found = framework.byId.get(id) ?? (manifest.id === id ? manifest : undefined);
  if (found) return found;
  const entries = [...framework.byId.values()];
  const renamed = entries.find(({ data }) => 'formerly' in data && data.formerly?.includes(id));
  if (renamed) throw new Failure(`“${id}” is now called “${renamed.id}”.`);
  const candidates = entries.map((entry) => ({
    id: entry.id,
    names: [labelOf(entry), ...('aliases' in entry.data ? (entry.data.aliases ?? []) : [])],
  }));
  throw new Failure(unknownWord(`There is no entry “${id}”`, id, candidates, '“framewright list” lists them all'));
}
