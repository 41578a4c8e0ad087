import { pathOf } from '@framewright/model';
import type { Entry } from '@framewright/model';

/** The path of an entry as Markdown, beside its page: `roles/clerk/index.md`. */
export function markdownPath(entry: Entry): string {
  return `${pathOf(entry)}index.md`;
}
