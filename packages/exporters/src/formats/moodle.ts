import {
  digestOfText,
  escapeXml,
  inCodeUnitOrder,
  kindOf,
  levelTitle,
  ownValue,
  resolveRole,
  scaleOf,
  statusOf,
  type Entry,
  type EntryOf,
  type FileToWrite,
  type Framework,
  type Scale,
} from '@framewright/model';
import { entryTree } from '../standards/entry-tree.ts';
import { frameworkColumns, mostLetters, templateColumns } from './moodle/moodle-columns.ts';
import { printTable } from './moodle/print-table.ts';
import type { Format } from '../standards/format.ts';

/** What the tables of Moodle need besides the framework. */
export interface MoodleOptions {
  /** Prose as words on one line. */
  readonly words: (markdown: string) => string;
}

/**
 * A framework as Moodle imports it, and a template of a learning plan for each role. Moodle has one scale for a competence and no levels in
 * plans, so that levels stand in descriptions, and choices of a role in words.
 */
export function exportMoodle(framework: Framework, options: MoodleOptions): readonly FileToWrite[] {
  return [
    { path: 'moodle-framework.csv', content: printTable([frameworkColumns, ...frameworkRows(framework, options)]) },
    { path: 'moodle-learning-plans.csv', content: printTable([templateColumns, ...templateRows(framework, options)]) },
  ];
}

const asHtml = '1';

function frameworkRows(framework: Framework, options: MoodleOptions): readonly (readonly string[])[] {
  const { group, competence } = framework.entries;
  const entries = [...inCodeUnitOrder<Entry>(group), ...inCodeUnitOrder<Entry>(competence)].filter((entry) => statusOf(entry) !== 'draft');
  const numbers = new Map(entries.map((entry) => [entry.id, numberOf(entry)]));
  const above = entryTree(entries);
  const { title, text } = framework.manifest.data;
  const main = mainScale(framework);
  const head = ['', frameworkNumber(framework), shortened(title), paragraph(options, text), asHtml, ...scaleCells(main), '', '', ''];
  return [
    [...head, '', '0', '1', 'competency,competency,competency,competency'],
    ...entries.map((entry, index) => {
      const scale = entry.type === 'competence' ? scaleOf(framework, entry.data)?.data : undefined;
      const parent = above.get(entry.id);
      const related = entry.type === 'competence' ? (entry.data.related ?? []) : [];
      const others = [...new Set(related.flatMap((id) => (id === entry.id ? [] : (numbers.get(id) ?? []))))];
      return [
        ...[parent ? numberOf(parent) : '', numberOf(entry), shortened(nameOf(entry, options)), descriptionOf(framework, entry, options)],
        ...[asHtml, ...(scale === undefined || scale === main ? ['', ''] : scaleCells(scale)), '', '0', ''],
        ...[others.join(','), String(index + 1), '', ''],
      ];
    }),
  ];
}

/** The number of a framework on a site, where two versions have to stand side by side: none is updated by an import. */
function frameworkNumber({ manifest, version }: Framework): string {
  return fitting(`${manifest.data.id}-${version}`);
}

/** Begins with letters, since Moodle takes what looks like two equal numbers for the same. */
function numberOf({ type, id }: Entry): string {
  return fitting(`${type === 'group' ? 'g' : 'c'}-${id}`);
}

const shownDigits = 16;

/** A text that is too long ends in digits of its own, so that no two become the same. */
function fitting(text: string): string {
  if (text.length <= mostLetters) return text;
  return `${text.slice(0, mostLetters - shownDigits - 1)}-${digestOfText(text).slice(0, shownDigits)}`;
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= mostLetters ? text : `${letters.slice(0, mostLetters - 1).join('')}…`;
}

function nameOf({ id, data }: Entry, { words }: MoodleOptions): string {
  if ('title' in data && data.title !== undefined) return data.title;
  return 'definition' in data ? words(data.definition) : id;
}

/** The scale of most competences; of several the first by id. */
function mainScale(framework: Framework): Scale | undefined {
  const counts = new Map<Scale, number>();
  for (const { data } of framework.entries.scale) counts.set(data, 0);
  for (const { data } of framework.entries.competence) {
    const scale = scaleOf(framework, data)?.data;
    if (scale) counts.set(scale, (counts.get(scale) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [Scale | undefined, number]>((most, each) => (each[1] > most[1] ? each : most), [undefined, -1])[0];
}

/** The titles of levels, and which of them count as reached: all but the lowest. A framework without a scale has yes and no. */
function scaleCells(scale: Scale | undefined): readonly string[] {
  const titles = scale?.levels.map(({ title }) => title.replaceAll(',', ';')) ?? ['Not yet shown', 'Shown'];
  const last = titles.length - 1;
  const settings = titles.map((_, index) => ({
    id: index + 1,
    scaledefault: index === Math.min(1, last) ? 1 : 0,
    proficient: index > 0 || last === 0 ? 1 : 0,
  }));
  return [titles.join(','), JSON.stringify([{ scaleid: '0' }, ...settings])];
}

function paragraph({ words }: MoodleOptions, markdown: string | undefined): string {
  const text = markdown === undefined ? '' : words(markdown);
  return text === '' ? '' : `<p>${escapeXml(text)}</p>`;
}

function descriptionOf(framework: Framework, entry: Entry, options: MoodleOptions): string {
  if (entry.type !== 'competence') return paragraph(options, 'text' in entry.data ? entry.data.text : undefined);
  return `${paragraph(options, entry.data.definition)}${paragraph(options, entry.data.text)}${levelsOf(framework, entry, options)}`;
}

function levelsOf(framework: Framework, { data }: EntryOf<'competence'>, { words }: MoodleOptions): string {
  const scale = scaleOf(framework, data)?.data;
  const isDescribedOnly = kindOf(framework, data)?.levels === 'described';
  return (scale?.dimensions ?? [])
    .map(({ id, title }) => {
      const general = isDescribedOnly ? undefined : ownValue(scale?.descriptors, id);
      const items = (scale?.levels ?? []).flatMap(({ value }) => {
        const text = ownValue(data.descriptors, id)?.[value] ?? general?.[value];
        const name = scale && levelTitle(scale, id, value);
        return text === undefined ? [] : [`<li>${escapeXml(`${name ?? value}: ${words(text)}`)}</li>`];
      });
      return items.length === 0 ? '' : `<p>${escapeXml(title)}</p><ul>${items.join('')}</ul>`;
    })
    .join('');
}

function templateRows(framework: Framework, options: MoodleOptions): readonly (readonly string[])[] {
  const roles = inCodeUnitOrder(framework.entries.role).filter((entry) => statusOf(entry) !== 'draft');
  const titles = roles.map(({ data }) => data.title);
  return roles.map((role) => {
    const { requirements, electives } = resolveRole(framework, role);
    const numbers = requirements.flatMap(({ competence }) => {
      const entry = framework.byId.get(competence);
      return entry?.type === 'competence' && statusOf(entry) !== 'draft' ? [numberOf(entry)] : [];
    });
    const isOne = titles.indexOf(role.data.title) === titles.lastIndexOf(role.data.title);
    const ending = isOne ? ` (${framework.version})` : ` (${role.id}, ${framework.version})`;
    const choices = electives.map(({ title, atLeast, of }) => {
      const names = of.flatMap(({ competence }) => {
        const entry = framework.byId.get(competence);
        return entry ? [nameOf(entry, options)] : [];
      });
      return `<p>${escapeXml(`${title}: ${atLeast}/${of.length}: ${names.join(', ')}`)}</p>`;
    });
    return [
      fitting(`${role.data.title}${ending}`),
      `${paragraph(options, role.data.text)}${choices.join('')}`,
      asHtml,
      frameworkNumber(framework),
      [...new Set(numbers)].join(','),
    ];
  });
}

/** Moodle: a competency framework and templates of learning plans, for the two forms of a Moodle site that read such tables. */
export const moodle: Format = {
  id: 'moodle',
  title: 'Moodle',
  mediaType: 'text/csv',
  specification: { title: 'Moodle, import of competency frameworks', url: 'https://docs.moodle.org/en/Competencies' },
  survives: {
    manifest: ['part', 'The name and the description of the framework.'],
    scale: ['part', 'The titles of levels; what levels mean stands in descriptions.'],
    group: ['part', 'A competency that others stand under, with its description.'],
    family: ['none', 'Roles are not grouped.'],
    competence: ['part', 'Name, place, description with the texts of levels, and related competencies.'],
    role: ['part', 'A template with its description and the competencies that it needs; levels and choices stand in words.'],
    qualification: ['none', 'Qualifications have no place.'],
    resource: ['none', 'Resources have no place.'],
    term: ['none', 'The glossary has no place.'],
    page: ['none', 'Pages are for the site.'],
    news: ['none', 'News are for the site.'],
    review: ['none', 'Review rounds are for the site.'],
    translation: ['none', 'A framework of Moodle is in one language.'],
  },
  files: async (framework, options) => exportMoodle(framework, options),
};
