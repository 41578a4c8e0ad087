import { isObject } from '@framewright/model';

/** Created on first use: `\p{…}` classes are slow to compile. */
const plain = (): RegExp => /^[\p{L}\p{N}](?:[^:#\n,[\]{}]|:(?=\S))*$/u;
const likeOtherTypes = /^(?:true|false|null|yes|no|on|off|[-+]?[\d.]+(?:e[-+]?\d+)?)$/iu;

/** A value as an author would write it behind a key: on one line, quoted only where it has to be. */
export function yamlValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlValue).join(', ')}]`;
  if (isObject(value))
    return Object.keys(value).length === 0
      ? '{}'
      : `{ ${Object.entries(value)
          .map(([key, inner]) => `${yamlValue(key)}: ${yamlValue(inner)}`)
          .join(', ')} }`;
  if (typeof value !== 'string') return String(value);
  return plain().test(value) && value === value.trim() && !likeOtherTypes.test(value) ? value : quoted(value);
}

/** A text in the quotation marks that need the fewest changes inside. */
export function quoted(words: string): string {
  if (!words.includes('"') && !words.includes('\\')) return `"${words}"`;
  return words.includes("'") ? `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"` : `'${words}'`;
}
