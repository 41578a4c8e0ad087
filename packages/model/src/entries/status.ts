import type { Entry } from './entry.ts';
import type { Competence } from '../generated/types.ts';

/** Where an entry stands in its life. */
export type Status = NonNullable<Competence['status']>;

/** The status of an entry: active if it states none, or if its type has none. */
export function statusOf({ data }: Entry): Status {
  return ('status' in data ? data.status : undefined) ?? 'active';
}
