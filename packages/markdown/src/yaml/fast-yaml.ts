import { isObject, type JsonObject } from '@framewright/model';
import { CORE_SCHEMA, load } from 'js-yaml';
import { textLimits } from './text-limits.ts';

/**
 * Anchors, aliases, tags and nulls; tabs and odd line ends; keys that JavaScript treats as its own; empty keys and keys after a question
 * mark.
 */
const mayDiffer = /(?:^|[\s[{,:?-])[&*!~]|\bnull\b|[\t\r\0\u0085\u2028\u2029\uFEFF]|__proto__|(?:^|[\n{,[-]) *[:?]/iu;

/** A line that continues the value of the line above: no key, no item of a list, no comment. */
const furtherLine =
  /^(?! *(?:$|#|(?:- +)*[A-Za-z][\w-]*: *$|(?:(?:- +)*[A-Za-z][\w-]*: +|(?:- +)+)(?:[^\s[{"'|>#]|(?:\[.*\]|\{.*\}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*') *$)))/mu;

/** An item of a list further right than the words above it, which then swallow it. */
const swallowedItem = /^( *)(?! ).*[^ \n:] *\n(?: *\n)*\1 +-[ \n]/mu;

/**
 * The data of front matter by js-yaml; undefined if there is a mistake, or if the exact parser may give something else.
 * The differences are listed in the differential test.
 */
export function fastYaml(yaml: string, depth: number = textLimits.depth): JsonObject | undefined {
  if (mayDiffer.test(yaml) || furtherLine.test(yaml) || swallowedItem.test(yaml)) return undefined;
  try {
    const data: unknown = load(yaml, { schema: CORE_SCHEMA });
    return isObject(data) && !isOdd(data, depth) ? (data as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** Far below the 1,024 characters that YAML allows a key, which not all parsers enforce. */
const plainKey = /^[A-Za-z][\w-]{0,199}$/u;

/**
 * A key that is empty or in no schema, or too deep a value, is a mistake or hints at one: the exact parser decides.
 * So does too large a number, of which js-yaml keeps the digits.
 */
function isOdd(value: unknown, depth: number): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return depth < 0 || value.some((item) => isOdd(item, depth - 1));
  if (!isObject(value)) return Math.abs(Number(value)) === Number.POSITIVE_INFINITY;
  return depth < 0 || Object.keys(value).some((key) => !plainKey.test(key) || isOdd(value[key], depth - 1));
}
