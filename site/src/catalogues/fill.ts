/**
 * A string of a catalogue with what it is given, in the form of ICU messages: `{0}`, `{0, plural, one {…} other {…}}` with `=0` and the like
 * for single numbers, and `{0, select, none {…} other {…}}`, where what is not given or empty is `none`. Braces that mean nothing here stay.
 * Numbers and lists are written as the language has them.
 */
export function fill(message: string, given: readonly unknown[], language: string): string {
  let result = '';
  let at = 0;
  while (at < message.length) {
    const open = message.indexOf('{', at);
    const close = open === -1 ? -1 : endOf(message, open);
    if (close === -1) return result + message.slice(at);
    const inside = message.slice(open + 1, close);
    result += message.slice(at, open) + (filled(inside, given, language) ?? `{${inside}}`);
    at = close + 1;
  }
  return result;
}

/** Where a brace that is opened is closed again. */
function endOf(message: string, open: number): number {
  let depth = 0;
  for (let at = open; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1;
    if (message[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function filled(inside: string, given: readonly unknown[], language: string): string | undefined {
  const head = /^(?<place>\d)(?:, (?<way>plural|select),)?/u.exec(inside);
  if (!head) return undefined;
  const value = given[Number(head.groups?.['place'])];
  const way = head.groups?.['way'];
  if (way === undefined) return inside.length === 1 ? written(value, language) : undefined;
  const forms = formsIn(inside.slice(head[0].length));
  const form =
    way === 'plural'
      ? (forms.get(`=${String(value)}`) ?? forms.get(new Intl.PluralRules(language).select(Number(value))))
      : isGiven(value)
        ? undefined
        : forms.get('none');
  return fill(form ?? forms.get('other') ?? '', given, language);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** The forms of a choice by their names. */
function formsIn(text: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    const close = open === -1 ? -1 : endOf(text, open);
    if (close === -1) break;
    forms.set(text.slice(at, open).trim(), text.slice(open + 1, close));
    at = close + 1;
  }
  return forms;
}

function written(value: unknown, language: string): string {
  if (typeof value === 'number') return new Intl.NumberFormat(`${language}-u-nu-latn`).format(value);
  if (Array.isArray(value)) return new Intl.ListFormat(language, { type: 'conjunction' }).format(value.map(String));
  return value === undefined ? '' : String(value);
}
