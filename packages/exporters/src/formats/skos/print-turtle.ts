import { longName, shortName, vocabularies, type Literal, type Triple } from './triple.ts';

/** Statements as Turtle: sorted, each said once, with the same bytes whatever order they come in. */
export function printTurtle(triples: readonly Triple[]): string {
  const bySubject = Map.groupBy(triples, ({ subject }) => subject);
  const blocks = sorted(bySubject.keys()).map((subject) => block(subject, bySubject.get(subject) ?? []));
  const prefixes = Object.entries(vocabularies).map(([prefix, space]) => `@prefix ${prefix}: <${space}> .\n`);
  return `${prefixes.join('')}\n${blocks.join('\n')}`;
}

function block(subject: string, triples: readonly Triple[]): string {
  const byProperty = Map.groupBy(triples, ({ property }) => property);
  const lines = sorted(byProperty.keys()).map((property) => {
    const values = new Set((byProperty.get(property) ?? []).map(({ value }) => (typeof value === 'string' ? name(value) : literal(value))));
    return `  ${property === type ? 'a' : name(property)} ${sorted(values).join(', ')}`;
  });
  return `${name(subject)}\n${lines.join(' ;\n')} .\n`;
}

const type = longName('rdf:type');

function name(address: string): string {
  return address.startsWith('_:') ? address : (shortName(address) ?? `<${address}>`);
}

function literal({ text, language, datatype }: Literal): string {
  const quoted = `"${[...text].map((letter) => escapes[letter] ?? (letter < ' ' ? unicode(letter) : letter)).join('')}"`;
  if (language !== undefined) return `${quoted}@${language}`;
  return datatype === undefined ? quoted : `${quoted}^^${name(datatype)}`;
}

const escapes: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function unicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function sorted(values: Iterable<string>): readonly string[] {
  return [...values].sort();
}
