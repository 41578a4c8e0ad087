import {
  canonicalJson,
  inCodeUnitOrder,
  kindOf,
  levelTitle,
  ownValue,
  resolveRole,
  scaleOf,
  statusOf,
  type Alignment,
  type Entry,
  type EntryOf,
  type FileToWrite,
  type Framework,
} from '@framewright/model';
import { alignmentAddress } from '../standards/alignment-address.ts';
import { entryTree } from '../standards/entry-tree.ts';
import { folderAddress, lastingAddress } from '../standards/lasting-name.ts';
import { licenceAddress } from '../standards/licence-address.ts';
import { addressNamespace, nameUuid } from '../standards/name-uuid.ts';
import type { ReleaseDates } from '../standards/release-dates.ts';
import { spokenIn } from '../standards/spoken-in.ts';
import type { Format } from '../standards/format.ts';

/** What CTDL-ASN needs besides the framework. */
export interface CtdlOptions {
  /** Prose as words on one line. */
  readonly words: (markdown: string) => string;
  /** When what was released. */
  readonly dates: ReleaseDates;
}

type Thing = Readonly<Record<string, unknown>>;

/**
 * A framework in the words of CTDL-ASN: groups and competences as competencies, each dimension of a scale as a progression model, the texts
 * of levels as rubrics, and roles as work roles that say which competencies they embody. Ratings, contexts and choices have no place there.
 *
 * The identifier of a thing for registries (CTID) is the one that the entry says it has in the system ctid; else one made of its address,
 * which stays the same, and which registries warn of since they expect random ones.
 */
export function exportCtdl(framework: Framework, options: CtdlOptions): readonly FileToWrite[] {
  const graph = [...competencyThings(framework, options), ...progressionModels(framework, options), ...workRoles(framework, options)];
  const document = { '@context': 'https://credreg.net/ctdlasn/schema/context/json', '@graph': graph };
  return [{ path: 'ctdl-asn.json', content: canonicalJson(document, 2) }];
}

function registryId(entry: Entry | undefined, address: string): string {
  const identifiers = entry && 'identifiers' in entry.data ? (entry.data.identifiers ?? []) : [];
  return identifiers.find(({ system }) => system === 'ctid')?.id ?? `ce-${nameUuid(addressNamespace, address)}`;
}

function competencyThings(framework: Framework, options: CtdlOptions): readonly Thing[] {
  const { iri, publisher, licence } = framework.manifest.data;
  const { group, competence } = framework.entries;
  const entries = [...inCodeUnitOrder<Entry>(group), ...inCodeUnitOrder<Entry>(competence)].filter((entry) => statusOf(entry) !== 'draft');
  const above = entryTree(entries);
  const address = (entry: Entry): string => lastingAddress(framework, entry);
  const childrenOf = (parent: Entry | undefined): readonly string[] => (below.get(parent?.id) ?? []).map(address);
  const below = Map.groupBy(entries, ({ id }) => above.get(id)?.id);
  const said = (key: 'title' | 'text', entry: Entry): Thing | undefined =>
    inLanguages(framework, entry, (says) => (key === 'title' ? says.title : worded(options, says.text)));
  const models = framework.entries.scale.flatMap(({ data }) => data.dimensions.map(({ id }) => modelAddress(framework, data.id, id)));
  return [
    present({
      '@id': iri,
      '@type': 'ceasn:CompetencyFramework',
      'ceterms:ctid': registryId(undefined, iri),
      'ceasn:name': said('title', framework.manifest),
      'ceasn:description': said('text', framework.manifest),
      'ceasn:publisherName': { [framework.language]: publisher },
      'ceasn:license': licenceAddress(licence),
      'ceasn:inLanguage': [framework.language, ...[...framework.translations.keys()].filter((tag) => tag !== framework.language)],
      'ceasn:source': [iri],
      'ceasn:dateModified': moment(options.dates.released),
      'ceasn:hasTopChild': childrenOf(undefined),
      'asn:hasProgressionModel': models,
    }),
    ...entries.map((entry) => {
      const parent = above.get(entry.id);
      const changed = options.dates.changed.get(entry.id);
      return present({
        '@id': address(entry),
        '@type': 'ceasn:Competency',
        'ceterms:ctid': registryId(entry, address(entry)),
        'ceasn:isPartOf': [iri],
        ...(parent ? { 'ceasn:isChildOf': [address(parent)] } : { 'ceasn:isTopChildOf': [iri] }),
        'ceasn:hasChild': childrenOf(entry),
        'ceasn:dateModified': changed === undefined ? undefined : moment(changed),
        ...(entry.type === 'competence'
          ? competenceFacts(framework, options, entry)
          : { 'ceasn:competencyText': said('title', entry), 'ceasn:comment': said('text', entry) }),
      });
    }),
    ...entries.flatMap((entry) => (entry.type === 'competence' ? rubricThings(framework, options, entry) : [])),
  ];
}

const alignmentNames: Readonly<Record<Alignment['relation'], string>> = {
  exact: 'ceasn:exactAlignment',
  close: 'ceasn:majorAlignment',
  related: 'ceasn:minorAlignment',
  broad: 'ceasn:broadAlignment',
  narrow: 'ceasn:narrowAlignment',
};

function competenceFacts(framework: Framework, options: CtdlOptions, entry: EntryOf<'competence'>): Thing {
  const { data } = entry;
  const { iri } = framework.manifest.data;
  const aligned = Map.groupBy(data.alignments ?? [], ({ relation }) => alignmentNames[relation]);
  const before = (data.buildsOn ?? []).flatMap((id) => {
    const found = framework.byId.get(id);
    return found?.type === 'competence' && statusOf(found) !== 'draft' ? [lastingAddress(framework, found)] : [];
  });
  const kind = kindOf(framework, data);
  return {
    'ceasn:competencyLabel': inLanguages(framework, entry, ({ title }) => title),
    'ceasn:competencyText': inLanguages(framework, entry, ({ definition }) => worded(options, definition)),
    'ceasn:comment': inLanguages(framework, entry, ({ text }) => worded(options, text)),
    'ceasn:competencyCategory': kind && { [framework.language]: [kind.title] },
    'ceasn:conceptKeyword': data.tags && data.tags.length > 0 ? { [framework.language]: data.tags } : undefined,
    'ceasn:codedNotation': data.code,
    'ceasn:prerequisiteAlignment': before,
    ...Object.fromEntries([...aligned].map(([name, each]) => [name, each.map((alignment) => alignmentAddress(iri, alignment))])),
  };
}

/** The texts of levels of a competence: a rubric, a criterion for each dimension, a level for each text. */
function rubricThings(framework: Framework, options: CtdlOptions, entry: EntryOf<'competence'>): readonly Thing[] {
  const scale = scaleOf(framework, entry.data)?.data;
  const base = lastingAddress(framework, entry);
  const criteria = (scale?.dimensions ?? []).flatMap(({ id, title }): readonly Thing[] => {
    const levels = (scale?.levels ?? []).flatMap(({ value }): readonly Thing[] => {
      const text = ownValue(entry.data.descriptors, id)?.[value];
      if (text === undefined || scale === undefined) return [];
      return [
        present({
          '@id': `${base}#${id}-${value}`,
          '@type': 'ceasn:CriterionLevel',
          'ceasn:benchmarkLabel': { [framework.language]: levelTitle(scale, id, value) ?? String(value) },
          'ceasn:benchmarkText': { [framework.language]: options.words(text) },
          'asn:hasProgressionLevel': [`${modelAddress(framework, scale.id, id)}/${value}`],
        }),
      ];
    });
    if (levels.length === 0) return [];
    const criterion = `${base}#${id}`;
    return [
      {
        '@id': criterion,
        '@type': 'ceasn:RubricCriterion',
        'ceterms:ctid': registryId(undefined, criterion),
        'ceasn:name': { [framework.language]: title },
        'ceasn:hasCriterionLevel': levels.map((level) => level['@id']),
      },
      ...levels,
    ];
  });
  if (criteria.length === 0) return [];
  const rubric = present({
    '@id': `${base}#rubric`,
    '@type': 'ceasn:Rubric',
    'ceterms:ctid': registryId(undefined, `${base}#rubric`),
    'ceasn:name': { [framework.language]: entry.data.title ?? options.words(entry.data.definition) },
    'ceasn:inLanguage': [framework.language],
    'ceasn:codedNotation': entry.data.code ?? entry.id,
    'ceasn:hasRubricCriterion': criteria.filter((each) => each['@type'] === 'ceasn:RubricCriterion').map((each) => each['@id']),
  });
  return [rubric, ...criteria];
}

function modelAddress({ manifest }: Framework, scale: string, dimension: string): string {
  return `${folderAddress(manifest.data.iri)}scales/${scale}/${dimension}`;
}

function progressionModels(framework: Framework, { words }: CtdlOptions): readonly Thing[] {
  const { language } = framework;
  return framework.entries.scale.flatMap(({ data }) =>
    data.dimensions.flatMap(({ id, title }) => {
      const model = modelAddress(framework, data.id, id);
      const levels = data.levels.map(({ value }) => {
        const text = ownValue(data.descriptors, id)?.[value];
        return present({
          '@id': `${model}/${value}`,
          '@type': 'asn:ProgressionLevel',
          'ceterms:ctid': registryId(undefined, `${model}/${value}`),
          'ceasn:inProgressionModel': model,
          'skos:topConceptOf': model,
          'skos:notation': String(value),
          'skos:prefLabel': { [language]: levelTitle(data, id, value) ?? String(value) },
          'skos:definition': text === undefined ? undefined : { [language]: words(text) },
        });
      });
      return [
        {
          '@id': model,
          '@type': 'asn:ProgressionModel',
          'ceterms:ctid': registryId(undefined, model),
          'ceasn:name': { [language]: `${data.title}: ${title}` },
          'ceasn:inLanguage': [language],
          'skos:hasTopConcept': levels.map((level) => level['@id']),
        },
        ...levels,
      ];
    }),
  );
}

function workRoles(framework: Framework, options: CtdlOptions): readonly Thing[] {
  const roles = inCodeUnitOrder(framework.entries.role).filter((role) => statusOf(role) !== 'draft');
  return roles.map((role) => {
    const { requirements, electives } = resolveRole(framework, role);
    const embodied = [...requirements, ...electives.flatMap(({ of }) => of)].flatMap(({ competence }) => {
      const found = framework.byId.get(competence);
      return found?.type === 'competence' && statusOf(found) !== 'draft' ? [lastingAddress(framework, found)] : [];
    });
    return present({
      '@id': lastingAddress(framework, role),
      '@type': 'ceterms:WorkRole',
      'ceterms:ctid': registryId(role, lastingAddress(framework, role)),
      'ceterms:name': inLanguages(framework, role, ({ title }) => title),
      'ceterms:description': inLanguages(framework, role, ({ text }) => worded(options, text)),
      'ceasn:skillEmbodied': [...new Set(embodied)],
    });
  });
}

type Says = ReturnType<typeof spokenIn>[number][1];

/** From language to what an entry says; undefined if it says it in none. */
function inLanguages(framework: Framework, entry: Entry, pick: (says: Says) => string | undefined): Thing | undefined {
  const found = spokenIn(framework, entry).flatMap(([language, says]) => {
    const text = pick(says);
    return text === undefined || text === '' ? [] : [[language, text] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

function worded({ words }: CtdlOptions, markdown: string | undefined): string | undefined {
  return markdown === undefined ? undefined : words(markdown);
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Without what is not known, and without empty lists. */
function present(thing: Thing): Thing {
  return Object.fromEntries(
    Object.entries(thing).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}

/** CTDL-ASN, for the registry of credentials. */
export const ctdl: Format = {
  id: 'ctdl',
  title: 'CTDL-ASN',
  mediaType: 'application/ld+json',
  specification: {
    title: 'Credential Transparency Description Language, profile for academic standards',
    url: 'https://credreg.net/ctdlasn/terms',
  },
  survives: {
    manifest: ['part', 'Names, address, publisher, licence, language and description.'],
    scale: ['part', 'A model of progression for each dimension, with its levels.'],
    group: ['part', 'A competency that others are children of.'],
    family: ['none', 'Roles are not grouped.'],
    competence: ['part', 'A competency with its rubric; sections have no place.'],
    role: ['part', 'An occupation with the competencies that it needs, without their levels.'],
    qualification: ['none', 'Credentials are published by those who award them.'],
    resource: ['none', 'Resources have no place.'],
    term: ['none', 'The glossary has no place.'],
    page: ['none', 'Pages are for the site.'],
    news: ['none', 'News are for the site.'],
    review: ['none', 'Review rounds are for the site.'],
    translation: ['part', 'Names and texts of competencies.'],
  },
  files: async (framework, options) => exportCtdl(framework, options),
};
