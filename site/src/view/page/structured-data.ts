import { entryIri } from '@framewright/model';
import type { Entry, EntryOf } from '@framewright/model';
import type { Here } from '../places/page-counterpart.ts';
import { resolvedRoles } from '../../entries/resolved.ts';
import { licenceLink } from './licence.ts';
import { splitLead } from '../../entries/lead.ts';
import { linkTo, nameOf, proseWords, type View } from '../../editions/view.ts';
import { href } from '../../address/entry-paths.ts';
import { withPage } from '../../address/with-page.ts';
import { wholeAddress, type ShareFacts } from '../../content/share-facts.ts';

/** The subject of a page, in the vocabulary of schema.org. */
export type Thing = Readonly<Record<string, unknown>>;

/** Above this number of competences the set of terms does not list them: search engines find them on their pages. */
const mostListed = 200;

/** The subject of a page, for search engines; undefined for redirects, and for all editions but the main one. */
export function structuredData(view: View, facts: ShareFacts, here: Here | undefined): Thing | undefined {
  if (here === undefined || view.edition !== view.editions.main) return undefined;
  if ('path' in here) return here.path === '' ? wholeSet(view, facts) : here.path === 'terms/' ? glossarySet(view, facts) : undefined;
  if (here.context !== undefined) return undefined;
  const { entry } = here;
  if (entry.type === 'competence') return { '@context': 'https://schema.org', ...competence(view, facts, entry) };
  if (entry.type === 'role') return { '@context': 'https://schema.org', ...role(view, facts, entry) };
  if (entry.type === 'qualification') return { '@context': 'https://schema.org', ...qualification(view, facts, entry) };
  if (entry.type === 'resource') return { '@context': 'https://schema.org', ...resource(view, facts, entry) };
  return undefined;
}

/** A thing as the text of a script element. `<` is escaped, so that no text in it can end the element. */
export function printThing(thing: Thing): string {
  return JSON.stringify(thing).replaceAll('<', '\\u003c');
}

function wholeSet(view: View, facts: ShareFacts): Thing {
  const { framework, edition, base, language } = view;
  const { title, iri, text, publisher, licence } = framework.manifest.data;
  const { competence: competences } = framework.entries;
  const { lead, rest } = splitLead(text);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': iri,
    name: title,
    ...some('description', proseWords(view, lead ?? rest ?? '')),
    url: wholeAddress(facts, base),
    inLanguage: language,
    publisher: { '@type': 'Organization', name: publisher },
    ...some('license', licenceLink(licence).href),
    ...(edition.kind === 'draft' ? {} : { version: edition.version, ...some('datePublished', edition.date) }),
    ...(competences.length > 0 && competences.length <= mostListed
      ? { hasDefinedTerm: competences.map((entry) => reference(view, facts, entry)) }
      : {}),
  };
}

/** The glossary as a set of terms of its own. */
function glossarySet(view: View, facts: ShareFacts): Thing | undefined {
  const { framework, base, language, words } = view;
  const set = wholeAddress(facts, href(base, 'terms/'));
  const terms = withPage(framework, 'term');
  if (terms.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': set,
    name: `${framework.manifest.data.title}: ${words.places.terms}`,
    url: set,
    inLanguage: language,
    hasDefinedTerm: terms.map((entry) => ({
      ...reference(view, facts, entry),
      ...some('description', proseWords(view, entry.data.text)),
      ...some('alternateName', entry.data.aliases),
      ...some('termCode', entry.data.code),
    })),
  };
}

function competence(view: View, facts: ShareFacts, entry: EntryOf<'competence'>): Thing {
  const { manifest } = view.framework;
  return {
    ...reference(view, facts, entry),
    ...some('description', proseWords(view, entry.data.definition)),
    ...some('alternateName', entry.data.aliases),
    termCode: entry.data.code ?? entry.id,
    inDefinedTermSet: { '@type': 'DefinedTermSet', '@id': manifest.data.iri, name: manifest.data.title },
  };
}

function role(view: View, facts: ShareFacts, entry: EntryOf<'role'>): Thing {
  const { lead, rest } = splitLead(entry.data.text);
  const asked = resolvedRoles(view.framework).byRole.get(entry)?.requirements ?? [];
  const skills = [...new Set(asked.map(({ competence: id }) => view.framework.byId.get(id)))].flatMap((skill) =>
    skill ? [reference(view, facts, skill)] : [],
  );
  const qualifications = view.framework.entries.qualification.filter(({ data: { audience } }) => audience?.includes(entry.id));
  return {
    '@type': 'Occupation',
    '@id': identifier(view, entry),
    name: nameOf(view, entry),
    ...some('description', proseWords(view, lead ?? rest ?? '')),
    ...some('alternateName', entry.data.aliases),
    url: pageOf(view, facts, entry),
    ...some('skills', skills),
    ...some(
      'qualifications',
      qualifications.map((each) => ({
        '@type': 'EducationalOccupationalCredential',
        '@id': identifier(view, each),
        name: nameOf(view, each),
      })),
    ),
  };
}

function qualification(view: View, facts: ShareFacts, entry: EntryOf<'qualification'>): Thing {
  const { data } = entry;
  const { lead, rest } = splitLead(data.text);
  return {
    '@type': 'EducationalOccupationalCredential',
    '@id': identifier(view, entry),
    name: nameOf(view, entry),
    ...some('description', proseWords(view, lead ?? rest ?? '')),
    ...some('alternateName', data.aliases),
    url: pageOf(view, facts, entry),
    ...(data.body === undefined ? {} : { recognizedBy: { '@type': 'Organization', name: data.body } }),
    ...some('competencyRequired', coveredBy(view, facts, entry)),
  };
}

/** A course and a book have a type of their own there; a tool or a practice is only what one learns from. */
function resource(view: View, facts: ShareFacts, entry: EntryOf<'resource'>): Thing {
  const { data } = entry;
  const { lead, rest } = splitLead(data.text);
  const made = { course: ['Course'], book: ['Book'], tool: [], practice: [] }[data.sort];
  return {
    '@type': made.length === 0 ? 'LearningResource' : [...made, 'LearningResource'],
    '@id': identifier(view, entry),
    name: nameOf(view, entry),
    ...some('description', proseWords(view, lead ?? rest ?? '')),
    ...some('alternateName', data.aliases),
    url: pageOf(view, facts, entry),
    ...some('sameAs', data.url),
    // Whether it is a person or an organisation is not known.
    ...(data.sort === 'course' && data.by !== undefined
      ? { provider: { '@type': 'Organization', name: data.by } }
      : some('creditText', data.by)),
    ...some('inLanguage', data.language),
    ...(data.hours === undefined ? {} : { timeRequired: `PT${Math.round(data.hours * 60)}M` }),
    ...some('keywords', data.tags),
    ...some('teaches', coveredBy(view, facts, entry)),
  };
}

function coveredBy(view: View, facts: ShareFacts, { data }: EntryOf<'qualification'> | EntryOf<'resource'>): readonly Thing[] {
  return Object.keys(data.covers ?? {}).flatMap((id) => {
    const competence = view.framework.byId.get(id);
    return competence === undefined ? [] : [reference(view, facts, competence)];
  });
}

function reference(view: View, facts: ShareFacts, entry: Entry): Thing {
  return { '@type': 'DefinedTerm', '@id': identifier(view, entry), name: nameOf(view, entry), url: pageOf(view, facts, entry) };
}

function identifier(view: View, entry: Entry): string {
  return entryIri(view.framework, entry);
}

function pageOf(view: View, facts: ShareFacts, entry: Entry): string {
  return wholeAddress(facts, linkTo(view, entry).href ?? '');
}

function some(key: string, value: string | readonly unknown[] | undefined): Thing {
  return value === undefined || value.length === 0 ? {} : { [key]: value };
}
