import { entryOf, kindOf, ownValue, resolveRole, scaleOf, type EntryOf, type Framework } from '@framewright/model';
import type { CsvOptions } from './csv.ts';
import { printCsv, type Cell } from './print-csv.ts';
import { requirementHead, requirementRows } from './requirement-rows.ts';

/**
 * What one role requires after inheritance as a table for spreadsheets, with what each required level means. The columns are those of the
 * requirements of all roles, then the text.
 */
export function exportRoleCsv(framework: Framework, role: EntryOf<'role'>, { words }: CsvOptions): string {
  const { requirements, electives } = resolveRole(framework, role);
  const begin: readonly Cell[] = [role.id, role.data.title];
  const rows = [
    ...requirements.flatMap((requirement) => requirementRows(framework, words, begin, requirement, ['', '', ''])),
    ...electives.flatMap(({ id, atLeast, including, of }) =>
      of.flatMap((requirement) =>
        requirementRows(framework, words, begin, requirement, [id, atLeast, including.includes(requirement.competence) ? 'yes' : 'no']),
      ),
    ),
  ];
  return printCsv([[...requirementHead, 'text'], ...rows.map((row) => [...row, textOf(framework, row, words)])]);
}

/** What the level of a row means, in the words of the competence, else in those of the scale where these apply. */
function textOf(framework: Framework, [, , competence, , dimension, level]: readonly Cell[], words: CsvOptions['words']): string {
  const data = entryOf(framework, 'competence', String(competence))?.data;
  if (!data) return '';
  const own = ownValue(data.descriptors, String(dimension))?.[Number(level)];
  const general = kindOf(framework, data)?.levels === 'described' ? undefined : scaleOf(framework, data)?.data.descriptors;
  const text = own ?? ownValue(general, String(dimension))?.[Number(level)];
  return text === undefined ? '' : words(text);
}
