import { partPlaceInWords, placeOfPart, type EntryOf, type PlaceOfPart } from '@framewright/model';
import type { Link } from '../../address/entry-paths.ts';
import { partsOf } from '../../entries/tree.ts';
import { linkTo, type View } from '../../editions/view.ts';

/** A part of a competence, with its place on the scale of the whole where it has one. */
export interface PlacedPart {
  readonly link: Link;
  readonly place: PlaceOfPart | undefined;
}

/** The parts of a competence in reading order. */
export function placedParts(view: View, whole: EntryOf<'competence'>): readonly PlacedPart[] {
  return partsOf(view.framework, whole).map((part) => ({ link: linkTo(view, part), place: placeOfPart(view.framework, part.data) }));
}

/** The link to a part, with its place behind its name. */
export function linkWithPlace({ link, place }: PlacedPart): Link {
  return place ? { ...link, label: `${link.label} (${partPlaceInWords(place)})` } : link;
}

/** Where a part stands, as a link to the place on the page of its whole; none where it stands at no level. */
export function placeLinks(view: View, { data }: EntryOf<'competence'>): readonly Link[] {
  const place = placeOfPart(view.framework, data);
  if (!place) return [];
  const { whole, level, dimension } = place;
  const { href } = linkTo(view, whole);
  const anchor = level && dimension ? `${dimension.id}-${level.value}` : 'levels';
  return [{ label: partPlaceInWords(place), ...(href === undefined ? {} : { href: `${href}#${anchor}` }) }];
}
