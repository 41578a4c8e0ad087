import type { Entry } from '../entries/entry.ts';
import { pathOf } from '../entries/entry-path.ts';
import type { Framework } from './framework.ts';

/**
 * The permanent identifier of an entry: that of the framework, then the path of the entry under the oldest id that it had. It stays when
 * the site moves and when the entry is renamed.
 */
export function entryIri({ manifest }: Pick<Framework, 'manifest'>, entry: Entry): string {
  const [oldest = entry.id] = 'formerly' in entry.data ? (entry.data.formerly ?? []) : [];
  return `${manifest.data.iri}${pathOf({ ...entry, id: oldest })}`;
}
