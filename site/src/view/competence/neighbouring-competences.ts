import type { EntryOf, Framework } from '@framewright/model';
import { withPage } from '../../address/with-page.ts';
import type { Link } from '../../address/entry-paths.ts';
import { linkTo, type View } from '../../editions/view.ts';
import { competencesInOrder } from '../../entries/competences-in-order.ts';

/** The competences before and after one in the order of the list; absent at its ends. */
export function neighbouringCompetences(
  view: View,
  competence: EntryOf<'competence'>,
): { readonly previous: Link | undefined; readonly next: Link | undefined } {
  const { before, after } = neighboursIn(view.framework);
  const [previous, next] = [before.get(competence.id), after.get(competence.id)];
  return { previous: previous && linkTo(view, previous), next: next && linkTo(view, next) };
}

interface Neighbours {
  readonly before: ReadonlyMap<string, EntryOf<'competence'>>;
  readonly after: ReadonlyMap<string, EntryOf<'competence'>>;
}

const known = new WeakMap<Framework, Neighbours>();

function neighboursIn(framework: Framework): Neighbours {
  const made = known.get(framework);
  if (made) return made;
  const shown = new Set(withPage(framework, 'competence').map(({ id }) => id));
  const order = competencesInOrder(framework).flatMap(({ competences }) => competences.filter(({ id }) => shown.has(id)));
  const pairs = order.slice(1).map((entry, index) => [order[index], entry] as const);
  const neighbours = {
    before: new Map(pairs.flatMap(([one, other]) => (one ? [[other.id, one] as const] : []))),
    after: new Map(pairs.flatMap(([one, other]) => (one ? [[one.id, other] as const] : []))),
  };
  known.set(framework, neighbours);
  return neighbours;
}
