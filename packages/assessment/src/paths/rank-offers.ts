import { coverParts, ownValue, ratingOn, scaleOf, statusOf, type Cover, type Framework, type Rating } from '@framewright/model';
import type { CellGap, Gap } from '../profile/gaps.ts';
import { smallestSet } from './smallest-set.ts';

/** Something that helps to learn: a resource or a qualification. */
export interface Offer {
  readonly id: string;
  readonly hours?: number;
  readonly covers: Readonly<Record<string, OfferedCover>>;
}

/** How far an offer leads in a competence, and how sure that is, where it is said. */
export interface OfferedCover {
  readonly rating: Rating;
  readonly certainty?: Cover['certainty'];
}

/** A gap in one dimension. */
export interface GapPlace {
  readonly competence: string;
  readonly dimension: string;
}

/** What one offer does for the gaps of a person. */
export interface RankedOffer {
  readonly offer: Offer;
  /** The gaps that it leads to what is asked for. */
  readonly closes: readonly (GapPlace & { readonly isEstimate: boolean })[];
  /** The gaps in which it leads on, and not all the way. */
  readonly helps: readonly (GapPlace & { readonly isEstimate: boolean })[];
}

/** Offers for the gaps of a person. */
export interface RankedOffers {
  /** Those that help at all, the most helpful first. */
  readonly ranked: readonly RankedOffer[];
  /** As few as close all that can be closed. */
  readonly smallest: {
    readonly offers: readonly string[];
    readonly closes: number;
    /** Whether it relies on a cover that nobody stated: then it is a guess that it closes so many. */
    readonly isEstimate: boolean;
    readonly isExact: boolean;
  };
  /** The gaps that no offer closes. */
  readonly remains: readonly GapPlace[];
}

/** The resources and qualifications of a framework that are neither drafts nor deprecated and say what they cover. */
export function offersOf(framework: Framework): readonly Offer[] {
  return [...framework.entries.resource, ...framework.entries.qualification].flatMap((entry): readonly Offer[] => {
    if (statusOf(entry) === 'deprecated' || statusOf(entry) === 'draft') return [];
    const covers = Object.entries(entry.data.covers ?? {}).flatMap(([id, written]): readonly (readonly [string, OfferedCover])[] => {
      const competence = framework.byId.get(id);
      const { rating: level, certainty } = coverParts(written);
      const scale = competence?.type === 'competence' ? scaleOf(framework, competence.data)?.data : undefined;
      const rating = ratingOn(scale, level);
      return rating ? [[id, { rating, ...(certainty ? { certainty } : {}) }]] : [];
    });
    const hours = 'hours' in entry.data ? entry.data.hours : undefined;
    return covers.length === 0 ? [] : [{ id: entry.id, ...(hours === undefined ? {} : { hours }), covers: Object.fromEntries(covers) }];
  });
}

/**
 * What helps with known gaps. Something is certain only if whoever offers it states that it leads so far. What is unknown is no gap, and two
 * offers for one competence lead no farther than the better of them.
 */
export function rankResources(offers: readonly Offer[], all: readonly Gap[]): RankedOffers {
  const open = all.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => (cell.state === 'short' ? [{ competence: row.competence, dimension: cell.dimension, cell }] : [])),
  );
  const ranked = offers.flatMap((offer): readonly RankedOffer[] => {
    const covered = open.flatMap(({ competence, dimension, cell }) => {
      const cover = ownValue(offer.covers, competence);
      const level = ownValue(cover?.rating, dimension);
      const far = level === undefined ? undefined : reached(cell, level);
      return far ? [{ far, place: { competence, dimension, isEstimate: cover?.certainty !== 'stated' } }] : [];
    });
    const closes = covered.flatMap(({ far, place }) => (far === 'closes' ? [place] : []));
    const helps = covered.flatMap(({ far, place }) => (far === 'helps' ? [place] : []));
    return covered.length === 0 ? [] : [{ offer, closes, helps }];
  });
  const sorted = ranked.sort(
    (a, b) =>
      b.closes.length - a.closes.length ||
      b.helps.length - a.helps.length ||
      estimates(a) - estimates(b) ||
      (a.offer.hours ?? Number.MAX_VALUE) - (b.offer.hours ?? Number.MAX_VALUE),
  );
  const { chosen, isExact } = smallestSet(sorted.map(({ closes }) => closes.map(keyOf)));
  const taken = chosen.flatMap((place) => sorted[place] ?? []);
  const closable = new Set(sorted.flatMap(({ closes }) => closes.map(keyOf)));
  const sure = new Set(taken.flatMap(({ closes }) => closes.filter(({ isEstimate }) => !isEstimate).map(keyOf)));
  return {
    ranked: sorted,
    smallest: {
      offers: taken.map(({ offer }) => offer.id),
      closes: closable.size,
      isEstimate: sure.size < closable.size,
      isExact,
    },
    remains: open.filter((place) => !closable.has(keyOf(place))).map(({ competence, dimension }) => ({ competence, dimension })),
  };
}

function reached({ need, have }: CellGap & { readonly state: 'short' }, level: number): 'closes' | 'helps' | undefined {
  if (level >= need) return 'closes';
  return have === 'none' || level > have ? 'helps' : undefined;
}

function keyOf({ competence, dimension }: GapPlace): string {
  return `${competence} ${dimension}`;
}

function estimates({ closes, helps }: RankedOffer): number {
  return [...closes, ...helps].filter(({ isEstimate }) => isEstimate).length;
}
