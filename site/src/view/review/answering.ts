import { levelTitle, type EntryOf } from '@framewright/model';
import { cardsByLevel, levelCards, ratedBy, readingList, type CardSet } from '@framewright/review';
import { textsToRead, type TextsToRead } from '../../entries/texts-to-read.ts';
import { linkTo, nameOf, type View } from '../../editions/view.ts';
import type { Link } from '../../address/entry-paths.ts';

/** An entry to read and answer about. */
export interface AskedEntry extends TextsToRead {
  readonly id: string;
  readonly link: Link;
  readonly minutes: number;
  readonly sets: readonly AskedSet[];
}

/** Cards to be put in order, with our order. */
export interface AskedSet extends CardSet {
  /** From the lowest level up: “B: 1 Aware”. */
  readonly solution: readonly string[];
}

/** What the page of a round asks, entry by entry. */
export function askedEntries(view: View, round: EntryOf<'review'>): readonly AskedEntry[] {
  const { framework } = view;
  return readingList(framework, round).items.map(({ entry, minutes }) => {
    const sets = entry.type === 'competence' ? levelCards(framework, round, entry) : [];
    return {
      id: entry.id,
      link: linkTo(view, entry),
      minutes,
      ...textsToRead(framework, entry),
      sets: sets.map((set) => ({
        ...set,
        solution: cardsByLevel(set).map(({ letter, value, title }) => `${letter}: ${value} ${title}`.trimEnd()),
      })),
    };
  });
}

/** A rating that readers say before they see ours. */
export interface AskedRating {
  readonly competence: string;
  readonly label: string;
  readonly dimensions: readonly { readonly id: string; readonly title: string; readonly levels: readonly Choice[] }[];
}

interface Choice {
  readonly value: number;
  readonly label: string;
}

/** The ratings that a round asks for, by role; none if it asks for none. */
export function askedRatings(
  view: View,
  round: EntryOf<'review'>,
): readonly { readonly role: EntryOf<'role'>; readonly ratings: readonly AskedRating[] }[] {
  if (round.data.asks?.ratings !== true) return [];
  const roles = readingList(view.framework, round).items.flatMap(({ entry }) => (entry.type === 'role' ? [entry] : []));
  return roles.map((role) => ({
    role,
    ratings: ratedBy(view.framework, role).map(({ competence, scale }): AskedRating => {
      const levelsOf = (dimension: string): readonly Choice[] =>
        scale.levels.map(({ value, title }) => ({ value, label: `${value} ${levelTitle(scale, dimension, value) ?? title}` }));
      const dimensions = scale.dimensions.map((dimension) => ({ ...dimension, levels: levelsOf(dimension.id) }));
      return { competence: competence.id, label: nameOf(view, competence), dimensions };
    }),
  }));
}

/** The name of what is rated alone, or with its dimension where there are several. */
export function ratingLabel(view: View, { label, dimensions }: AskedRating, dimension: string): string {
  return dimensions.length === 1 ? label : view.words.answer.rating(label, dimension);
}
