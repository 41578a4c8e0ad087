import { plainText } from '@framewright/markdown';
import { isObject, labelOf, scaleOf, type Entry, type Framework, ownValue } from '@framewright/model';
import { hangingIndent, visible } from '@framewright/reporters';
import { levelWords } from './level-words.ts';
import { printFacts, printHeading } from './print-facts.ts';
import type { PageStyle } from './print-facts.ts';

/** Keys that are shown elsewhere on the page, or are for programs only. */
const shownElsewhere = new Set(['id', 'title', 'status', 'definition', 'text', 'descriptors', 'sections', 'format', 'order', 'theme']);
const abbreviations: Readonly<Record<string, string>> = { iri: 'IRI', url: 'Address' };

/** Any entry as text: its facts, then its prose. */
export function printEntryPage(framework: Framework, entry: Entry, style: PageStyle): string {
  const facts = Object.entries(entry.data)
    .filter(([key]) => !shownElsewhere.has(key))
    .map(([key, value]) => [wordsOf(key), describe(namesIn(framework, key), value)] as const);
  const { definition, text } = entry.data as { readonly definition?: string; readonly text?: string };
  const isLabel = entry.type === 'competence' && entry.data.title === undefined;
  return [
    printHeading(entry, style),
    printFacts(facts, style),
    ...(definition === undefined || isLabel ? [] : [printProse(framework, definition, style)]),
    ...(text === undefined ? [] : [printProse(framework, text, style)]),
    ...descriptorsOf(framework, entry, style),
    ...sectionsOf(framework, entry, style),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Prose with its lists as they are and its paragraphs wrapped. */
export function printProse(framework: Framework, markdown: string, { width }: PageStyle): string {
  const labelOfEntry = (id: string): string | undefined => {
    const entry = framework.byId.get(id);
    return entry && labelOf(entry);
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
  if (scale === undefined || !('descriptors' in entry.data)) return [];
  const descriptors = entry.data.descriptors ?? {};
  return scale.data.dimensions.flatMap((dimension) => {
    const levels = Object.entries(ownValue(descriptors, dimension.id) ?? {}).sort(([a], [b]) => Number(a) - Number(b));
    return levels.map(
      ([level, text]) =>
        `${style.paint('strong', visible(`${dimension.title}, ${levelWords(scale, Number(level))}`))}\n${printProse(framework, text, style)}`,
    );
  });
}

function sectionsOf(framework: Framework, entry: Entry, style: PageStyle): readonly string[] {
  const sections = 'sections' in entry.data && isObject(entry.data.sections) && entry.type !== 'manifest' ? entry.data.sections : {};
  return Object.entries(sections).map(([id, text]) => {
    const title = framework.manifest.data.sections?.find((section) => section.id === id)?.title ?? id;
    return `${style.paint('strong', visible(title))}\n${printProse(framework, String(text), style)}`;
  });
}

/** A key as words: `replacedBy` is "Replaced by". */
function wordsOf(key: string): string {
  const abbreviation = ownValue(abbreviations, key);
  if (abbreviation !== undefined) return abbreviation;
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A function that names the ids under a key: words of the manifest if the key refers to these, else entries. */
function namesIn(framework: Framework, key: string): (id: string) => string | undefined {
  const { kinds, contexts, qualificationStages, alignedWith } = framework.manifest.data;
  const lists: Readonly<Record<string, readonly { readonly id: string; readonly title: string }[] | undefined>> = {
    kind: kinds,
    contexts,
    stage: qualificationStages,
    alignments: alignedWith,
  };
  const titles = new Map(ownValue(lists, key)?.map(({ id, title }) => [id, title]));
  return (id) => {
    const entry = framework.byId.get(id);
    return titles.get(id) ?? (entry && plainText(labelOf(entry)));
  };
}

function describe(nameOf: (id: string) => string | undefined, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => describe(nameOf, item)).join(value.some(isObject) ? '; ' : ', ');
  if (!isObject(value)) return (typeof value === 'string' ? nameOf(value) : undefined) ?? String(value);
  if (typeof value['title'] === 'string') return [value['value'], value['title']].filter((part) => part !== undefined).join(' ');
  if (typeof value['relation'] === 'string')
    return `${describe(nameOf, value['framework'])} ${String(value['code'])} (${value['relation']})`;
  return Object.entries(value)
    .map(([key, part]) => `${nameOf(key) ?? wordsOf(key).toLowerCase()} ${describe(nameOf, part)}`)
    .join(', ');
}
