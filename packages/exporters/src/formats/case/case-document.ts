import { statusOf } from '@framewright/model';
import { licenceAddress } from '../../standards/licence-address.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseDocument, CaseLicence, CaseLink } from './case-package.ts';

/** What the guide to the standard calls the states of a document. */
export const adoptionStatuses: readonly string[] = ['Private Draft', 'Draft', 'Adopted', 'Deprecated'];

/** Licences under which OpenCASE shows a framework to everybody, which knows them by these identifiers. */
const openLicences: readonly (readonly [family: RegExp, identifier: string])[] = [
  [/^CC0-/u, 'c0c0c0c0-0000-4000-a000-000000000001'],
  [/^CC-BY-\d/u, 'c0c0c0c0-0000-4000-a000-000000000002'],
  [/^CC-BY-NC-SA-\d/u, 'c0c0c0c0-0000-4000-a000-000000000003'],
];

/** The framework itself. */
export function caseDocument(context: CaseContext): CaseDocument {
  const { framework, options } = context;
  const { id, title, iri, publisher, text, licence } = framework.manifest.data;
  const description = text === undefined ? '' : options.words(text);
  const first = options.dates.first.get(id);
  const { identifier, uri } = caseLicence(context);
  return {
    ...context.thing('CFDocuments', 'document'),
    caseVersion: '1.1',
    creator: publisher,
    title,
    officialSourceURL: iri,
    publisher,
    ...(description === '' ? {} : { description }),
    language: framework.language,
    version: framework.version,
    adoptionStatus: adoptionStatus(context),
    ...(first === undefined ? {} : { statusStartDate: first }),
    licenseURI: { title: licence, identifier, uri } satisfies CaseLink,
    ...(options.plain === true ? {} : { extensions: { framewright: definitions(context) } }),
  };
}

/** The licence of the framework by its short name; texts of licences are long and stand elsewhere. */
export function caseLicence(context: CaseContext): CaseLicence {
  const { licence } = context.framework.manifest.data;
  const made = context.thing('CFLicenses', licence);
  const identifier = openLicences.find(([family]) => family.test(licence))?.[1] ?? made.identifier;
  return {
    ...made,
    identifier,
    uri: context.address('CFLicenses', identifier),
    title: licence,
    licenseText: licenceAddress(licence) ?? licence,
  };
}

/** Adopted is what has no competence or role left to agree on; deprecated is what has nothing else. */
function adoptionStatus({ items }: CaseContext): string {
  const found = items.filter(({ type }) => type === 'competence' || type === 'role').map(statusOf);
  if (found.length > 0 && found.every((status) => status === 'deprecated')) return 'Deprecated';
  return found.length > 0 && found.every((status) => status === 'active' || status === 'deprecated') ? 'Adopted' : 'Draft';
}

/** What entries are written with: scales, kinds, contexts and the other frameworks that they are aligned with. */
function definitions({ framework }: CaseContext): Readonly<Record<string, unknown>> {
  const { id, kinds, contexts, sections, qualificationStages, alignedWith } = framework.manifest.data;
  const present = Object.entries({ contexts, sections, qualificationStages, alignedWith }).filter(([, value]) => value !== undefined);
  return { id, kinds, scales: framework.entries.scale.map(({ data }) => data), ...Object.fromEntries(present) };
}
