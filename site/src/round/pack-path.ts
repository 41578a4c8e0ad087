/** The address of the pack of a round, relative to the start of the site. */
export function packPath(id: string): string {
  return `reviews/${slugOf(id)}/pack.html`;
}
import { slugOf } from '@framewright/model';
