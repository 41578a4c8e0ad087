import { expect, test } from 'vitest';
import { checkCase } from './check-case.ts';

const uuid = (digit: number): string => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
const thing = (digit: number) => ({
  identifier: uuid(digit),
  uri: `https://x.example/${digit}`,
  lastChangeDateTime: '2026-01-01T00:00:00Z',
});
const node = (digit: number) => ({ title: `Node ${digit}`, identifier: uuid(digit), uri: `https://x.example/${digit}` });
const child = { ...thing(3), associationType: 'isChildOf', originNodeURI: node(2), destinationNodeURI: node(1) };

/** A small package that keeps to every rule. */
const sound = {
  CFDocument: { ...thing(1), creator: 'We', title: 'Ours', caseVersion: '1.1', adoptionStatus: 'Draft' },
  CFItems: [{ ...thing(2), fullStatement: 'Takes minutes.', CFItemType: 'Skill', CFItemTypeURI: node(4) }],
  CFAssociations: [child],
  CFDefinitions: { CFItemTypes: [{ ...thing(4), title: 'Skill', description: 'A skill.', hierarchyCode: '1' }] },
  CFRubrics: [
    {
      ...thing(5),
      CFRubricCriteria: [
        { ...thing(6), rubricId: uuid(5), CFRubricCriterionLevels: [{ ...thing(7), score: 1, rubricCriterionId: uuid(6) }] },
      ],
    },
  ],
};

const [item] = sound.CFItems;
const [rubric] = sound.CFRubrics;
const [criterion] = rubric?.CFRubricCriteria ?? [];
const items = (...more: readonly object[]) => ({ ...sound, CFItems: more.map((each) => ({ ...item, ...each })) });
const associations = (...more: readonly object[]) => ({
  ...sound,
  CFAssociations: [child, ...more.map((each) => ({ ...child, ...each }))],
});
const document = (more: object) => ({ ...sound, CFDocument: { ...sound.CFDocument, ...more } });

test('a sound package is sound', () => {
  expect(checkCase(sound)).toEqual([]);
});

test.each<readonly [rule: string, value: unknown, at: string, says: string]>([
  ['a package is an object', [], '', 'is not an object'],
  ['it has a document', { CFItems: [] }, '', 'has no CFDocument'],
  ['it has no wrapper', { CFPackage: sound }, '/CFPackage', 'does not have here'],
  ['a document has a creator', document({ creator: undefined }), '/CFDocument/creator', 'is not text'],
  ['no nulls', document({ notes: null }), '/CFDocument/notes', 'is null'],
  ['what servers add is not part of a package', document({ CFPackageURI: node(1) }), '/CFDocument/CFPackageURI', 'does not have here'],
  ['the version is 1.1', document({ caseVersion: '1.0' }), '/CFDocument/caseVersion', 'is not 1.1'],
  ['the status has one of four words', document({ adoptionStatus: 'adopted' }), '/CFDocument/adoptionStatus', 'is none of'],
  ['a link has three parts', document({ licenseURI: { title: 'x', uri: 'y' } }), '/CFDocument/licenseURI', 'has no identifier'],
  ['subjects are a list', document({ subject: 'Minutes' }), '/CFDocument/subject', 'is not a list'],
  ['extensions are an object', document({ extensions: [] }), '/CFDocument/extensions', 'is not an object'],
  ['days exist', document({ statusStartDate: '2026-02-30' }), '/CFDocument/statusStartDate', 'is not a day'],
  ['an identifier is a UUID', items({ identifier: 'ce-1' }), '/CFItems/0/identifier', 'is not a UUID'],
  ['a moment has a time zone', items({ lastChangeDateTime: '2026-01-01T00:00:00' }), '/CFItems/0/lastChangeDateTime', 'is not a moment'],
  ['an item says something', items({ fullStatement: 7 }), '/CFItems/0/fullStatement', 'is not text'],
  ['identifiers are of one thing', items({}, {}), '/CFItems/1/identifier', 'is also the identifier'],
  [
    'an end comes after its beginning',
    items({ statusStartDate: '2026-02-01', statusEndDate: '2026-01-01' }),
    '/CFItems/0/statusEndDate',
    'comes before',
  ],
  ['a type is defined', items({ CFItemTypeURI: node(9) }), '/CFItems/0/CFItemTypeURI', 'not defined'],
  ['a type has one name', items({ CFItemType: 'Knowledge' }), '/CFItems/0/CFItemTypeURI', 'CFItemType says Knowledge'],
  ['every item is in the tree', { ...sound, CFAssociations: [] }, '/CFItems/0', 'not below the document'],
  [
    'nothing leads to itself',
    { ...sound, CFAssociations: [{ ...child, destinationNodeURI: node(2) }] },
    '/CFAssociations/0',
    'from a thing to itself',
  ],
  [
    'a tree has no ring',
    {
      ...items({}, thing(9)),
      CFAssociations: [
        { ...child, destinationNodeURI: node(9) },
        { ...child, ...thing(8), originNodeURI: node(9), destinationNodeURI: node(2) },
      ],
    },
    '/CFItems/1',
    'not below the document',
  ],
  ['a child is in the package', associations({ ...thing(8), originNodeURI: node(9) }), '/CFAssociations/1/originNodeURI', 'a child that'],
  [
    'a parent is in the package',
    associations({ ...thing(8), destinationNodeURI: node(9) }),
    '/CFAssociations/1/destinationNodeURI',
    'a parent that',
  ],
  [
    'the document is nobody’s child',
    associations({ ...thing(8), originNodeURI: node(1), destinationNodeURI: node(2) }),
    '/CFAssociations/1/originNodeURI',
    'makes the document a child',
  ],
  ['a child is said once', associations(thing(8)), '/CFAssociations/1', 'says again'],
  [
    'kinds of association are known',
    associations({ ...thing(8), associationType: 'requires' }),
    '/CFAssociations/1/associationType',
    'neither a kind',
  ],
  [
    'names after ext: are plain',
    associations({ ...thing(8), associationType: 'ext:日本語' }),
    '/CFAssociations/1/associationType',
    'neither a kind',
  ],
  [
    'a target is CASE or named',
    associations({ ...thing(8), originNodeURI: { ...node(2), targetType: 'Item' } }),
    '/CFAssociations/1/originNodeURI/targetType',
    'neither CASE',
  ],
  [
    'places in a list are whole',
    associations({ ...thing(8), sequenceNumber: 1.5 }),
    '/CFAssociations/1/sequenceNumber',
    'not a whole number',
  ],
  [
    'a criterion names its rubric',
    { ...sound, CFRubrics: [{ ...rubric, CFRubricCriteria: [{ ...criterion, rubricId: uuid(9) }] }] },
    '/CFRubrics/0/CFRubricCriteria/0/rubricId',
    'is not the rubric',
  ],
  [
    'a level names its criterion',
    {
      ...sound,
      CFRubrics: [
        { ...rubric, CFRubricCriteria: [{ ...criterion, CFRubricCriterionLevels: [{ ...thing(7), rubricCriterionId: uuid(9) }] }] },
      ],
    },
    '/CFRubrics/0/CFRubricCriteria/0/CFRubricCriterionLevels/0/rubricCriterionId',
    'is not the criterion',
  ],
  [
    'a score is a number',
    {
      ...sound,
      CFRubrics: [{ ...rubric, CFRubricCriteria: [{ ...criterion, CFRubricCriterionLevels: [{ ...thing(7), score: '1' }] }] }],
    },
    '/CFRubrics/0/CFRubricCriteria/0/CFRubricCriterionLevels/0/score',
    'is not a number',
  ],
])('%s', (_, value, at, says) => {
  const found = checkCase(value);
  expect(found.map((finding) => finding.at)).toContain(at);
  expect(found.find((finding) => finding.at === at)?.says).toContain(says);
});
