import { expect, test } from 'vitest';
import { checkCtdl } from './check-ctdl.ts';
import { readCtdlVocabulary } from './ctdl-vocabulary.ts';

const property = (id: string, domain: readonly string[], range: readonly string[], inverse: readonly string[] = []) => ({
  '@type': 'rdf:Property',
  '@id': id,
  'schema:domainIncludes': domain,
  'schema:rangeIncludes': range,
  'owl:inverseOf': inverse,
});
const vocabulary = readCtdlVocabulary({
  '@graph': [
    { '@type': 'rdfs:Class', '@id': 'ceasn:Skill', 'rdfs:subClassOf': ['ceasn:Competency'] },
    property('ceasn:competencyText', ['ceasn:Competency'], ['rdf:langString']),
    property('ceasn:codedNotation', ['ceasn:Competency'], ['xsd:string']),
    property('ceasn:isPartOf', ['ceasn:Competency'], ['ceasn:CompetencyFramework']),
    property('ceasn:isChildOf', ['ceasn:Competency'], ['ceasn:Competency'], ['ceasn:hasChild']),
    property('ceasn:hasChild', ['ceasn:Competency'], ['ceasn:Competency'], ['ceasn:isChildOf']),
  ],
});
const ctid = 'ce-177f4c85-4efe-401d-acdd-1ea4adeeaf37';
const framework = { '@id': 'f', '@type': 'ceasn:CompetencyFramework', 'ceterms:ctid': ctid };
const skill = (more: object): object => ({ '@id': 's', '@type': 'ceasn:Skill', 'ceasn:isPartOf': ['f'], ...more });
const other = { '@id': 't', '@type': 'ceasn:Competency', 'ceasn:isChildOf': 's' };
const graph = (...things: readonly object[]): object => ({ '@graph': things });

test.each<readonly [what: string, document: unknown]>([
  ['a sound document', graph(framework, skill({ 'ceasn:competencyText': { en: 'Skates' }, 'ceasn:hasChild': ['t'] }), other)],
  ['an empty one', graph()],
  ['a list of things', [skill({})]],
  ['a competency that comes without its framework', skill({ 'ceasn:isPartOf': 'elsewhere' })],
  ['a term of another vocabulary', graph(framework, skill({ 'x:y': 1 }))],
])('%s is sound', (_, document) => {
  expect(checkCtdl(document, vocabulary)).toEqual([]);
});

test.each<readonly [rule: string, document: unknown, says: string]>([
  ['an identifier begins with ce-', graph({ ...framework, 'ceterms:ctid': ctid.slice(3) }), 'is not ce-'],
  ['in small letters', graph({ ...framework, 'ceterms:ctid': ctid.replace('f4c', 'F4C') }), 'is not ce-'],
  ['of no clock', graph({ ...framework, 'ceterms:ctid': ctid.replace('-401d', '-101d') }), 'UUID version 1'],
  ['a property has its things', graph({ ...framework, 'ceasn:codedNotation': 'A' }), 'is not said of ceasn:CompetencyFramework'],
  ['an organisation has no whole', graph({ '@type': 'ceterms:Organization', 'ceterms:isPartOf': 'x' }), 'is not said of'],
  ['terms exist', graph(framework, skill({ 'ceasn:exactMatch': 'x' })), 'no property of the vocabulary'],
  ['words have a language', graph(framework, skill({ 'ceasn:competencyText': 'Skates' })), 'in which language'],
  ['text is text', graph(framework, skill({ 'ceasn:codedNotation': true })), 'no text'],
  ['links lead to the right sort', graph(framework, skill({ 'ceasn:isChildOf': 'f' })), 'which is ceasn:CompetencyFramework'],
  ['nameless things are there', graph(framework, skill({ 'ceasn:isChildOf': '_:gone' })), 'is not there'],
  ['parts belong to the framework beside them', graph(framework, skill({ 'ceasn:isPartOf': 'elsewhere' })), 'other than the one'],
  [
    'both directions agree',
    graph(framework, skill({ 'ceasn:hasChild': 't' }), { ...other, 'ceasn:isChildOf': 'u' }),
    'whose ceasn:isChildOf leads elsewhere',
  ],
])('%s', (_, document, says) => {
  expect(checkCtdl(document, vocabulary).map((finding) => finding.says)).toEqual([expect.stringContaining(says)]);
});
