import { type Scale, type Vocabulary, fold } from '@framewright/model';
import { yamlValue } from '../messages/yaml-value.ts';
import type { Finding } from '../rule.ts';

type Help = Pick<Finding, 'help' | 'expected'>;

/** How to write a number, above all a level of a rating, that was written in another way. */
export function levelHelp(
  { types, found, pointer }: { readonly types: readonly string[]; readonly found: unknown; readonly pointer: string },
  { key, written, vocabulary }: { readonly key: string; readonly written: string; readonly vocabulary: Vocabulary },
): Help | undefined {
  const scales = [...vocabulary.scales.values()].map((scale) => scale.data);
  const bare = written.replace(/^["']|["']$/gu, '').trim();
  const isRating = types.includes('object') || wholeRating.test(pointer);
  const isLevel = isRating || scales.some((scale) => scale.dimensions.some(({ id }) => id === key));
  if (typeof found === 'number' && !Number.isFinite(found)) return undefined;
  if (typeof found === 'number')
    return {
      help: `Write a whole number${isLevel ? ': there is no level between two others' : ''}.${isRating ? perDimension(key, scales) : ''}`,
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
  if (isLevel) return ofLevel(bare, key, isRating, scales);
  const unit = /^(\d+)\s+\D/u.exec(bare);
  return unit ? { help: `Write the number alone: ${key}: ${unit[1]}.`, expected: [unit[1] ?? ''] } : undefined;
}

const wholeRating = /\/rating$|^\/covers\/[^/]+$/u;

/** Where there is no doubt which scale is meant, and one number does not do. */
function perDimension(key: string, [scale, ...others]: readonly Scale[]): string {
  if (!scale || others.length > 0 || scale.dimensions.length < 2) return '';
  return ` One is wanted for each dimension: ${key}: { ${scale.dimensions.map(({ id }) => `${id}: …`).join(', ')} }.`;
}

function ofLevel(bare: string, key: string, isRating: boolean, scales: readonly Scale[]): Help {
  const pair = /^(\d+)\s*[/,;|+]\s*(\d+)$/u.exec(bare);
  const dimensions = scales.find((scale) => scale.dimensions.length === 2)?.dimensions;
  if (pair && isRating && dimensions)
    return {
      help: `Name what each level is of: ${key}: ${yamlValue(Object.fromEntries(dimensions.map(({ id }, index) => [id, Number(pair[index + 1])])))}.`,
    };
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
  const level = scales.flatMap((scale) => scale.levels).find(({ id, title }) => fold(id) === fold(bare) || fold(title) === fold(bare));
  if (level)
    return { help: `Write the number of the level: ${key}: ${isRating ? '… ' : ''}${level.value}.`, expected: [String(level.value)] };
  return {
    help: `Write the number of a level${scales[0] ? `: ${scales[0].levels.map(({ value, title }) => `${value} (${title})`).join(', ')}` : ''}. To rate nothing, take the key away.`,
  };
}
