import { competencesInOrder } from '../../entries/competences-in-order.ts';
import type { Link } from '../../address/entry-paths.ts';
import { linkTo, type View } from '../../editions/view.ts';

/** The competences of one kind, in the order of the index. */
export interface KindView {
  readonly id: string;
  readonly title: string;
  readonly competences: readonly Link[];
}

/** With more competences, a second list of all of them would be too long. */
const mostListed = 200;

/** The competences by kind, in the order of the manifest; none if there is only one kind, or too many competences. */
export function competenceKinds(view: View): readonly KindView[] {
  const { framework } = view;
  if (framework.entries.competence.length > mostListed) return [];
  const all = competencesInOrder(framework).flatMap(({ competences }) => competences);
  const kinds = framework.manifest.data.kinds
    .map(({ id, title }) => ({ id, title, competences: all.filter(({ data }) => data.kind === id).map((entry) => linkTo(view, entry)) }))
    .filter(({ competences }) => competences.length > 0);
  return kinds.length < 2 ? [] : kinds;
}
