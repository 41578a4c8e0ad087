import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkMoodle, exportMoodle } from '@framewright/exporters';
import { parse } from 'csv-parse/sync';
import { clean, type ConformLine } from './conform-line.ts';
import type { Sample } from './sample-frameworks.ts';

/** Moodle: every export, and the table that its importer is tested with, against the rules of the import. */
export function conformMoodle(folder: string, samples: readonly Sample[]): readonly ConformLine[] {
  const rows = rowsIn(readFileSync(join(folder, 'moodle/example.csv'), 'utf8'));
  return [
    clean(
      'Moodle',
      'frameworks against the rules of the import',
      samples.length,
      samples.flatMap(({ name, framework, options }) => {
        const table = exportMoodle(framework, options).find(({ path }) => path === 'moodle-framework.csv');
        return checkMoodle(rowsIn(table?.content ?? ''), framework.version).map(({ at, says }) => `${name}: ${at} ${says}`);
      }),
    ),
    clean(
      'Moodle',
      'rows of the table that its importer is tested with',
      rows.length,
      checkMoodle(rows).map(({ at, says }) => `${at} ${says}`),
    ),
  ];
}

/** The rows of a table without its head. */
function rowsIn(text: string): readonly (readonly string[])[] {
  return (parse(text, { bom: true, relax_column_count: true }) as readonly (readonly string[])[]).slice(1);
}
