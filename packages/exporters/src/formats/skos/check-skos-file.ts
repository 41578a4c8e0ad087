import type { Finding } from '../../standards/finding.ts';
import { longName, tripleKey, type Triple } from './triple.ts';

const inverses: readonly (readonly [string, string])[] = [
  ['skos:broader', 'skos:narrower'],
  ['skos:hasTopConcept', 'skos:topConceptOf'],
  ['skos:related', 'skos:related'],
];
const spoken: ReadonlySet<string> = new Set(['prefLabel', 'altLabel', 'definition', 'scopeNote'].map((short) => longName(`skos:${short}`)));

/** What those who publish vocabularies stumble over, beyond the conditions of SKOS: a file of one scheme, in which nothing is left to be inferred. */
export function checkSkosFile(triples: readonly Triple[]): readonly Finding[] {
  const ofType = (short: string): readonly string[] =>
    triples.filter(({ property, value }) => property === longName('rdf:type') && value === longName(short)).map(({ subject }) => subject);
  const said = new Set(triples.map(tripleKey));
  const [scheme, ...others] = ofType('skos:ConceptScheme');
  if (scheme === undefined || others.length > 0) return [{ at: '', says: `holds ${others.length + (scheme ? 1 : 0)} schemes, not one` }];
  const concepts = ofType('skos:Concept');
  const says = (subject: string, short: string, value: string): boolean =>
    said.has(tripleKey({ subject, property: longName(short), value }));
  return [
    ...ofType('owl:Ontology').map((at) => ({ at, says: 'is an ontology, which tools don’t take for a scheme' })),
    ...concepts.filter((at) => !says(at, 'skos:inScheme', scheme)).map((at) => ({ at, says: 'is in no scheme' })),
    ...concepts.filter((at) => at.includes('#')).map((at) => ({ at, says: 'has its name after a hash' })),
    ...(concepts.length > 0 && !triples.some(({ property }) => property === longName('skos:hasTopConcept'))
      ? [{ at: scheme, says: 'has no top concept' }]
      : []),
    ...triples.flatMap(({ subject, property, value }) => {
      if (typeof value !== 'string')
        return spoken.has(property) && value.language === undefined ? [{ at: subject, says: `has “${value.text}” in no language` }] : [];
      const inverse = inverses.flatMap(([one, other]) =>
        property === longName(one) ? [other] : property === longName(other) ? [one] : [],
      )[0];
      return inverse === undefined || says(value, inverse, subject)
        ? []
        : [{ at: subject, says: `leads to ${value}, which does not say ${inverse} in turn` }];
    }),
  ];
}
