import type { Format, Survival } from '../standards/format.ts';
import { tabledKeys } from './workbook/entry-tables.ts';
import { listsOf, tablesOf } from './workbook/tables-of.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';

const asWritten: Survival = ['whole', 'As it is written, in a column of its own.'];

/** An Excel workbook, for people who edit in tables: one sheet for each sort of thing, everything as text. */
export const workbook: Format = {
  id: 'xlsx',
  title: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  specification: { title: 'ECMA-376, SpreadsheetML', url: 'https://ecma-international.org/publications-and-standards/standards/ecma-376/' },
  survives: {
    ...Object.fromEntries(Object.entries(tabledKeys).flatMap(([type, keys]) => keys.map((key) => [`${type}.${key}`, asWritten]))),
    manifest: ['part', 'Every value, and every item of its lists with its id and title; what else an item says stands beside as JSON.'],
    'manifest.title': asWritten,
    'manifest.publisher': asWritten,
    'manifest.text': asWritten,
    scale: ['none', 'Only levels, dimensions and their texts are kept.'],
    'scale.id': asWritten,
    'scale.title': asWritten,
    'scale.dimensions': asWritten,
    'scale.levels': asWritten,
    'scale.descriptors': asWritten,
    group: ['none', 'It has no column.'],
    family: ['none', 'It has no column.'],
    competence: ['none', 'It has no column.'],
    'competence.descriptors': ['whole', 'A row for each level on the sheet “descriptors”.'],
    'competence.sections': ['whole', 'A row for each on the sheet “sections”.'],
    'competence.alignments': ['whole', 'A row for each on the sheet “alignments”.'],
    role: ['none', 'It has no column.'],
    'role.requires': ['whole', 'A row for each competence and set of contexts on the sheet “requirements”.'],
    'role.electives': ['whole', 'A row for each on the sheet “electives”, and what can be chosen on the sheet “requirements”.'],
    'role.sections': ['whole', 'A row for each on the sheet “sections”.'],
    'role.alignments': ['whole', 'A row for each on the sheet “alignments”.'],
    qualification: ['none', 'It has no column.'],
    'qualification.covers': ['whole', 'A row for each competence on the sheet “covers”.'],
    'qualification.sections': ['whole', 'A row for each on the sheet “sections”.'],
    'qualification.alignments': ['whole', 'A row for each on the sheet “alignments”.'],
    resource: ['none', 'It has no column.'],
    'resource.covers': ['whole', 'A row for each competence on the sheet “covers”.'],
    term: ['none', 'It has no column.'],
    'term.alignments': ['whole', 'A row for each on the sheet “alignments”.'],
    page: ['none', 'Pages are for the site.'],
    news: ['none', 'News are for the site.'],
    review: ['none', 'Only dates, readers and minutes of rounds are kept.'],
    translation: ['whole', 'A row for each text on the sheet “translations”.'],
  },
  async files(framework, { dates }) {
    const { title, publisher, licence } = framework.manifest.data;
    const tables = tablesOf(framework);
    const explanation = [
      `${title}, version ${framework.version}`,
      `Published by ${publisher}. Licence: ${licence}.`,
      'Each sheet holds one sort of thing, a row for each. The first row names the columns and stays in view.',
      'An id is the name by which everything else refers to a row. Ids of new rows are made of small letters, digits and hyphens.',
      'Where a cell can hold several values, each stands on a line of its own.',
      'Cells with a small arrow offer the values of the sheet “lists”.',
      'Texts keep the marks of the files that they come from: [[id]] links to an entry, * and ** stress words.',
      ...tables.map(({ name, rows }) => `${name}: ${rows.length} rows`),
    ];
    return [
      {
        path: `${framework.manifest.id}.xlsx`,
        content: await writeWorkbook(framework, dates.released, explanation, tables, listsOf(framework)),
      },
    ];
  },
};
