import { canonicalJson, type FileToWrite, type Framework } from '@framewright/model';
import { caseAssociations } from './case/case-associations.ts';
import { caseContext, casePath, type CaseFolder, type CaseOptions } from './case/case-context.ts';
import { caseDocument, caseLicence } from './case/case-document.ts';
import { caseItemTypes, caseItems } from './case/case-items.ts';
import type { CaseLink, CasePackage, CaseThing } from './case/case-package.ts';
import { caseRubrics } from './case/case-rubrics.ts';
import type { Format, Survival } from '../standards/format.ts';

/**
 * A framework in the words of CASE 1.1: groups, families, competences, roles and qualifications as items, the words of levels as rubrics.
 * Drafts are left out, as they are of releases. Values that are not known are left out, since the standard has no null.
 */
export function casePackage(framework: Framework, options: CaseOptions): CasePackage {
  const context = caseContext(framework, options);
  const CFDocument = caseDocument(context);
  return {
    CFDocument,
    CFItems: caseItems(context),
    CFAssociations: caseAssociations(context, CFDocument),
    CFDefinitions: { CFItemTypes: caseItemTypes(context), CFLicenses: [caseLicence(context)] },
    CFRubrics: caseRubrics(context),
  };
}

/**
 * A framework as files that answer the addresses of CASE 1.1 wherever they are served as they lie, the whole as one package, and the same
 * package in nothing but the words of the standard. Where the standard wants a list at the address of a folder, it is the folder's index.
 */
export function exportCase(framework: Framework, options: CaseOptions): readonly FileToWrite[] {
  const whole = casePackage(framework, options);
  const { CFDocument, CFItems, CFAssociations, CFDefinitions, CFRubrics } = whole;
  const { identifier, title } = CFDocument;
  const { address } = caseContext(framework, options);
  const packageLink: CaseLink = { title, identifier, uri: address('CFPackages', identifier) };
  const documentLink: CaseLink = { title, identifier, uri: CFDocument.uri };
  const served = { ...CFDocument, CFPackageURI: packageLink };
  const ofDocument = (things: readonly CaseThing[]): readonly CaseThing[] =>
    things.map((each) => ({ ...each, CFDocumentURI: documentLink }));
  const files: readonly (readonly [path: string, value: unknown])[] = [
    [`${casePath}/CFDocuments/index.json`, { CFDocuments: [served] }],
    ...at('CFDocuments', [served]),
    [pathOf('CFPackages', identifier), whole],
    ...at('CFItems', ofDocument(CFItems)),
    ...at('CFAssociations', ofDocument(CFAssociations)),
    ...at('CFRubrics', CFRubrics),
    ...CFDefinitions.CFItemTypes.map((type) => [pathOf('CFItemTypes', type.identifier), { CFItemTypes: [type] }] as const),
    ...at('CFLicenses', CFDefinitions.CFLicenses),
  ];
  return [...files.map(([path, value]) => ({ path, content: canonicalJson(value, 2) })), ...wholePackages(framework, options)].toSorted(
    (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
  );
}

/** The whole as one package, and the same package in nothing but the words of the standard. */
function wholePackages(framework: Framework, options: CaseOptions): readonly FileToWrite[] {
  return [
    { path: 'case-plain.json', content: canonicalJson(casePackage(framework, { ...options, plain: true }), 2) },
    { path: 'case.json', content: canonicalJson(casePackage(framework, options), 2) },
  ];
}

function at(folder: CaseFolder, things: readonly { readonly identifier: string }[]): readonly (readonly [path: string, value: unknown])[] {
  return things.map((each) => [pathOf(folder, each.identifier), each] as const);
}

function pathOf(folder: CaseFolder, identifier: string): string {
  return `${casePath}/${folder}/${identifier}`;
}

const itemWhole: Survival = [
  'whole',
  'An item, its associations and rubrics; what the standard has no name for stands in an extension. Drafts are left out.',
];

/** CASE 1.1, for learning platforms and registries: the package, and every part of it at the address that the specification gives it. */
export const caseFormat: Format = {
  id: 'case',
  title: 'CASE 1.1',
  mediaType: 'application/json',
  specification: { title: '1EdTech Competencies and Academic Standards Exchange 1.1', url: 'https://www.imsglobal.org/spec/CASE/v1p1' },
  survives: {
    manifest: ['none', 'How the site looks and what is checked has no place.'],
    'manifest.id': ['whole', 'In the extension of the document.'],
    'manifest.title': ['whole', 'The title of the document.'],
    'manifest.iri': ['whole', 'The official source of the document.'],
    'manifest.publisher': ['whole', 'Publisher and creator of the document.'],
    'manifest.licence': ['whole', 'A licence of the package.'],
    'manifest.language': ['whole', 'The language of document and items.'],
    'manifest.text': ['part', 'The description of the document, without marks.'],
    'manifest.contexts': ['whole', 'In the extension of the document.'],
    'manifest.kinds': ['whole', 'In the extension of the document, and as types of items.'],
    'manifest.sections': ['whole', 'In the extension of the document.'],
    'manifest.qualificationStages': ['whole', 'In the extension of the document.'],
    'manifest.alignedWith': ['whole', 'In the extension of the document.'],
    scale: ['whole', 'In the extension of the document; what levels mean stands in rubrics as well.'],
    group: itemWhole,
    family: itemWhole,
    competence: itemWhole,
    role: itemWhole,
    qualification: itemWhole,
    resource: ['none', 'Resources are no items.'],
    term: ['none', 'The glossary is not exported.'],
    page: ['none', 'Pages are for the site.'],
    news: ['none', 'News are for the site.'],
    review: ['none', 'Review rounds are for the site.'],
    translation: ['none', 'A package is in one language.'],
  },
  files: async (framework, options) => (options.wholeOnly === true ? wholePackages(framework, options) : exportCase(framework, options)),
};
