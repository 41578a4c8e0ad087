/** A value as authors write it in front matter: YAML in flow style, text unquoted if that is safe. */
export function flowYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowYaml).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${flowYaml(key)}: ${flowYaml(item)}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return isBare(value) ? value : JSON.stringify(value);
}

/** An object as front matter: one key per line. */
export function blockYaml(value: Readonly<Record<string, unknown>>): string {
  return Object.entries(value)
    .map(([key, item]) => `${flowYaml(key)}: ${flowYaml(item)}`)
    .join('\n');
}

function isBare(text: string): boolean {
  const nonText = /^(?:true|false|null|yes|no|on|off|~|[-+.]?\d.*)$/i;
  return /^[\p{L}/][\p{L}\p{N} ./’“”()-]*$/u.test(text) && !text.endsWith(' ') && !nonText.test(text);
}
