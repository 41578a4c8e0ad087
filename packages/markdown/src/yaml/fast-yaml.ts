import { isObject, type JsonObject } from '@framewright/model';
import { CORE_SCHEMA, load } from 'js-yaml';
import { textLimits } from './text-limits.ts';

/** Anchors, aliases, tags and nulls; tabs and odd line ends; keys that JavaScript treats as its own; empty keys and keys after a question mark. */
const mayDiffer = /(?:^|[\s[{,:?-])[&*!~]|\bnull\b|[\t\r\0\u0085\u2028\u2029\uFEFF]|__proto__|(?:^|[\n{,[-]) *[:?]/iu;

/** A line that holds neither a key, with its value or without, nor an item of a list, nor a remark: the value of the line above goes on in it. */
const furtherLine =
  /^(?! *(?:$|#|(?:- +)*[A-Za-z][\w-]*: *$|(?:(?:- +)*[A-Za-z][\w-]*: +|(?:- +)+)(?:[^\s[{"'|>#]|(?:\[.*\]|\{.*\}|"(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*') *$)))/mu;

/** An item of a list further right than words above it, which swallow it. */
const swallowedItem = /^( *)(?! ).*[^ \n:] *\n(?: *\n)*\1 +-[ \n]/mu;

/**
 * The data of front matter by js-yaml, where it is known to be what the exact parser gives; undefined where the two may differ and where there is any mistake.
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

/** Far shorter than the 1,024 characters that a key may have in YAML, which not all parsers keep to. */
const plainKey = /^[A-Za-z][\w-]{0,199}$/u;

/**
 * A key without a value, or one that no schema has, and what lies too deep, is a mistake or hints at one: the exact parser decides.
 * So it does where a number is too large, of which js-yaml keeps the digits.
 */
function isOdd(value: unknown, depth: number): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return depth < 0 || value.some((item) => isOdd(item, depth - 1));
  if (!isObject(value)) return Math.abs(Number(value)) === Number.POSITIVE_INFINITY;
  return depth < 0 || Object.keys(value).some((key) => !plainKey.test(key) || isOdd(value[key], depth - 1));
}
