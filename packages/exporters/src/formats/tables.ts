import { exportCsv } from './csv.ts';
import type { Format } from '../standards/format.ts';

/** Tables for spreadsheets, one for each sort of entry. */
export const tables: Format = {
  id: 'csv',
  title: 'CSV',
  mediaType: 'text/csv',
  specification: { title: 'RFC 4180', url: 'https://www.rfc-editor.org/rfc/rfc4180' },
  survives: {
    manifest: ['none', 'The tables hold entries.'],
    scale: ['none', 'The tables name levels and do not define them.'],
    'scale.id': ['whole', 'It stands beside every level.'],
    'scale.levels': ['part', 'Value and title stand beside every text.'],
    'scale.descriptors': ['part', 'Where a competence says nothing of its own, without marks.'],
    group: ['part', 'A row for each, without marks.'],
    family: ['part', 'A row for each, without marks.'],
    competence: ['part', 'A row for each and one for every level, without marks.'],
    role: ['part', 'A row for each, and one for every rating that it asks for, inherited ones included.'],
    qualification: ['part', 'A row for each, without marks.'],
    resource: ['part', 'A row for each competence that it helps with, without marks.'],
    term: ['part', 'A row for each, without marks.'],
    page: ['none', 'Pages are for the site.'],
    news: ['none', 'News are for the site.'],
    review: ['none', 'Review rounds are for the site.'],
    translation: ['none', 'The tables are in one language.'],
  },
  files: async (framework, { words }) => exportCsv(framework, { words }).toSorted((a, b) => (a.path < b.path ? -1 : 1)),
};
