import { kindOf, scaleOf, type CitedSource, type Alignment, type Entry, type EntryOf, type Identifier } from '@framewright/model';
import { placeLinks } from './placed-parts.ts';
import { dateInWords } from '../../words/date.ts';
import { formsOf } from '../version/history.ts';
import type { Link } from '../../address/entry-paths.ts';
import { contextTitles, linkTo, linkToId, type View } from '../../editions/view.ts';

/** One fact about an entry: a label, and values that may lead somewhere. */
export interface Fact {
  readonly label: string;
  readonly values: readonly Link[];
  /** Whether it is an action rather than information: of no use on paper. */
  readonly action?: true;
}

/** A line about something outside the framework: text, its link, and further text. */
export interface Reference {
  readonly before: string;
  readonly link: Link;
  readonly after: string;
}

/** The facts of a competence. */
export function competenceFacts(view: View, entry: EntryOf<'competence'>): readonly Fact[] {
  const { data } = entry;
  const { facts } = view.words;
  const scale = scaleOf(view.framework, data);
  return present([
    { label: facts.kind, values: texts([kindOf(view.framework, data)?.title ?? data.kind]) },
    { label: facts.scale, values: scale ? [linkTo(view, scale)] : [] },
    { label: facts.group, values: ids(view, [data.group]) },
    { label: facts.partOf, values: ids(view, [data.partOf]) },
    { label: facts.place, values: placeLinks(view, entry) },
    { label: facts.code, values: texts([data.code]) },
    { label: facts.aliases, values: texts(data.aliases) },
    { label: facts.tags, values: texts(data.tags) },
    { label: facts.id, values: texts([entry.id]) },
    { label: facts.identifiers, values: identifiersOf(data.identifiers) },
    { label: facts.formerly, values: texts(data.formerly) },
    ...takeAway(view, entry),
  ]);
}

/** The facts of a role. */
export function roleFacts(view: View, entry: EntryOf<'role'>): readonly Fact[] {
  const { data } = entry;
  const { facts } = view.words;
  return present([
    { label: facts.family, values: ids(view, [data.family]) },
    { label: facts.rung, values: texts([data.rung === undefined ? undefined : String(data.rung)]) },
    { label: facts.buildsOn, values: ids(view, [data.extends]) },
    { label: facts.contexts, values: texts(contextTitles(view, data.contexts ?? [])) },
    { label: facts.tags, values: texts(data.tags) },
    { label: facts.code, values: texts([data.code]) },
    { label: facts.id, values: texts([entry.id]) },
    { label: facts.identifiers, values: identifiersOf(data.identifiers) },
    { label: facts.formerly, values: texts(data.formerly) },
    ...takeAway(view, entry),
  ]);
}

/** The facts of a qualification. */
export function qualificationFacts(view: View, entry: EntryOf<'qualification'>): readonly Fact[] {
  const { data } = entry;
  const { facts } = view.words;
  const { qualificationStages } = view.framework.manifest.data;
  const date = (day: string | undefined): string | undefined => (day === undefined ? undefined : dateInWords(view.language, day));
  return present([
    { label: facts.awardedBy, values: texts([data.body]) },
    { label: facts.stage, values: texts([qualificationStages?.find(({ id }) => id === data.stage)?.title ?? data.stage]) },
    { label: facts.audience, values: ids(view, data.audience) },
    { label: facts.contexts, values: texts(contextTitles(view, data.contexts ?? [])) },
    { label: facts.validFrom, values: texts([date(data.validFrom)]) },
    { label: facts.validUntil, values: texts([date(data.validUntil)]) },
    { label: facts.page, values: data.url === undefined ? [] : [{ label: hostOf(data.url), href: data.url }] },
    { label: facts.code, values: texts([data.code]) },
    { label: facts.aliases, values: texts(data.aliases) },
    { label: facts.tags, values: texts(data.tags) },
    { label: facts.id, values: texts([entry.id]) },
    { label: facts.identifiers, values: identifiersOf(data.identifiers) },
    { label: facts.formerly, values: texts(data.formerly) },
    ...takeAway(view, entry),
  ]);
}

/** The facts of a resource. */
export function resourceFacts(view: View, entry: EntryOf<'resource'>): readonly Fact[] {
  const { data } = entry;
  const { facts, resources } = view.words;
  return present([
    { label: facts.sort, values: texts([resources.sort[data.sort]]) },
    { label: facts.by, values: texts([data.by]) },
    { label: facts.language, values: texts([data.language === undefined ? undefined : languageIn(view.language, data.language)]) },
    { label: facts.hours, values: texts([data.hours === undefined ? undefined : resources.hours(data.hours)]) },
    { label: facts.address, values: data.url === undefined ? [] : [{ label: hostOf(data.url), href: data.url }] },
    { label: facts.code, values: texts([data.code]) },
    { label: facts.aliases, values: texts(data.aliases) },
    { label: facts.tags, values: texts(data.tags) },
    { label: facts.id, values: texts([entry.id]) },
    { label: facts.identifiers, values: identifiersOf(data.identifiers) },
    { label: facts.formerly, values: texts(data.formerly) },
    ...takeAway(view, entry),
  ]);
}

/** What an entry is called in other systems: "hr-catalogue: 4711". */
function identifiersOf(identifiers: readonly Identifier[] | undefined): readonly Link[] {
  return (identifiers ?? []).map(({ system, id }) => ({ label: `${system}: ${id}` }));
}

/** Alignments as lines: "close to 2 in APM Competence Framework, edition 3". */
export function alignmentLines(view: View, alignments: readonly Alignment[] | undefined): readonly Reference[] {
  return (alignments ?? []).map(({ framework, code, relation }) => {
    const other = view.framework.manifest.data.alignedWith?.find(({ id }) => id === framework);
    return {
      before: `${view.words.relation[relation]} ${code}, `,
      link: { label: other?.title ?? framework, ...(other?.url === undefined ? {} : { href: other.url }) },
      after: other?.edition === undefined ? '' : `, ${view.words.facts.edition(other.edition)}`,
    };
  });
}

/** Cited sources as lines: "Syllabus of the certificate, checked 22 November 2026", or "…, to be verified" where nobody has read it yet. */
export function sourceLines(view: View, sources: readonly CitedSource[] | undefined): readonly Reference[] {
  return (sources ?? []).map(({ url, title, checked }) => ({
    before: '',
    link: { label: title ?? hostOf(url), href: url },
    after: `, ${checked === undefined ? view.words.facts.unchecked : view.words.facts.checked(dateInWords(view.language, checked))}`,
  }));
}

/** The downloads. */
function takeAway(view: View, entry: Entry): readonly Fact[] {
  const { take } = view.words.profile;
  const data = formsOf(view, entry)
    .filter(({ type }) => type === 'application/json')
    .map(({ href }) => ({ label: take.json, href }));
  return [{ label: take.title, values: data, action: true }];
}

function present(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ values }) => values.length > 0);
}

function texts(values: readonly (string | undefined)[] | undefined): readonly Link[] {
  return (values ?? []).flatMap((label) => (label === undefined ? [] : [{ label }]));
}

function ids(view: View, values: readonly (string | undefined)[] | undefined): readonly Link[] {
  return (values ?? []).flatMap((id) => (id === undefined ? [] : [linkToId(view, id)]));
}

/** The name of a language in another; its tag where it has none. */
function languageIn(language: string, tag: string): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag may look like one and be none.
    return tag;
  }
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
