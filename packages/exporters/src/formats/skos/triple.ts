/** A text in a language, or of a datatype. */
export interface Literal {
  readonly text: string;
  readonly language?: string;
  /** An address; without it and a language it is a plain string. */
  readonly datatype?: string;
}

/** A statement: of a thing, named by its address or as _:name, that it has a property. */
export interface Triple {
  readonly subject: string;
  readonly property: string;
  readonly value: string | Literal;
}

/** The vocabularies that SKOS is written with. */
export const vocabularies: Readonly<Record<string, string>> = {
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vann: 'http://purl.org/vocab/vann/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** The address that a short name such as skos:broader stands for. */
export function longName(short: string): string {
  const colon = short.indexOf(':');
  return `${vocabularies[short.slice(0, colon)] ?? ''}${short.slice(colon + 1)}`;
}

/** The short name of an address in one of {@link vocabularies}; undefined where it has none that needs no escaping. */
export function shortName(address: string): string | undefined {
  const found = Object.entries(vocabularies).find(([, space]) => address.startsWith(space));
  if (!found) return undefined;
  const rest = address.slice(found[1].length);
  return /^[A-Za-z][A-Za-z0-9_]*$/u.test(rest) ? `${found[0]}:${rest}` : undefined;
}

/** A key that two statements share only if they say the same. */
export function tripleKey({ subject, property, value }: Triple): string {
  return JSON.stringify([subject, property, typeof value === 'string' ? value : [value.text, value.language ?? '', value.datatype ?? '']]);
}
