import { isObject } from '@framewright/model';
import type { Finding } from '../../standards/finding.ts';
import type { CtdlProperty, CtdlVocabulary } from './ctdl-vocabulary.ts';

type Thing = Readonly<Record<string, unknown>>;

/**
 * What a document says that CTDL does not allow: identifiers for registries of another form, properties of things that don't have them,
 * values of the wrong sort, names that lead nowhere, and two directions of a relation that contradict one another.
 *
 * @param vocabulary properties and classes as they are published; of terms that it does not know nothing is said
 */
export function checkCtdl(document: unknown, vocabulary: CtdlVocabulary): readonly Finding[] {
  const things = thingsOf(document);
  const spaces = new Set([...vocabulary.properties.keys()].map(spaceOf).filter((space) => spacesOfAsn.includes(space)));
  const isKnownSpace = (name: string): boolean => spaces.has(spaceOf(name));
  const byName = new Map(things.map((thing) => [String(thing['@id']), thing]));
  const found = things.flatMap((thing, index) => {
    const at = typeof thing['@id'] === 'string' ? thing['@id'] : `/@graph/${index}`;
    return [
      ...registryFindings(thing, at),
      ...Object.entries(thing).flatMap(([name, value]) => {
        if (name.startsWith('@')) return [];
        const property = vocabulary.properties.get(name);
        return [
          ...(property || !isKnownSpace(name) ? [] : [{ at, says: `${name} is no property of the vocabulary` }]),
          ...nowhere(name, value, byName, at),
          ...(property ? [...domain(name, property, thing, vocabulary, at), ...range(name, property, value, byName, vocabulary, at)] : []),
        ];
      }),
      ...membership(thing, things, at),
    ];
  });
  return [...found, ...inverses(byName, vocabulary)];
}

/** The prefixes whose terms the vocabulary of frameworks defines; it knows only some of those of others. */
const spacesOfAsn: readonly string[] = ['asn:', 'ceasn:'];

const spaceOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

function thingsOf(document: unknown): readonly Thing[] {
  if (Array.isArray(document)) return document.filter(isObject);
  if (!isObject(document)) return [];
  return Array.isArray(document['@graph']) ? document['@graph'].filter(isObject) : [document];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function registryFindings({ 'ceterms:ctid': ctid }: Thing, at: string): readonly Finding[] {
  if (ctid === undefined) return [];
  const form = /^ce-[0-9a-f]{8}-[0-9a-f]{4}-([1-8])[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
  const version = form.exec(String(ctid))?.[1];
  if (version === undefined) return [{ at, says: `has the CTID ${String(ctid)}, which is not ce- and a UUID in small letters` }];
  // Names that are made of an address are version 5: they stay the same, and registries take them.
  return version === '4' || version === '5' ? [] : [{ at, says: `has a CTID of the UUID version ${version}` }];
}

function nowhere(name: string, value: unknown, byName: ReadonlyMap<string, Thing>, at: string): readonly Finding[] {
  return listOf(value).flatMap((each) =>
    typeof each === 'string' && each.startsWith('_:') && !byName.has(each)
      ? [{ at, says: `${name} names ${each}, which is not there` }]
      : [],
  );
}

function typesOf(thing: Thing, { classes }: CtdlVocabulary): readonly string[] {
  const types = listOf(thing['@type']).map(String);
  for (const type of types) for (const wider of classes.get(type) ?? []) if (!types.includes(wider)) types.push(wider);
  return types;
}

function domain(name: string, { domain: of }: CtdlProperty, thing: Thing, vocabulary: CtdlVocabulary, at: string): readonly Finding[] {
  const types = typesOf(thing, vocabulary);
  return of.length === 0 || types.some((type) => of.includes(type)) ? [] : [{ at, says: `${name} is not said of ${types.join(', ')}` }];
}

function range(
  name: string,
  { range: of }: CtdlProperty,
  value: unknown,
  byName: ReadonlyMap<string, Thing>,
  vocabulary: CtdlVocabulary,
  at: string,
): readonly Finding[] {
  if (of.length === 0) return [];
  if (of.includes('rdf:langString'))
    return isObject(value) && Object.values(value).every((text) => listOf(text).every((each) => typeof each === 'string'))
      ? []
      : [{ at, says: `${name} does not say in which language` }];
  return listOf(value).flatMap((each) => {
    if (typeof each !== 'string')
      return isObject(each) || typeof each === 'number' ? [] : [{ at, says: `${name} has a value that is no text` }];
    const target = byName.get(each);
    const types = target ? typesOf(target, vocabulary) : [];
    const isClass = !of.some((type) => /^(?:xsd|rdf|schema):/u.test(type));
    return isClass && target && !types.some((type) => of.includes(type))
      ? [{ at, says: `${name} leads to ${each}, which is ${types.join(', ')}` }]
      : [];
  });
}

/** Competencies that come together with a framework are part of that one. */
function membership(thing: Thing, things: readonly Thing[], at: string): readonly Finding[] {
  const frameworks = things
    .filter((each) => listOf(each['@type']).includes('ceasn:CompetencyFramework'))
    .map((each) => String(each['@id']));
  const named = listOf(thing['ceasn:isPartOf']);
  if (frameworks.length === 0 || named.length === 0 || named.some((each) => frameworks.includes(String(each)))) return [];
  return [{ at, says: 'is part of a framework other than the one that it comes with' }];
}

function inverses(byName: ReadonlyMap<string, Thing>, { properties }: CtdlVocabulary): readonly Finding[] {
  return [...byName].flatMap(([at, thing]) =>
    Object.entries(thing).flatMap(([name, value]) => {
      const inverse = properties.get(name)?.inverse;
      if (inverse === undefined) return [];
      return listOf(value).flatMap((each) => {
        const back = listOf(byName.get(String(each))?.[inverse]);
        return back.length === 0 || back.includes(at)
          ? []
          : [{ at, says: `${name} leads to ${String(each)}, whose ${inverse} leads elsewhere` }];
      });
    }),
  );
}
