import { isObject } from '@framewright/model';
import type { Finding } from '../../standards/finding.ts';

type Thing = Readonly<Record<string, unknown>>;

/** How the parts of a package, each of the right shape, lead to one another: one identifier a thing, a tree of items, parts that name their whole. */
export function checkCaseLinks(whole: Thing): readonly Finding[] {
  const items = things(whole['CFItems']);
  const associations = things(whole['CFAssociations']);
  const definitions = isObject(whole['CFDefinitions']) ? whole['CFDefinitions'] : {};
  const rubrics = things(whole['CFRubrics']);
  const root = isObject(whole['CFDocument']) ? String(whole['CFDocument']['identifier']) : '';
  return [
    ...repeated(whole),
    ...days(items, '/CFItems'),
    ...tree(root, items, associations),
    ...types(items, things(definitions['CFItemTypes'])),
    ...rubrics.flatMap((rubric, index) => parts(rubric, `/CFRubrics/${index}`)),
  ];
}

function things(value: unknown): readonly Thing[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function repeated(whole: Thing): readonly Finding[] {
  const met = new Map<string, string>();
  const found: Finding[] = [];
  const visit = (value: unknown, at: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${at}/${index}`);
    } else if (isObject(value)) {
      const { identifier } = value;
      if (typeof identifier === 'string' && Object.hasOwn(value, 'lastChangeDateTime')) {
        const before = met.get(identifier.toLowerCase());
        if (before !== undefined) found.push({ at: `${at}/identifier`, says: `is also the identifier of ${before}` });
        else met.set(identifier.toLowerCase(), at);
      }
      for (const [key, part] of Object.entries(value)) if (key !== 'extensions') visit(part, `${at}/${key}`);
    }
  };
  visit(whole, '');
  return found;
}

function days(items: readonly Thing[], at: string): readonly Finding[] {
  return items.flatMap(({ statusStartDate: start, statusEndDate: end }, index) =>
    typeof start === 'string' && typeof end === 'string' && end < start
      ? [{ at: `${at}/${index}/statusEndDate`, says: 'comes before statusStartDate' }]
      : [],
  );
}

function tree(root: string, items: readonly Thing[], associations: readonly Thing[]): readonly Finding[] {
  const known = new Set([root, ...items.map(({ identifier }) => String(identifier))]);
  const parents = new Map<string, string>();
  const found: Finding[] = [];
  for (const [index, association] of associations.entries()) {
    const [origin, destination] = [endOf(association['originNodeURI']), endOf(association['destinationNodeURI'])];
    const at = `/CFAssociations/${index}`;
    if (origin === destination) found.push({ at, says: 'leads from a thing to itself' });
    if (association['associationType'] !== 'isChildOf') continue;
    if (!known.has(origin)) found.push({ at: `${at}/originNodeURI`, says: 'is a child that the package does not hold' });
    if (!known.has(destination)) found.push({ at: `${at}/destinationNodeURI`, says: 'is a parent that the package does not hold' });
    if (origin === root) found.push({ at: `${at}/originNodeURI`, says: 'makes the document a child' });
    if (parents.get(origin) === destination) found.push({ at, says: 'says again what is whose child' });
    parents.set(origin, destination);
  }
  const reaches = (identifier: string): boolean => {
    const met = new Set<string>();
    let each: string | undefined = identifier;
    while (each !== undefined && each !== root && !met.has(each)) {
      met.add(each);
      each = parents.get(each);
    }
    return each === root;
  };
  return [
    ...found,
    ...items.flatMap(({ identifier }, index) =>
      reaches(String(identifier)) ? [] : [{ at: `/CFItems/${index}`, says: 'is not below the document by any chain of isChildOf' }],
    ),
  ];
}

function endOf(value: unknown): string {
  return isObject(value) ? String(value['identifier']) : '';
}

function types(items: readonly Thing[], defined: readonly Thing[]): readonly Finding[] {
  const known = new Map(defined.map(({ identifier, title }) => [String(identifier), String(title)]));
  return items.flatMap(({ CFItemType: title, CFItemTypeURI: link }, index) => {
    if (!isObject(link)) return [];
    const at = `/CFItems/${index}/CFItemTypeURI`;
    const found = known.get(String(link['identifier']));
    if (found === undefined) return [{ at, says: 'names a type that is not defined' }];
    return title === undefined || title === found ? [] : [{ at, says: `names the type ${found}, and CFItemType says ${String(title)}` }];
  });
}

function parts(rubric: Thing, at: string): readonly Finding[] {
  return things(rubric['CFRubricCriteria']).flatMap((criterion, index) => {
    const place = `${at}/CFRubricCriteria/${index}`;
    const levels = things(criterion['CFRubricCriterionLevels']);
    return [
      ...(isOf(criterion['rubricId'], rubric) ? [] : [{ at: `${place}/rubricId`, says: 'is not the rubric that holds it' }]),
      ...levels.flatMap((level, number) =>
        isOf(level['rubricCriterionId'], criterion)
          ? []
          : [{ at: `${place}/CFRubricCriterionLevels/${number}/rubricCriterionId`, says: 'is not the criterion that holds it' }],
      ),
    ];
  });
}

function isOf(named: unknown, whole: Thing): boolean {
  return named === undefined || named === whole['identifier'];
}
