import { plainText } from '@framewright/markdown';
import {
  coverParts,
  entryOf,
  inCompetenceOrder,
  inReadingOrder,
  isObject,
  kindOf,
  ownValue,
  partPlaceInWords,
  placeOfPart,
  pointerOf,
  ratingInOrder,
  ratingOn,
  referencesOf,
  sayOf,
  scaleOf,
  type Entry,
  type EntryOf,
  type Framework,
  type JsonObject,
  type PairPart,
} from '@framewright/model';
import { hangingIndent, visible } from '@framewright/reporters';
import { dimensionsInWords, levelsInWords, levelWords } from './level-words.ts';
import { printFacts, printHeading } from './print-facts.ts';
import type { PageStyle } from './print-facts.ts';
import { titleOf } from './shown-entry.ts';

/** Keys that are shown elsewhere on the page, or are for programs only. */
const shownElsewhere = new Set([
  'id',
  'title',
  'status',
  'definition',
  'text',
  'descriptors',
  'levelSections',
  'sections',
  'format',
  'order',
  'theme',
  'interface',
]);
const abbreviations: Readonly<Record<string, string>> = { iri: 'IRI', url: 'Address' };

/** Any entry as text: its facts, then its prose. */
export function printEntryPage(framework: Framework, entry: Entry, style: PageStyle): string {
  const facts = [...entryFacts(framework, entry), ...partsOf(framework, entry)];
  const { definition, text } = entry.data as { readonly definition?: string; readonly text?: string };
  const isLabel = entry.type === 'competence' && entry.data.title === undefined;
  return [
    printHeading(framework, entry, style),
    printFacts(facts, style),
    ...(definition === undefined || isLabel ? [] : [printProse(framework, definition, style)]),
    ...(text === undefined ? [] : [printProse(framework, text, style)]),
    ...descriptorsOf(framework, entry, style),
    ...sectionsOf(framework, entry, style),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The facts of any entry that its schema knows, in the order in which they are written. @param left keys that are shown elsewhere */
export function entryFacts(framework: Framework, entry: Entry, left: readonly string[] = []): readonly (readonly [string, string])[] {
  const nameAt = namesIn(framework, entry);
  const say = sayOf(framework);
  return Object.entries(entry.data)
    .filter(([key]) => !shownElsewhere.has(key) && !left.includes(key))
    .map(([key, value]) => [say(wordsOf(key)), special(key, value) ?? describe(nameAt, value, pointerOf(key))]);

  function special(key: string, value: unknown): string | undefined {
    if (key === 'sources') return describeSources(value);
    if (key === 'covers' && (entry.type === 'qualification' || entry.type === 'resource')) return coversInWords(framework, entry.data);
    if (entry.type === 'scale' && key === 'levels') return levelsInWords(entry);
    if (entry.type === 'scale' && key === 'dimensions') return dimensionsInWords(entry);
    return key === 'at' && entry.type === 'competence' ? placeInWords(framework, entry) : undefined;
  }
}

/** What belongs to a competence as its parts. */
function partsOf(framework: Framework, entry: Entry): readonly (readonly [string, string | undefined])[] {
  if (entry.type !== 'competence') return [];
  const parts = inReadingOrder(
    framework.entries.competence.filter(({ data }) => data.partOf === entry.id),
    framework.language,
  );
  return [['Parts', parts.map((part) => nameWithPlace(framework, part)).join('; ')]];
}

function nameWithPlace(framework: Framework, part: EntryOf<'competence'>): string {
  const place = placeInWords(framework, part);
  return `${titleOf(part)}${place === undefined ? '' : ` (${place})`}`;
}

/** Where a part stands on the scale of its whole; undefined where that has no such place. */
function placeInWords(framework: Framework, { data }: EntryOf<'competence'>): string | undefined {
  const place = placeOfPart(framework, data);
  return place && partPlaceInWords(place);
}

/** What something helps to reach, in the order of competences, with the levels as they are called in their dimensions. */
function coversInWords(framework: Framework, { covers = {} }: EntryOf<'qualification' | 'resource'>['data']): string {
  return inCompetenceOrder(framework, Object.keys(covers), (id) => id)
    .map((id) => {
      const competence = entryOf(framework, 'competence', id);
      const scale = competence && scaleOf(framework, competence.data);
      const { rating, certainty } = coverParts(ownValue(covers, id));
      const levels = ratingInOrder(ratingOn(scale?.data, rating), scale?.data).map(([dimensionId, value]) => {
        const dimension = scale?.data.dimensions.find((each) => each.id === dimensionId);
        return `${dimension?.title ?? dimensionId} ${levelWords(scale, dimensionId, value)}`;
      });
      return `${competence === undefined ? id : titleOf(competence)}${levels.length === 0 ? '' : `: ${levels.join(', ')}`}${certainty === undefined ? '' : ` (${certainty})`}`;
    })
    .join('; ');
}

/** Prose with its lists as they are and its paragraphs wrapped. */
export function printProse(framework: Framework, markdown: string, { width }: PageStyle): string {
  const labelOfEntry = (id: string): string | undefined => {
    const entry = framework.byId.get(id);
    return entry && titleOf(entry);
  };
  const line = (written: string): string => {
    const [, mark = '', words = ''] = /^(\s*(?:[-*+]|\d+[.)])\s+)?(.*)$/su.exec(written) ?? [];
    return hangingIndent(mark, plainText(words, labelOfEntry), width);
  };
  const blocks = markdown.split(/\n{2,}/u).map((block) => {
    const isLines = /^\s*(?:[-*+]|\d+[.)])\s|^\s*[|>#]/u.test(block);
    return isLines
      ? block
          .split('\n')
          .map((each) => (/^\s*[|>#]/u.test(each) ? each : line(each)))
          .join('\n')
      : line(block);
  });
  return `${visible(blocks.join('\n\n'))}\n`;
}

function descriptorsOf(framework: Framework, entry: Entry, style: PageStyle): readonly string[] {
  const scale = entry.type === 'scale' ? entry : entry.type === 'competence' ? scaleOf(framework, entry.data) : undefined;
  if (scale === undefined || (entry.type !== 'competence' && entry.type !== 'scale')) return [];
  const descriptors = entry.data.descriptors ?? {};
  const isDescribedOnly = entry.type === 'competence' && kindOf(framework, entry.data)?.levels === 'described';
  const levelSections = entry.type === 'competence' ? (entry.data.levelSections ?? {}) : {};
  const hasOwn = entry.data.descriptors !== undefined || Object.keys(levelSections).length > 0;
  if (entry.type === 'competence' && !hasOwn && scale.data.descriptors !== undefined && !isDescribedOnly)
    return [`${hangingIndent('', `Its levels have the general texts of the scale: framewright show ${visible(scale.id)}`, style.width)}\n`];
  return scale.data.dimensions.flatMap((dimension) => {
    const [texts, sections] = [ownValue(descriptors, dimension.id) ?? {}, ownValue(levelSections, dimension.id) ?? {}];
    const levels = [...new Set([...Object.keys(texts), ...Object.keys(sections)])].sort((a, b) => Number(a) - Number(b));
    return levels.flatMap((level) => {
      const title = visible(`${dimension.title}, ${levelWords(scale, dimension.id, Number(level))}`);
      const text = texts[level];
      return [
        ...(text === undefined ? [] : [`${style.paint('strong', title)}\n${printProse(framework, text, style)}`]),
        ...printSections(framework, sections[level] ?? {}, style, `${title}, `),
      ];
    });
  });
}

/** The sections of an entry under their titles. */
export function sectionsOf(framework: Framework, entry: Entry, style: PageStyle): readonly string[] {
  const sections = 'sections' in entry.data && isObject(entry.data.sections) && entry.type !== 'manifest' ? entry.data.sections : {};
  return printSections(framework, sections, style, '');
}

function printSections(framework: Framework, sections: object, style: PageStyle, before: string): readonly string[] {
  return Object.entries(sections).map(([id, text]) => {
    const title = framework.manifest.data.sections?.find((section) => section.id === id)?.title ?? id;
    return `${style.paint('strong', before + visible(title))}\n${printProse(framework, String(text), style)}`;
  });
}

/** A key as words: `replacedBy` is "Replaced by". */
function wordsOf(key: string): string {
  const abbreviation = ownValue(abbreviations, key);
  if (abbreviation !== undefined) return abbreviation;
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a reference at a pointer leads to, in words; undefined where none stands. What only looks like an id, such as an alias, names nothing. */
type NameAt = (pointer: string, part: PairPart) => string | undefined;

function namesIn(framework: Framework, entry: Entry): NameAt {
  const { kinds, contexts = [], qualificationStages = [], alignedWith = [] } = framework.manifest.data;
  const lists = { kind: kinds, context: contexts, stage: qualificationStages, 'other-framework': alignedWith };
  const names = new Map<string, string>();
  for (const { id, pointer, part, target } of referencesOf(entry.type, entry.data as unknown as JsonObject)) {
    const named = target.names === 'entry' ? framework.byId.get(String(id)) : undefined;
    const listed = Object.hasOwn(lists, target.names)
      ? lists[target.names as keyof typeof lists].find((each) => each.id === id)
      : undefined;
    const name = listed?.title ?? (named && titleOf(named));
    if (name !== undefined) names.set(`${part} ${pointer}`, name);
  }
  return (pointer, part) => names.get(`${part} ${pointer}`);
}

/** Sources as other lists, with a word where nobody has read one yet. */
function describeSources(sources: unknown): string {
  const items: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return items
    .map(
      (source) =>
        `${describe(() => undefined, source, '')}${isObject(source) && source['checked'] === undefined ? ', to be verified' : ''}`,
    )
    .join('; ');
}

function describe(nameAt: NameAt, value: unknown, pointer: string): string {
  if (Array.isArray(value))
    return value.map((item, index) => describe(nameAt, item, `${pointer}/${index}`)).join(value.some(isObject) ? '; ' : ', ');
  if (!isObject(value)) return nameAt(pointer, 'value') ?? String(value);
  if (typeof value['title'] === 'string') return [value['value'], value['title']].filter((part) => part !== undefined).join(' ');
  if (typeof value['relation'] === 'string')
    return `${describe(nameAt, value['framework'], `${pointer}/framework`)} ${String(value['code'])} (${value['relation']})`;
  return Object.entries(value)
    .map(([key, part]) => {
      const at = pointer + pointerOf(key);
      return `${nameAt(at, 'key') ?? wordsOf(key).toLowerCase()} ${describe(nameAt, part, at)}`;
    })
    .join(', ');
}
