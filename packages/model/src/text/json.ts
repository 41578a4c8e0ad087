/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Whether a value is an object with keys, neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON pointer (RFC 6901) from its steps. */
export function pointerOf(...steps: readonly (string | number)[]): string {
  let pointer = '';
  for (const step of steps) pointer += `/${typeof step === 'number' ? step : escaped(step)}`;
  return pointer;
}

/** Called for every key of every entry; hardly any needs escaping. */
function escaped(step: string): string {
  return step.includes('/') || step.includes('~') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step;
}

/** The steps of a JSON pointer (RFC 6901). */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value at a JSON pointer; undefined if there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found = value;
  for (const step of stepsOf(pointer)) {
    if (Array.isArray(found)) found = found[Number(step)];
    else if (isObject(found) && Object.hasOwn(found, step)) found = found[step];
    else return undefined;
  }
  return found;
}

/** What a text says as JSON; undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Canonical JSON: keys sorted by UTF-16 code unit, no undefined values.
 * @param indent spaces per level; 0 gives one line, any other a final line feed.
 */
export function canonicalJson(value: unknown, indent = 0): string {
  return indent === 0 ? printJson(value, '', '') : `${printJson(value, ' '.repeat(indent), '\n')}\n`;
}

/** JSON.stringify can't do this: it puts keys that look like whole numbers first, in the order of their values. */
function printJson(value: unknown, indent: string, newLine: string): string {
  const inside = newLine + indent;
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[${inside}${value.map((item) => printJson(item, indent, inside)).join(`,${inside}`)}${newLine}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  const colon = indent === '' ? ':' : ': ';
  return keys.length === 0
    ? '{}'
    : `{${inside}${keys.map((key) => `${JSON.stringify(key)}${colon}${printJson(value[key], indent, inside)}`).join(`,${inside}`)}${newLine}}`;
}
