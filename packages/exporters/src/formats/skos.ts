import { inCodeUnitOrder, resolveRole, statusOf, type Alignment, type Entry, type FileToWrite, type Framework } from '@framewright/model';
import { alignmentAddress } from '../standards/alignment-address.ts';
import { entryTree } from '../standards/entry-tree.ts';
import { lastingAddress } from '../standards/lasting-name.ts';
import { licenceAddress } from '../standards/licence-address.ts';
import type { ReleaseDates } from '../standards/release-dates.ts';
import { safeAddress } from '../standards/safe-address.ts';
import { spokenIn } from '../standards/spoken-in.ts';
import { printJsonLd } from './skos/print-json-ld.ts';
import { printTurtle } from './skos/print-turtle.ts';
import { addStep, reachable } from './skos/reachable.ts';
import { longName, type Literal, type Triple } from './skos/triple.ts';
import type { Format } from '../standards/format.ts';

/** What SKOS needs besides the framework. */
export interface SkosOptions {
  /** Prose as words on one line. */
  readonly words: (markdown: string) => string;
  /** When what was released. */
  readonly dates: ReleaseDates;
}

/** A framework as one scheme of concepts, as Turtle and as JSON-LD; both say the same. */
export function exportSkos(framework: Framework, options: SkosOptions): readonly FileToWrite[] {
  const triples = skosTriples(framework, options);
  return [
    { path: 'skos.jsonld', content: printJsonLd(triples) },
    { path: 'skos.ttl', content: printTurtle(triples) },
  ];
}

type Say = (subject: string, property: string, value: string | Literal) => void;

/**
 * What SKOS can say of a framework: groups and competences as concepts, roles as collections of the competences that they require. Levels,
 * ratings and choices have no place there. What is related to what stands above or below it stays unsaid, since SKOS forbids it.
 */
export function skosTriples(framework: Framework, options: SkosOptions): readonly Triple[] {
  const triples: Triple[] = [];
  const say: Say = (subject, property, value) => void triples.push({ subject, property: longName(property), value });
  const { iri } = framework.manifest.data;
  const concepts = [framework.entries.group, framework.entries.competence]
    .flatMap((entries): readonly Entry[] => inCodeUnitOrder<Entry>(entries))
    .filter((entry) => statusOf(entry) !== 'draft');
  const addresses = new Map(concepts.map((entry) => [entry.id, safeAddress(lastingAddress(framework, entry))]));
  sayScheme(framework, options, say);
  for (const entry of concepts) sayConcept(framework, options, entry, addresses, say);
  const above = sayTree(iri, concepts, addresses, say);
  for (const entry of concepts) sayRelations(framework, entry, addresses, above, say);
  for (const role of framework.entries.role.filter((each) => statusOf(each) !== 'draft')) {
    const address = safeAddress(lastingAddress(framework, role));
    say(address, 'rdf:type', longName('skos:Collection'));
    for (const [language, { title }] of spokenIn(framework, role))
      if (title !== undefined) say(address, 'skos:prefLabel', { text: title, language });
    const { requirements, electives } = resolveRole(framework, role);
    for (const { competence } of [...requirements, ...electives.flatMap(({ of }) => of)]) {
      const member = addresses.get(competence);
      if (member !== undefined) say(address, 'skos:member', member);
    }
  }
  return triples;
}

function sayScheme(framework: Framework, { words, dates }: SkosOptions, say: Say): void {
  const { iri, licence, publisher } = framework.manifest.data;
  const scheme = safeAddress(iri);
  say(scheme, 'rdf:type', longName('skos:ConceptScheme'));
  for (const [language, { title, text }] of spokenIn(framework, framework.manifest)) {
    if (title !== undefined) say(scheme, 'dct:title', { text: title, language });
    if (text !== undefined && words(text) !== '') say(scheme, 'dct:description', { text: words(text), language });
  }
  say(scheme, 'dct:publisher', { text: publisher });
  const terms = licenceAddress(licence);
  if (terms !== undefined) say(scheme, 'dct:license', terms);
  say(scheme, 'dct:issued', { text: dates.released, datatype: longName('xsd:date') });
  say(scheme, 'owl:versionInfo', { text: framework.version });
  say(scheme, 'vann:preferredNamespaceUri', { text: scheme });
}

function sayConcept(
  framework: Framework,
  { words, dates }: SkosOptions,
  entry: Entry,
  addresses: ReadonlyMap<string, string>,
  say: Say,
): void {
  const address = addresses.get(entry.id) ?? '';
  say(address, 'rdf:type', longName('skos:Concept'));
  say(address, 'skos:inScheme', safeAddress(framework.manifest.data.iri));
  say(address, 'dct:identifier', { text: entry.id });
  for (const [language, { title, aliases = [], definition, text }] of spokenIn(framework, entry)) {
    const label = title ?? (definition === undefined ? undefined : words(definition));
    if (label !== undefined) say(address, 'skos:prefLabel', { text: label, language });
    for (const alias of new Set(aliases)) if (alias !== label) say(address, 'skos:altLabel', { text: alias, language });
    if (definition !== undefined) say(address, 'skos:definition', { text: words(definition), language });
    if (text !== undefined && words(text) !== '') say(address, 'skos:scopeNote', { text: words(text), language });
  }
  if (entry.type === 'competence' && entry.data.code !== undefined) say(address, 'skos:notation', { text: entry.data.code });
  say(address, 'schema:creativeWorkStatus', { text: statusOf(entry) });
  if (statusOf(entry) === 'deprecated') say(address, 'owl:deprecated', { text: 'true', datatype: longName('xsd:boolean') });
  const changed = dates.changed.get(entry.id);
  if (changed !== undefined) say(address, 'dct:modified', { text: changed, datatype: longName('xsd:date') });
}

/** What is broader than what, both ways; returns all that stands above an address. */
function sayTree(
  iri: string,
  concepts: readonly Entry[],
  addresses: ReadonlyMap<string, string>,
  say: Say,
): (address: string) => ReadonlySet<string> {
  const steps = new Map<string, Set<string>>();
  for (const [id, parent] of entryTree(concepts)) {
    const [address, broader] = [addresses.get(id) ?? '', addresses.get(parent?.id ?? '')];
    if (broader === undefined) {
      say(address, 'skos:topConceptOf', safeAddress(iri));
      say(safeAddress(iri), 'skos:hasTopConcept', address);
      continue;
    }
    addStep(steps, address, broader);
    say(address, 'skos:broader', broader);
    say(broader, 'skos:narrower', address);
  }
  for (const { id, data } of concepts)
    for (const [address, relation] of 'alignments' in data ? alignedWith(iri, data.alignments ?? []) : []) {
      if (relation === 'broad') addStep(steps, addresses.get(id) ?? '', address);
      if (relation === 'narrow') addStep(steps, address, addresses.get(id) ?? '');
    }
  return reachable(steps);
}

function sayRelations(
  framework: Framework,
  { id, data }: Entry,
  addresses: ReadonlyMap<string, string>,
  above: (address: string) => ReadonlySet<string>,
  say: Say,
): void {
  const address = addresses.get(id) ?? '';
  const isApart = (other: string): boolean => other !== address && !above(address).has(other) && !above(other).has(address);
  const known = (ids: readonly string[] | undefined): readonly string[] => (ids ?? []).flatMap((each) => addresses.get(each) ?? []);
  if ('related' in data)
    for (const other of known(data.related).filter(isApart)) {
      say(address, 'skos:related', other);
      say(other, 'skos:related', address);
    }
  if ('buildsOn' in data) for (const other of known(data.buildsOn)) say(address, 'dct:requires', other);
  if ('replacedBy' in data)
    for (const other of known(data.replacedBy)) {
      say(address, 'dct:isReplacedBy', other);
      say(other, 'dct:replaces', address);
    }
  if (!('alignments' in data)) return;
  const exact = new Set<string>();
  for (const [target, relation, { framework: other, code }] of alignedWith(framework.manifest.data.iri, data.alignments ?? [])) {
    if (relation === 'exact') exact.add(target);
    else if (exact.has(target) && relation !== 'close') continue;
    if (relation === 'related' && !isApart(target)) continue;
    say(address, `skos:${relation}Match`, target);
    if (target === code) continue;
    say(target, 'dct:identifier', { text: code });
    const source = framework.manifest.data.alignedWith?.find((each) => each.id === other)?.url;
    if (source !== undefined) say(target, 'dct:source', safeAddress(source));
  }
}

/** Alignments with the address of what they lead to, exact ones first. A code that is no address gets one that is the framework’s own. */
function alignedWith(iri: string, alignments: readonly Alignment[]): readonly (readonly [string, Alignment['relation'], Alignment])[] {
  return alignments
    .toSorted((a, b) => Number(b.relation === 'exact') - Number(a.relation === 'exact'))
    .map((each) => {
      return [alignmentAddress(iri, each), each.relation, each] as const;
    });
}

/** SKOS, for vocabularies and registries. */
export const skos: Format = {
  id: 'skos',
  title: 'SKOS',
  mediaType: 'text/turtle',
  specification: { title: 'SKOS Simple Knowledge Organization System Reference', url: 'https://www.w3.org/TR/skos-reference/' },
  survives: {
    manifest: ['none', 'A vocabulary has no room for how a framework is organised.'],
    'manifest.iri': ['whole', 'It is the address of the scheme.'],
    'manifest.text': ['part', 'It describes the scheme, without marks.'],
    'manifest.title': ['whole', 'It is the title of the scheme.'],
    'manifest.publisher': ['whole', 'It is named with the scheme.'],
    'manifest.licence': ['part', 'A licence that SPDX knows is linked; one of your own is not.'],
    'manifest.alignedWith': ['part', 'Their addresses begin those of the entries that are aligned.'],
    'manifest.language': ['whole', 'Every word carries it.'],
    scale: ['none', 'Levels are no concepts.'],
    group: ['none', 'Only names, places and definitions of groups are kept.'],
    'group.id': ['whole', 'It ends the address of the concept.'],
    'group.title': ['whole', 'It is the preferred label.'],
    'group.aliases': ['whole', 'They are alternative labels.'],
    'group.parent': ['whole', 'It is the broader concept.'],
    'group.text': ['part', 'It is the definition, without marks.'],
    'group.formerly': ['part', 'The oldest id ends the address.'],
    'group.status': ['part', 'Only that it is deprecated.'],
    'group.replacedBy': ['whole', 'It is linked.'],
    family: ['none', 'Roles are not grouped.'],
    competence: ['none', 'Levels and sections have no place in a vocabulary.'],
    'competence.id': ['whole', 'It ends the address of the concept.'],
    'competence.title': ['whole', 'It is the preferred label.'],
    'competence.definition': ['part', 'It is the definition, without marks.'],
    'competence.text': ['part', 'It is a note on the scope, without marks.'],
    'competence.code': ['whole', 'It is the notation.'],
    'competence.aliases': ['whole', 'They are alternative labels.'],
    'competence.group': ['whole', 'It is the broader concept.'],
    'competence.partOf': ['whole', 'It is the broader concept.'],
    'competence.related': ['part', 'All but those above or below are related, in both directions.'],
    'competence.alignments': ['part', 'The closest relation to each target is a mapping.'],
    'competence.formerly': ['part', 'The oldest id ends the address.'],
    'competence.status': ['part', 'Only that it is deprecated.'],
    'competence.replacedBy': ['whole', 'It is linked.'],
    role: ['none', 'A collection names what a role asks for, and not at which level.'],
    'role.id': ['whole', 'It ends the address of the collection.'],
    'role.title': ['whole', 'It is the preferred label.'],
    'role.formerly': ['part', 'The oldest id ends the address.'],
    'role.requires': ['part', 'The competences are members of a collection, without their levels.'],
    'role.electives': ['part', 'What can be chosen is a member as well.'],
    qualification: ['none', 'Qualifications are no concepts of this scheme.'],
    resource: ['none', 'Resources are no concepts of this scheme.'],
    term: ['none', 'The glossary is no part of this scheme.'],
    page: ['none', 'Pages are for the site.'],
    news: ['none', 'News are for the site.'],
    review: ['none', 'Review rounds are for the site.'],
    translation: ['part', 'Names, other names and definitions of concepts and collections.'],
  },
  files: async (framework, options) => exportSkos(framework, options),
};
