import type { EntryOf } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import { unmarked } from '../languages/language-marks.ts';
import { rolePage } from '../view/role/role-page.ts';
import { nameOf, viewOf, type View } from '../editions/view.ts';
import type { Card } from './card-svg.ts';
import { hasHomePicture, homePicture, picturedRoles, rolePicture } from '../view/places/page-picture.ts';

/** The cards of a site by their paths: one for its start, one for each role of the edition there, as far as the font has the letters of their titles. */
export function cardsOf(editions: Editions): readonly { readonly path: string; readonly card: Card }[] {
  const view = viewOf(editions, editions.main);
  return [
    ...(hasHomePicture(view.framework) ? [{ path: homePicture, card: homeCard(view) }] : []),
    ...picturedRoles(view.framework).map((role) => ({ path: rolePicture(role), card: roleCard(view, role) })),
  ];
}

/** The levels of the first scale, from the lowest to the highest. */
function homeCard(view: View): Card {
  const { framework, words } = view;
  const { title, publisher, kinds } = framework.manifest.data;
  const first = kinds.flatMap(({ scale }) => (scale === undefined ? [] : (framework.scales.get(scale) ?? [])))[0];
  const steps = first?.data.levels.length ?? 0;
  const { role, competence } = framework.entries;
  return {
    above: publisher,
    title,
    below: unmarked(words.home.counts(role.length, competence.length)),
    ratings: Array.from({ length: steps }, (_, index) => [{ steps, filled: index + 1, gained: 0 }]),
  };
}

/** What the role needs in any case, competence after competence as its page lists them. */
function roleCard(view: View, role: EntryOf<'role'>): Card {
  const { framework, words } = view;
  const rows = rolePage(view, role).floor.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  return {
    above: framework.manifest.data.title,
    title: nameOf(view, role),
    below: unmarked(words.share.roleCard(new Set(rows.map(({ competence }) => competence.href)).size)),
    ratings: rows.flatMap(({ tracks }) => {
      const rated = tracks.flatMap((track) => track ?? []);
      return rated.length === 0 ? [] : [rated];
    }),
  };
}
