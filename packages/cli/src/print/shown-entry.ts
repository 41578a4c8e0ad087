import { plainText } from '@framewright/markdown';
import { labelOf, schemas, statusOf, type Entry } from '@framewright/model';

/** The label of an entry, without markup. */
export function titleOf(entry: Entry): string {
  return plainText(labelOf(entry));
}

/** The status of an entry; empty for types that have none. */
export function statusWords(entry: Entry): string {
  return 'status' in (schemas[entry.type].properties ?? {}) ? statusOf(entry) : '';
}
