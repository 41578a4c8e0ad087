import { inCodeUnitOrder, statusOf, type Entry, type Framework } from '@framewright/model';
import type { ReleaseDates } from '../../standards/release-dates.ts';
import type { CaseLink, CaseThing } from './case-package.ts';
import { folderAddress, lastingId } from '../../standards/lasting-name.ts';
import { addressNamespace, nameUuid } from '../../standards/name-uuid.ts';

/** What CASE needs besides the framework. */
export interface CaseOptions {
  /** Prose as words on one line. */
  readonly words: (markdown: string) => string;
  /** When what was released. */
  readonly dates: ReleaseDates;
  /** Without extensions and without kinds of association that the standard does not name. */
  readonly plain?: boolean;
}

/** The folders of the addresses of the standard. */
export type CaseFolder = 'CFDocuments' | 'CFItems' | 'CFAssociations' | 'CFItemTypes' | 'CFLicenses' | 'CFRubrics' | 'CFPackages';

/** The path below which the standard wants its addresses. */
export const casePath = 'ims/case/v1p1';

/** What every part of an export asks. */
export interface CaseContext {
  readonly framework: Framework;
  readonly options: CaseOptions;
  /** The address of something by its identifier. */
  address(folder: CaseFolder, identifier: string): string;
  /** Identifier, address and day of something by a name that no other has. */
  thing(folder: CaseFolder, name: string, id?: string): CaseThing;
  /** A link to the item of an entry. */
  itemLink(entry: Entry): CaseLink;
  /** What an entry is called in links. */
  titleOf(entry: Entry): string;
  /** The entries that become items, in the order of their types. */
  readonly items: readonly Entry[];
  /** The entry that an item is made of; undefined where there is none. */
  item(id: string | undefined): Entry | undefined;
}

/** What every part of an export asks, of a framework. */
export function caseContext(framework: Framework, options: CaseOptions): CaseContext {
  const { iri } = framework.manifest.data;
  const base = `${folderAddress(iri)}data/${framework.version}/${casePath}`;
  const namespace = nameUuid(addressNamespace, iri);
  const address = (folder: CaseFolder, identifier: string): string => `${base}/${folder}/${identifier}`;
  const { group, family, role, qualification, competence } = framework.entries;
  const items = [group, family, competence, role, qualification]
    .flatMap((entries): readonly Entry[] => inCodeUnitOrder<Entry>(entries))
    .filter((entry) => statusOf(entry) !== 'draft');
  const byId = new Map(items.map((entry) => [entry.id, entry]));
  const titleOf = (entry: Entry): string =>
    'title' in entry.data && entry.data.title !== undefined
      ? entry.data.title
      : 'definition' in entry.data
        ? options.words(entry.data.definition)
        : entry.id;
  const thing = (folder: CaseFolder, name: string, id?: string): CaseThing => {
    const identifier = nameUuid(namespace, `${folder}/${name}`);
    const day = (id === undefined ? undefined : options.dates.changed.get(id)) ?? options.dates.released;
    return { identifier, uri: address(folder, identifier), lastChangeDateTime: `${day}T00:00:00Z` };
  };
  return {
    framework,
    options,
    address,
    thing,
    items,
    titleOf,
    item: (id) => (id === undefined ? undefined : byId.get(id)),
    itemLink: (entry) => {
      const { identifier, uri } = thing('CFItems', lastingId(entry));
      return { title: titleOf(entry), identifier, uri };
    },
  };
}
