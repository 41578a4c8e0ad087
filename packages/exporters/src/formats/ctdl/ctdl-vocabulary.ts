import { isObject } from '@framewright/model';

/** What a property is said of, what it leads to, and the property of the other direction. */
export interface CtdlProperty {
  readonly domain: readonly string[];
  readonly range: readonly string[];
  readonly inverse?: string;
}

/** Properties by name, and the wider classes of each class. */
export interface CtdlVocabulary {
  readonly properties: ReadonlyMap<string, CtdlProperty>;
  readonly classes: ReadonlyMap<string, readonly string[]>;
}

/** Of the wider vocabulary, which is published apart, what frameworks meet: organisations have no parts, and parts know their whole. */
const parts: CtdlProperty['domain'] = [
  ...['Assessment', 'AssessmentProfile', 'Course', 'LearningOpportunity', 'LearningOpportunityProfile', 'LearningProgram'],
  ...['Collection', 'Pathway', 'TransferValueProfile', 'WorkRole', 'Occupation', 'Job', 'Task'],
].map((name) => `ceterms:${name}`);

/** A vocabulary as its publisher encodes it: a list of classes and properties in JSON-LD. */
export function readCtdlVocabulary(document: unknown): CtdlVocabulary {
  const graph = isObject(document) && Array.isArray(document['@graph']) ? document['@graph'].filter(isObject) : [];
  const names = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
  const ofType = (type: string): readonly Readonly<Record<string, unknown>>[] => graph.filter((each) => each['@type'] === type);
  const read = ofType('rdf:Property').map((each): readonly [string, CtdlProperty] => {
    const [inverse] = names(each['owl:inverseOf']);
    return [
      String(each['@id']),
      {
        domain: names(each['schema:domainIncludes']),
        range: names(each['schema:rangeIncludes']),
        ...(inverse === undefined ? {} : { inverse }),
      },
    ];
  });
  return {
    properties: new Map<string, CtdlProperty>([
      ['ceterms:hasPart', { domain: parts, range: [], inverse: 'ceterms:isPartOf' }],
      ['ceterms:isPartOf', { domain: parts, range: [], inverse: 'ceterms:hasPart' }],
      ...read,
    ]),
    classes: new Map(ofType('rdfs:Class').map((each) => [String(each['@id']), names(each['rdfs:subClassOf'])])),
  };
}
