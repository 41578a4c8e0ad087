import { fold, isObject, levelTitle, levelsWithTitles, type Scale, type Vocabulary } from '@framewright/model';
import { yamlValue } from '../messages/yaml-value.ts';
import type { Finding } from '../rule.ts';

type Help = Pick<Finding, 'help' | 'expected'>;

/** How to write a number, above all a level of a rating, that was written in another way. */
export function levelHelp(
  { types, found, pointer }: { readonly types: readonly string[]; readonly found: unknown; readonly pointer: string },
  around: { readonly key: string; readonly written: string; readonly vocabulary: Vocabulary; readonly beside: unknown },
): Help | undefined {
  const help = helpFor({ types, found, pointer }, around);
  if (!help?.expected) return help;
  const scales = [...around.vocabulary.scales.values()].map(({ data }) => data);
  const concerned = isRating(types, pointer) ? scales : scales.filter(({ dimensions }) => dimensions.some(({ id }) => id === around.key));
  return {
    ...help,
    expected: help.expected.filter((value) => concerned.every((scale) => mayStand(Number(value), around.key, around.beside, scale))),
  };
}

/** Whether a number may be meant for a dimension, or for all of a scale: one that the scale has, and that is not above the limit that another dimension sets it. */
function mayStand(value: number, key: string, beside: unknown, { dimensions, levels }: Scale): boolean {
  const limit = dimensions.find(({ id }) => id === key)?.atMost;
  const most: unknown = limit !== undefined && isObject(beside) ? beside[limit] : undefined;
  return levels.some((level) => level.value === value) && (typeof most !== 'number' || value <= most);
}

function isRating(types: readonly string[], pointer: string): boolean {
  return types.includes('object') || wholeRating.test(pointer);
}

function helpFor(
  { types, found, pointer }: { readonly types: readonly string[]; readonly found: unknown; readonly pointer: string },
  { key, written, vocabulary }: { readonly key: string; readonly written: string; readonly vocabulary: Vocabulary },
): Help | undefined {
  const scales = [...vocabulary.scales.values()].map((scale) => scale.data);
  const bare = written.replace(/^["']|["']$/gu, '').trim();
  const isWhole = isRating(types, pointer);
  const isLevel = isWhole || scales.some((scale) => scale.dimensions.some(({ id }) => id === key));
  if (typeof found === 'number' && !Number.isFinite(found)) return undefined;
  if (typeof found === 'number')
    return {
      help: `Write a whole number${isLevel ? ': there is no level between two others' : ''}.${isWhole ? perDimension(key, scales) : ''}`,
    };
  if (/^-?\d+(?:\.\d+)?$/u.test(bare) && bare !== written)
    return { help: `Take the quotation marks away: ${key}: ${bare}.`, expected: [bare] };
  const comma = /^(\d+),(\d+)$/u.exec(bare);
  if (comma && types.includes('number'))
    return { help: `Write a full stop for the comma: ${key}: ${comma[1]}.${comma[2]}.`, expected: [`${comma[1]}.${comma[2]}`] };
  const remark = /^(\d+)\s*#/u.exec(bare);
  if (remark)
    return {
      help: `Write a space before the #, which then begins a remark: ${key}: ${remark[1]} ${bare.slice(bare.indexOf('#'))}.`,
      expected: [remark[1] ?? ''],
    };
  if (isLevel) return ofLevel(bare, key, isWhole, scales);
  const unit = /^(\d+)\s+\D/u.exec(bare);
  return unit ? { help: `Write the number alone: ${key}: ${unit[1]}.`, expected: [unit[1] ?? ''] } : undefined;
}

const wholeRating = /\/rating$|^\/covers\/[^/]+$/u;

/** Where there is no doubt which scale is meant, and one number does not do. */
function perDimension(key: string, [scale, ...others]: readonly Scale[]): string {
  if (!scale || others.length > 0 || scale.dimensions.length < 2) return '';
  return ` One is wanted for each dimension: ${key}: { ${scale.dimensions.map(({ id }) => `${id}: …`).join(', ')} }.`;
}

function ofLevel(bare: string, key: string, isWhole: boolean, scales: readonly Scale[]): Help {
  const pair = /^(\d+)\s*[/,;|+]\s*(\d+)$/u.exec(bare);
  const [only, ...others] = scales;
  if (pair && isWhole && only && others.length === 0 && only.dimensions.length === 2) {
    const { dimensions } = only;
    const rating = Object.fromEntries(dimensions.map(({ id }, index) => [id, Number(pair[index + 1])]));
    const isSound = dimensions.every(({ id }) => mayStand(rating[id] ?? 0, id, rating, only));
    const shown = isSound ? yamlValue(rating) : `{ ${dimensions.map(({ id }) => `${id}: …`).join(', ')} }`;
    return { help: `Name what each level is of: ${key}: ${shown}.` };
  }
  const range = /^(\d+)\s*(?:[-–—]|to)\s*(\d+)$/u.exec(bare);
  if (range)
    return {
      help: `Choose one level: ${range[1]} or ${range[2]}. If it depends on the context, make a list of two requirements, each with its contexts.`,
      expected: [range[1] ?? '', range[2] ?? ''],
    };
  const condition = /^(\d+)\s+\D/u.exec(bare);
  if (condition)
    return {
      help: `Write ${condition[1]} alone, and say where it applies with contexts beside rating: { rating: …, contexts: [ … ] }.`,
      expected: [condition[1] ?? ''],
    };
  // A level alone is one of the first dimension.
  const dimensionIn = (scale: Scale): string | undefined => (isWhole ? scale.dimensions[0]?.id : key);
  const names = scales.flatMap((scale) =>
    scale.levels.map(({ id, title, value }) => ({
      value,
      names: [levelTitle(scale, dimensionIn(scale), value) ?? '', id, title].map(fold),
    })),
  );
  // What is a title in the dimension may be the id or the title of another level elsewhere.
  const level = names.find((each) => each.names[0] === fold(bare)) ?? names.find((each) => each.names.includes(fold(bare)));
  if (level)
    return { help: `Write the number of the level: ${key}: ${isWhole ? '… ' : ''}${level.value}.`, expected: [String(level.value)] };
  return {
    help: `Write the number of a level${only ? `: ${levelsWithTitles(only, dimensionIn(only))}` : ''}. To rate nothing, take the key away.`,
  };
}
