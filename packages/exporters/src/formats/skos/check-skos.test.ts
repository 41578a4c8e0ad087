import { expect, test } from 'vitest';
import { checkSkos } from './check-skos.ts';
import { checkSkosFile } from './check-skos-file.ts';
import { longName, type Literal, type Triple } from './triple.ts';

const literal = (text: string, language = 'en'): Literal => ({ text, language });
/** Statements as subject, short name of the property, value. */
const of = (...said: readonly (readonly [string, string, string | Literal])[]): readonly Triple[] =>
  said.map(([subject, property, value]) => ({
    subject,
    property: longName(property),
    value: typeof value === 'string' && value.includes(':') ? longName(value) : value,
  }));

test.each<readonly [condition: string, triples: readonly Triple[], says: string]>([
  ['a scheme is no concept', of(['a', 'rdf:type', 'skos:ConceptScheme'], ['a', 'skos:broader', 'b']), 'more than one'],
  ['a collection is nothing broader', of(['a', 'skos:broader', 'b'], ['b', 'rdf:type', 'skos:OrderedCollection']), 'more than one'],
  ['what has members is no concept', of(['a', 'skos:member', 'b'], ['a', 'skos:related', 'c']), 'more than one'],
  ['what is in a scheme names a scheme', of(['a', 'skos:inScheme', 'b'], ['b', 'rdf:type', 'skos:Concept']), 'more than one'],
  ['labels differ', of(['a', 'skos:altLabel', literal('x')], ['a', 'skos:hiddenLabel', literal('x', 'EN')]), 'both as altLabel'],
  ['one preferred label a language', of(['a', 'skos:prefLabel', literal('x')], ['a', 'skos:prefLabel', literal('y')]), 'two preferred'],
  ['related is not broader', of(['a', 'skos:broader', 'b'], ['b', 'skos:related', 'a']), 'broader or narrower'],
  ['at no distance', of(['a', 'skos:broader', 'b'], ['c', 'skos:narrower', 'b'], ['a', 'skos:related', 'c']), 'broader or narrower'],
  ['nor by matches', of(['a', 'skos:broadMatch', 'b'], ['b', 'skos:broader', 'c'], ['a', 'skos:relatedMatch', 'c']), 'broader or narrower'],
  [
    'the same is not broader',
    of(['a', 'skos:exactMatch', 'b'], ['c', 'skos:exactMatch', 'b'], ['a', 'skos:broadMatch', 'c']),
    'both exactly and otherwise',
  ],
])('%s', (_, triples, says) => {
  expect(checkSkos(triples).map((finding) => finding.says)).toEqual([expect.stringContaining(says)]);
});

test.each<readonly [what: string, triples: readonly Triple[]]>([
  ['a ring of broader', of(['a', 'skos:broader', 'b'], ['b', 'skos:broader', 'a'])],
  ['a concept that matches itself', of(['a', 'skos:exactMatch', 'a'])],
  ['one label in two languages', of(['a', 'skos:prefLabel', literal('x')], ['a', 'skos:prefLabel', literal('x', 'de')])],
  ['siblings that are related', of(['a', 'skos:broader', 'c'], ['b', 'skos:broader', 'c'], ['a', 'skos:related', 'b'])],
])('%s is allowed', (_, triples) => {
  expect(checkSkos(triples)).toEqual([]);
});

const scheme = of(
  ['s', 'rdf:type', 'skos:ConceptScheme'],
  ['s', 'skos:hasTopConcept', 'a'],
  ['a', 'rdf:type', 'skos:Concept'],
  ['a', 'skos:topConceptOf', 's'],
  ['a', 'skos:inScheme', 's'],
);

test.each<readonly [rule: string, triples: readonly Triple[], says: string]>([
  ['a file holds a scheme', [], 'holds 0 schemes'],
  ['and no other', [...scheme, ...of(['t', 'rdf:type', 'skos:ConceptScheme'])], 'holds 2 schemes'],
  ['it is no ontology', [...scheme, ...of(['s', 'rdf:type', 'owl:Ontology'])], 'is an ontology'],
  ['every concept is in it', [...scheme, ...of(['b', 'rdf:type', 'skos:Concept'])], 'is in no scheme'],
  ['names are not after a hash', [...scheme, ...of(['s#b', 'rdf:type', 'skos:Concept'], ['s#b', 'skos:inScheme', 's'])], 'after a hash'],
  ['there is a top', scheme.filter(({ property }) => !/op/u.test(property.slice(-12))), 'has no top concept'],
  ['both ways are said', scheme.filter(({ property }) => !property.endsWith('topConceptOf')), 'does not say skos:topConceptOf'],
  ['words have a language', [...scheme, ...of(['a', 'skos:prefLabel', { text: 'x' }])], 'in no language'],
])('%s', (_, triples, says) => {
  expect(checkSkosFile(triples).map((finding) => finding.says)).toEqual([expect.stringContaining(says)]);
});

test('a sound file is sound', () => {
  expect(checkSkosFile(scheme)).toEqual([]);
});
