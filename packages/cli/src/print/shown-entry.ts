import { plainText } from '@framewright/markdown';
import { labelOf, schemas, statusOf, type Entry } from '@framewright/model';

/** The label of an entry, without markup. A title is text, whatever signs it has; only a definition that stands in for it is Markdown. */
export function titleOf(entry: Entry): string {
  const label = labelOf(entry);
  return label === entry.data.title ? label : plainText(label);
}

/** The status of an entry; empty for types that have none. */
export function statusWords(entry: Entry): string {
  return 'status' in (schemas[entry.type].properties ?? {}) ? statusOf(entry) : '';
}
