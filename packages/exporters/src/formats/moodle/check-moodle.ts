import { isObject, parseJson } from '@framewright/model';
import type { Finding } from '../../standards/finding.ts';
import { frameworkColumns, mostLetters } from './moodle-columns.ts';

interface Row {
  readonly at: string;
  readonly cell: (column: (typeof frameworkColumns)[number]) => string;
}

/**
 * What Moodle would do wrong, silently or in the middle of an import, with the table of a framework.
 *
 * @param table its rows, without the head
 * @param version the version that the number of the framework should name, since no import updates a framework
 */
export function checkMoodle(table: readonly (readonly string[])[], version?: string): readonly Finding[] {
  const uneven = table.flatMap((cells, index) =>
    cells.length === frameworkColumns.length ? [] : [{ at: `row ${index + 1}`, says: `has ${cells.length} cells, not 14` }],
  );
  if (uneven.length > 0) return uneven;
  const rows = table.map(
    (cells, index): Row => ({ at: `row ${index + 1}`, cell: (column) => cells[frameworkColumns.indexOf(column)] ?? '' }),
  );
  const frameworks = rows.filter((row) => row.cell('Is framework') !== '');
  const others = rows.filter((row) => row.cell('Is framework') === '');
  return [
    ...(frameworks.length === 0 ? [{ at: 'the table', says: 'has no row of a framework, and is refused' }] : []),
    ...frameworks.slice(0, -1).map(({ at }) => ({ at, says: 'is a framework that a later one takes the place of' })),
    ...frameworks.flatMap((row) => ofFramework(row, version)),
    ...numbers(others),
    ...places(others),
    ...rows.flatMap(scale),
    ...references(others),
    ...rules(rows),
  ];
}

/** What the program that reads the table takes for nothing. */
const isNothing = (text: string): boolean => text === '' || text === '0';

function ofFramework(row: Row, version: string | undefined): readonly Finding[] {
  const number = row.cell('ID number');
  const isNamed = version === undefined || number.includes(version) || number.length === mostLetters;
  return [
    ...(isNothing(number) ? [{ at: row.at, says: 'is a framework without an ID number' }] : []),
    ...(isNamed ? [] : [{ at: row.at, says: 'does not name the version, so that the next one cannot stand beside it' }]),
  ];
}

function numbers(rows: readonly Row[]): readonly Finding[] {
  const met = new Map<string, string>();
  const equal = new Map<number, string>();
  return rows.flatMap((row) => {
    const number = row.cell('ID number');
    const found: Finding[] = [];
    if (number !== '' && met.has(number))
      found.push({ at: row.at, says: `takes the place of ${met.get(number) ?? ''}, which has its ID number` });
    met.set(number, row.at);
    for (const column of ['ID number', 'Short name'] as const)
      if ([...row.cell(column)].length > mostLetters) found.push({ at: row.at, says: `has a ${column} that is cut after 100 characters` });
    if ([...row.cell('Parent ID number')].length > mostLetters) found.push({ at: row.at, says: 'has a parent longer than any ID number' });
    if (/^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/iu.test(number)) {
      const other = equal.get(Number(number));
      if (other !== undefined && other !== number)
        found.push({ at: row.at, says: `has the ID number ${number}, which is as a number ${other}` });
      equal.set(Number(number), number);
    }
    return found;
  });
}

function places(rows: readonly Row[]): readonly Finding[] {
  const byNumber = new Map(rows.map((row) => [row.cell('ID number'), row]));
  return rows.flatMap((row) => {
    const [number, parent] = [row.cell('ID number'), row.cell('Parent ID number')];
    if (number === '' && parent === '') return [{ at: row.at, says: 'has neither parent nor ID number, so that the import never ends' }];
    if (isNothing(number)) return [{ at: row.at, says: 'has no ID number, and is left out with all below it' }];
    if (isNothing(row.cell('Short name'))) return [{ at: row.at, says: 'has no short name, and is left out with all below it' }];
    if (parent === '') return [];
    if (!byNumber.has(parent)) return [{ at: row.at, says: `is below ${parent}, which is not there, and is left out` }];
    const met = new Set<string>();
    for (let at = parent; at !== ''; at = byNumber.get(at)?.cell('Parent ID number') ?? '') {
      if (at === number) return [{ at: row.at, says: 'is below itself, and is left out' }];
      if (met.has(at)) break;
      met.add(at);
    }
    return [];
  });
}

function scale(row: Row): readonly Finding[] {
  const [values, written] = [row.cell('Scale values'), row.cell('Scale configuration')];
  if (values === '') return [];
  const settings = parseJson(written);
  if (!Array.isArray(settings) || !isObject(settings[0]))
    return [{ at: row.at, says: 'has a scale whose configuration is no list that begins with an object' }];
  const count = values.split(',').length;
  const ids = settings.slice(1).map((each: unknown) => (isObject(each) ? Number(each['id']) : Number.NaN));
  return ids.every((id) => Number.isInteger(id) && id >= 1 && id <= count)
    ? []
    : [{ at: row.at, says: `has a configuration of a level that is not among the ${count} of its scale` }];
}

function references(rows: readonly Row[]): readonly Finding[] {
  const byNumber = new Map(rows.map((row) => [row.cell('ID number'), row]));
  const isLeftOut = (number: string): boolean => {
    const met = new Set<string>();
    for (let at = number; !met.has(at); ) {
      met.add(at);
      const row = byNumber.get(at);
      if (!row || isNothing(at) || isNothing(row.cell('Short name'))) return true;
      at = row.cell('Parent ID number');
      if (at === '') return false;
    }
    return true;
  };
  return rows.flatMap((row) =>
    row
      .cell('Cross-referenced competency ID numbers')
      .split(',')
      .filter((number) => number !== '')
      .map((number) => number.replaceAll('%2C', ','))
      .flatMap((number) => {
        if (number !== number.trim()) return [{ at: row.at, says: `refers to “${number}”, whose spaces are taken as they are` }];
        return isLeftOut(number) ? [{ at: row.at, says: `refers to ${number}, which is not imported: the import dies half-way` }] : [];
      }),
  );
}

const ruleTypes = ['core_competency\\competency_rule_all', 'core_competency\\competency_rule_points'];

function rules(rows: readonly Row[]): readonly Finding[] {
  const exported = new Set(rows.map((row) => row.cell('Exported ID (optional)')));
  return rows.flatMap((row) => {
    const [type, written] = [row.cell('Rule type (optional)'), row.cell('Rule config (optional)')];
    if (type === '' || type === 'null') return [];
    if (!ruleTypes.includes(type)) return [{ at: row.at, says: `has a rule ${type}, which is ignored` }];
    if (written === '' || written === 'null') return [];
    const settings = parseJson(written);
    const of = isObject(settings) && Array.isArray(settings['competencies']) ? settings['competencies'] : undefined;
    if (of === undefined) return [{ at: row.at, says: 'has the configuration of a rule that is not readable' }];
    const unknown = of.filter((each: unknown) => !isObject(each) || !exported.has(String(each['id'])));
    return unknown.length === 0 ? [] : [{ at: row.at, says: 'has a rule about competencies whose exported ID is not in the table' }];
  });
}
