import { isObject } from '@framewright/model';
import type { Finding } from '../../standards/finding.ts';
import { adoptionStatuses } from './case-document.ts';
import { caseRelations, caseShapes } from './case-shapes.ts';
import { checkCaseLinks } from './check-case-links.ts';

/** What a package says that CASE 1.1 does not allow, strictly: names, sorts of values, and how its parts lead to one another. */
export function checkCase(value: unknown): readonly Finding[] {
  const shape = part('Package', value, '');
  if (shape.length > 0 || !isObject(value)) return shape;
  return [...document(value['CFDocument']), ...checkCaseLinks(value)];
}

function part(name: string, value: unknown, at: string): readonly Finding[] {
  if (value === null) return [{ at, says: 'is null: a value that is not known is left out' }];
  if (!isObject(value)) return [{ at, says: 'is not an object' }];
  const shape = caseShapes[name] ?? {};
  return [
    ...Object.keys(value)
      .filter((key) => !Object.hasOwn(shape, key))
      .map((key) => ({ at: `${at}/${key}`, says: 'is a name that the standard does not have here' })),
    ...Object.entries(shape).flatMap(([key, written]) => {
      const needed = written.endsWith('!');
      if (!Object.hasOwn(value, key)) return needed ? [{ at, says: `has no ${key}` }] : [];
      return sort(needed ? written.slice(0, -1) : written, value[key], `${at}/${key}`);
    }),
  ];
}

function sort(wanted: string, value: unknown, at: string): readonly Finding[] {
  if (value === null) return [{ at, says: 'is null: a value that is not known is left out' }];
  if (wanted.endsWith('[]')) {
    if (!Array.isArray(value)) return [{ at, says: 'is not a list' }];
    return value.flatMap((item, index) => sort(wanted.slice(0, -2), item, `${at}/${index}`));
  }
  if (Object.hasOwn(caseShapes, wanted)) return part(wanted, value, at);
  const [is, says] = sorts[wanted] ?? [() => false, `is of an unknown sort ${wanted}`];
  return is(value) ? [] : [{ at, says }];
}

const ownName = /^ext:[a-zA-Z0-9._-]+$/u;

const sorts: Readonly<Record<string, readonly [is: (value: unknown) => boolean, says: string]>> = {
  text: [(value) => typeof value === 'string', 'is not text'],
  number: [(value) => typeof value === 'number', 'is not a number'],
  whole: [(value) => Number.isInteger(value), 'is not a whole number'],
  object: [isObject, 'is not an object'],
  uuid: [
    (value) => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu.test(value),
    'is not a UUID',
  ],
  day: [(value) => typeof value === 'string' && isDay(value), 'is not a day as year-month-day'],
  moment: [
    (value) =>
      typeof value === 'string' &&
      /^.{10}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(value) &&
      isDay(value.slice(0, 10)),
    'is not a moment with its time zone',
  ],
  relation: [
    (value) => typeof value === 'string' && (caseRelations.includes(value) || ownName.test(value)),
    'is neither a kind of association of the standard nor a name after ext:',
  ],
  target: [(value) => value === 'CASE' || (typeof value === 'string' && ownName.test(value)), 'is neither CASE nor a name after ext:'],
};

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (month === 2 && isLeap ? 29 : (daysOfMonths[month - 1] ?? 0));
}

function document(value: unknown): readonly Finding[] {
  if (!isObject(value)) return [];
  const { caseVersion, adoptionStatus } = value;
  const at = '/CFDocument';
  return [
    ...(caseVersion === undefined || caseVersion === '1.1' ? [] : [{ at: `${at}/caseVersion`, says: 'is not 1.1' }]),
    ...(adoptionStatus === undefined || adoptionStatuses.includes(String(adoptionStatus))
      ? []
      : [{ at: `${at}/adoptionStatus`, says: `is none of ${adoptionStatuses.join(', ')}` }]),
  ];
}
