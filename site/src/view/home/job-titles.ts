import type { Link } from '../../address/entry-paths.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { linkTo, type View } from '../../editions/view.ts';
import { namesInOrder } from '@framewright/model';

/** A title that somebody may have, and the role that it is for. */
export interface JobTitle {
  readonly title: string;
  readonly role: Link;
}

/** The most titles that are listed on the start page; more are found from A to Z. */
const mostTitles = 80;

/** The titles of roles and their other names, in the order of their language; none where there are too many to list. */
export function jobTitles(view: View): readonly JobTitle[] {
  const compare = namesInOrder(view.language);
  const titles = resolvedRoles(view.framework).roles.flatMap((role): readonly JobTitle[] => {
    const link = linkTo(view, role);
    return [link.label, ...(role.data.aliases ?? [])].map((title) => ({ title, role: link }));
  });
  return titles.length > mostTitles ? [] : titles.sort((a, b) => compare(a.title, b.title));
}
