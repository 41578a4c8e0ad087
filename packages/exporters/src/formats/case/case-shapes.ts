/**
 * What CASE 1.1 says of the parts of a package: the sort of each value, with ! where the part needs it. A name with a capital is a part of
 * its own; [] is a list.
 */
export const caseShapes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Package: {
    CFDocument: 'Document!',
    CFItems: 'Item[]',
    CFAssociations: 'Association[]',
    CFDefinitions: 'Definition',
    CFRubrics: 'Rubric[]',
    extensions: 'object',
  },
  Document: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', creator: 'text!', title: 'text!' },
    ...{ frameworkType: 'text', caseVersion: 'text', officialSourceURL: 'text', publisher: 'text', description: 'text' },
    ...{ subject: 'text[]', subjectURI: 'Link[]', language: 'text', version: 'text', adoptionStatus: 'text' },
    ...{ statusStartDate: 'day', statusEndDate: 'day', licenseURI: 'Link', notes: 'text', extensions: 'object' },
  },
  Item: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', fullStatement: 'text!' },
    ...{ alternativeLabel: 'text', CFItemType: 'text', humanCodingScheme: 'text', listEnumeration: 'text' },
    ...{ abbreviatedStatement: 'text', conceptKeywords: 'text[]', conceptKeywordsURI: 'Link', notes: 'text' },
    ...{ subject: 'text[]', subjectURI: 'Link[]', language: 'text', educationLevel: 'text[]', CFItemTypeURI: 'Link' },
    ...{ licenseURI: 'Link', statusStartDate: 'day', statusEndDate: 'day', extensions: 'object' },
  },
  Association: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', associationType: 'relation!' },
    ...{ sequenceNumber: 'whole', originNodeURI: 'Node!', destinationNodeURI: 'Node!', CFAssociationGroupingURI: 'Link' },
    ...{ notes: 'text', extensions: 'object' },
  },
  Definition: {
    ...{ CFConcepts: 'Concept[]', CFSubjects: 'Subject[]', CFLicenses: 'Licence[]', CFItemTypes: 'ItemType[]' },
    ...{ CFAssociationGroupings: 'Grouping[]', extensions: 'object' },
  },
  ItemType: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', title: 'text!', description: 'text!' },
    ...{ hierarchyCode: 'text!', typeCode: 'text', extensions: 'object' },
  },
  Subject: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', title: 'text!' },
    ...{ hierarchyCode: 'text!', description: 'text', extensions: 'object' },
  },
  Concept: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', title: 'text!' },
    ...{ hierarchyCode: 'text!', keywords: 'text', description: 'text', extensions: 'object' },
  },
  Grouping: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', title: 'text!', description: 'text', extensions: 'object' },
  },
  Licence: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', title: 'text!', licenseText: 'text!' },
    ...{ description: 'text', extensions: 'object' },
  },
  Rubric: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', title: 'text', description: 'text' },
    ...{ CFRubricCriteria: 'Criterion[]', extensions: 'object' },
  },
  Criterion: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', category: 'text', description: 'text' },
    ...{ CFItemURI: 'Link', weight: 'number', position: 'whole', rubricId: 'uuid' },
    ...{ CFRubricCriterionLevels: 'CriterionLevel[]', extensions: 'object' },
  },
  CriterionLevel: {
    ...{ identifier: 'uuid!', uri: 'text!', lastChangeDateTime: 'moment!', description: 'text', quality: 'text' },
    ...{ score: 'number', feedback: 'text', position: 'whole', rubricCriterionId: 'uuid', extensions: 'object[]' },
  },
  Link: { title: 'text!', identifier: 'uuid!', uri: 'text!' },
  Node: { title: 'text!', identifier: 'text!', uri: 'text!', targetType: 'target' },
};

/** The kinds of association that the standard names. */
export const caseRelations: readonly string[] = [
  ...['isChildOf', 'isPeerOf', 'isPartOf', 'exactMatchOf', 'precedes', 'isRelatedTo', 'replacedBy', 'exemplar'],
  ...['hasSkillLevel', 'isTranslationOf'],
];
