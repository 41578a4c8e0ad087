import { canonicalJson } from '@framewright/model';
import { longName, shortName, tripleKey, vocabularies, type Triple } from './triple.ts';

/** Statements as JSON-LD: sorted, with all that is needed to read it in the file itself. */
export function printJsonLd(triples: readonly Triple[]): string {
  const bySubject = Map.groupBy(triples, ({ subject }) => subject);
  const graph = [...bySubject.keys()].sort().map((subject) => thing(subject, bySubject.get(subject) ?? []));
  return canonicalJson({ '@context': vocabularies, '@graph': graph }, 2);
}

function thing(subject: string, triples: readonly Triple[]): Readonly<Record<string, unknown>> {
  const once = new Map(triples.map((triple) => [tripleKey(triple), triple] as const));
  const sorted = [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, triple]) => triple);
  const byProperty = Map.groupBy(sorted, ({ property }) => property);
  return {
    '@id': subject,
    ...Object.fromEntries(
      [...byProperty].map(([property, of]) =>
        property === longName('rdf:type')
          ? ['@type', of.map(({ value }) => (typeof value === 'string' ? (shortName(value) ?? value) : value.text))]
          : [shortName(property) ?? property, of.map(({ value }) => written(value))],
      ),
    ),
  };
}

function written(value: Triple['value']): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { '@id': value };
  const { text, language, datatype } = value;
  return {
    '@value': text,
    ...(language === undefined ? {} : { '@language': language }),
    ...(datatype === undefined ? {} : { '@type': shortName(datatype) ?? datatype }),
  };
}
