import { canonicalJson, type FileToWrite, type Framework } from '@framewright/model';
import { caseAssociations } from './case/case-associations.ts';
import { caseContext, casePath, type CaseFolder, type CaseOptions } from './case/case-context.ts';
import { caseDocument, caseLicence } from './case/case-document.ts';
import { caseItemTypes, caseItems } from './case/case-items.ts';
import type { CaseLink, CasePackage, CaseThing } from './case/case-package.ts';
import { caseRubrics } from './case/case-rubrics.ts';

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
    ['case.json', whole],
    ['case-plain.json', casePackage(framework, { ...options, plain: true })],
    [`${casePath}/CFDocuments/index.json`, { CFDocuments: [served] }],
    ...at('CFDocuments', [served]),
    [pathOf('CFPackages', identifier), whole],
    ...at('CFItems', ofDocument(CFItems)),
    ...at('CFAssociations', ofDocument(CFAssociations)),
    ...at('CFRubrics', CFRubrics),
    ...CFDefinitions.CFItemTypes.map((type) => [pathOf('CFItemTypes', type.identifier), { CFItemTypes: [type] }] as const),
    ...at('CFLicenses', CFDefinitions.CFLicenses),
  ];
  return files
    .map(([path, value]) => ({ path, content: canonicalJson(value, 2) }))
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function at(folder: CaseFolder, things: readonly { readonly identifier: string }[]): readonly (readonly [path: string, value: unknown])[] {
  return things.map((each) => [pathOf(folder, each.identifier), each] as const);
}

function pathOf(folder: CaseFolder, identifier: string): string {
  return `${casePath}/${folder}/${identifier}`;
}
