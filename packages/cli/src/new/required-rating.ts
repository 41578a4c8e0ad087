import { fold, inWords, levelTitle, type Scale } from '@framewright/model';

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
  const { dimensions, levels } = scale;
  const known = levels.map(({ value, title }) => `${value} (${levelTitle(scale, undefined, value) ?? title})`).join(', ');
  if (dimensions.length === 1) return `A level is ${known}.`;
  return `Write a level for ${inWords(dimensions.map(({ title }) => title))}, with commas, or one for all. A level is ${known}.`;
}

function partOf(scale: Scale, part: string): { readonly dimension?: string; readonly level: number } | undefined {
  const wanted = fold(part);
  for (const { value, id, title } of scale.levels) {
    const names = [String(value), id, title, levelTitle(scale, undefined, value) ?? title];
    if (names.some((name) => wanted === fold(name))) return { level: value };
    for (const dimension of scale.dimensions) {
      const named = [...names, levelTitle(scale, dimension.id, value) ?? title];
      if ([dimension.id, dimension.title].some((first) => named.some((name) => wanted === fold(`${first} ${name}`))))
        return { dimension: dimension.id, level: value };
    }
  }
  return undefined;
}
