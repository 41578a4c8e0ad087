/**
 * An English name in the plural, as the ending of its noun has it: “stage gates”, “terms of reference”, “dependencies”.
 * Names that look like a plural, and plurals of their own, such as “criteria”, stay as they are.
 */
export function pluralOf(name: string): string {
  const of = name.indexOf(' of ');
  const end = of === -1 ? name.length : of;
  const start = name.lastIndexOf(' ', end - 1) + 1;
  return `${name.slice(0, start)}${ofNoun(name.slice(start, end))}${name.slice(end)}`;
}

/** Whether a name is a plural in itself: “minutes”. */
export function isPlural(name: string): boolean {
  return /[^sui]s$/iu.test(name);
}

function ofNoun(noun: string): string {
  if (isPlural(noun) || /(?:ia|[^\p{L}])$/iu.test(noun)) return noun;
  if (/[^aeiou]y$/iu.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}${/(?:s|x|z|ch|sh)$/iu.test(noun) ? 'es' : 's'}`;
}
