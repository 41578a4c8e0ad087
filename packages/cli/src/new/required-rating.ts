import { fold, inWords, levelsWithTitles, type Scale } from '@framewright/model';
import { levelNames, levelNamesIn } from './level-names.ts';

/** From dimension id to level value. */
type Rating = Readonly<Record<string, number>>;

/**
 * A rating as somebody types it: a level for each dimension in their order, such as “2, 1”, one for all of them, or each with its name, such
 * as “knowledge 2, application 1”. Levels go by number, id or title.
 * @returns the rating, or why there is none, in a sentence
 */
export function requiredRating(scale: Scale, written: string): { readonly rating: Rating } | { readonly objection: string } {
  const parts = written
    .split(/[,/;]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const { dimensions } = scale;
  const read = parts.map((part) => partOf(scale, part));
  const unknown = parts.find((_, index) => read[index] === undefined);
  if (unknown !== undefined) return { objection: `“${unknown}” is no level of “${scale.title}”. ${form(scale)}` };
  const named = new Map(read.flatMap((part) => (part?.dimension === undefined ? [] : [[part.dimension, part.level] as const])));
  const bare = read.flatMap((part) => (part !== undefined && part.dimension === undefined ? [part.level] : []));
  const rating = dimensions.flatMap(({ id }, index) => {
    const level = named.size > 0 ? named.get(id) : bare.length === 1 ? bare[0] : bare[index];
    return level === undefined ? [] : [[id, level] as const];
  });
  const isWhole = rating.length === dimensions.length && (named.size === 0 || bare.length === 0) && bare.length <= dimensions.length;
  return isWhole ? { rating: Object.fromEntries(rating) } : { objection: form(scale) };
}

/** How a rating on a scale is typed, in a sentence. */
function form(scale: Scale): string {
  const { dimensions } = scale;
  const known = levelsWithTitles(scale);
  if (dimensions.length === 1) return `A level is ${known}.`;
  return `Write a level for ${inWords(dimensions.map(({ title }) => title))}, with commas, or one for all. A level is ${known}.`;
}

function partOf(scale: Scale, part: string): { readonly dimension?: string; readonly level: number } | undefined {
  const wanted = fold(part);
  for (const level of scale.levels) {
    if (levelNames(scale, level).includes(wanted)) return { level: level.value };
    const dimension = scale.dimensions.find((each) => levelNamesIn(scale, level, each).includes(wanted));
    if (dimension) return { dimension: dimension.id, level: level.value };
  }
  return undefined;
}
