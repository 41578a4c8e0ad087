import type { Finding } from '../../standards/finding.ts';
import { addStep, reachable } from './reachable.ts';
import { longName, type Triple } from './triple.ts';

/**
 * The integrity conditions of SKOS, with what follows from its inverses, subproperties, domains and ranges: what is a scheme, a concept or a
 * collection is nothing else of these; labels differ; one preferred label a language; related is nothing that is broader or narrower, at any
 * distance; what is the same is neither broader, narrower nor related.
 */
export function checkSkos(triples: readonly Triple[]): readonly Finding[] {
  return [...sorts(triples), ...labels(triples), ...relations(triples), ...matches(triples)];
}

const name = (short: string): string => longName(`skos:${short}`);
const pairsOf = (triples: readonly Triple[], ...shorts: readonly string[]): readonly (readonly [string, string])[] => {
  const wanted = new Set(shorts.map(name));
  return triples.flatMap(({ subject, property, value }) => (wanted.has(property) && typeof value === 'string' ? [[subject, value]] : []));
};

const upwards = ['broader', 'broaderTransitive', 'broadMatch'];
const downwards = ['narrower', 'narrowerTransitive', 'narrowMatch'];
const sideways = ['related', 'relatedMatch'];
const matching = ['closeMatch', 'exactMatch', 'mappingRelation', 'semanticRelation'];

function sorts(triples: readonly Triple[]): readonly Finding[] {
  const of = new Map<string, Set<string>>();
  for (const { subject, property, value } of triples)
    if (property === longName('rdf:type') && typeof value === 'string') addStep(of, subject, value);
  for (const [origin, destination] of pairsOf(triples, ...upwards, ...downwards, ...sideways, ...matching))
    for (const each of [origin, destination]) addStep(of, each, name('Concept'));
  for (const [, scheme] of pairsOf(triples, 'inScheme', 'topConceptOf')) addStep(of, scheme, name('ConceptScheme'));
  for (const [concept] of pairsOf(triples, 'topConceptOf')) addStep(of, concept, name('Concept'));
  for (const [scheme, concept] of pairsOf(triples, 'hasTopConcept')) {
    addStep(of, scheme, name('ConceptScheme'));
    addStep(of, concept, name('Concept'));
  }
  for (const [collection] of pairsOf(triples, 'member', 'memberList')) addStep(of, collection, name('Collection'));
  return [...of].flatMap(([at, types]) => {
    if (types.has(name('OrderedCollection'))) types.add(name('Collection'));
    const found = ['ConceptScheme', 'Concept', 'Collection'].filter((short) => types.has(name(short)));
    return found.length > 1 ? [{ at, says: `is more than one of these: ${found.join(', ')}` }] : [];
  });
}

function labels(triples: readonly Triple[]): readonly Finding[] {
  const kinds = ['prefLabel', 'altLabel', 'hiddenLabel'];
  const found: Finding[] = [];
  const met = new Map<string, string>();
  const preferred = new Map<string, string>();
  for (const { subject, property, value } of triples) {
    const kind = kinds.find((short) => name(short) === property);
    if (kind === undefined || typeof value === 'string') continue;
    const language = (value.language ?? '').toLowerCase();
    const label = JSON.stringify([subject, language, value.text]);
    const before = met.get(label);
    if (before !== undefined && before !== kind) found.push({ at: subject, says: `has “${value.text}” both as ${before} and as ${kind}` });
    met.set(label, before ?? kind);
    if (kind !== 'prefLabel') continue;
    const place = JSON.stringify([subject, language]);
    const other = preferred.get(place);
    if (other !== undefined && other !== value.text)
      found.push({ at: subject, says: `has two preferred labels in ${language === '' ? 'no language' : language}` });
    preferred.set(place, value.text);
  }
  return found;
}

function relations(triples: readonly Triple[]): readonly Finding[] {
  const steps = new Map<string, Set<string>>();
  for (const [origin, destination] of pairsOf(triples, ...upwards)) addStep(steps, origin, destination);
  for (const [origin, destination] of pairsOf(triples, ...downwards)) addStep(steps, destination, origin);
  const above = reachable(steps);
  return pairsOf(triples, ...sideways).flatMap(([at, other]) =>
    above(at).has(other) || above(other).has(at) ? [{ at, says: `is related to ${other}, which is broader or narrower` }] : [],
  );
}

function matches(triples: readonly Triple[]): readonly Finding[] {
  const steps = new Map<string, Set<string>>();
  for (const [origin, destination] of pairsOf(triples, 'exactMatch')) {
    addStep(steps, origin, destination);
    addStep(steps, destination, origin);
  }
  const same = reachable(steps);
  return pairsOf(triples, 'broadMatch', 'narrowMatch', 'relatedMatch').flatMap(([at, other]) =>
    same(at).has(other) ? [{ at, says: `is matched with ${other} both exactly and otherwise` }] : [],
  );
}
