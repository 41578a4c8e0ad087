import type {
  Competence,
  Family,
  Group,
  Manifest,
  News,
  Page,
  Qualification,
  Resource,
  Review,
  Role,
  Scale,
  Term,
} from '../generated/types.ts';

/** The data of each type of entry, as its schema describes it. */
export interface EntryDataByType {
  readonly manifest: Manifest;
  readonly scale: Scale;
  readonly group: Group;
  readonly family: Family;
  readonly competence: Competence;
  readonly role: Role;
  readonly qualification: Qualification;
  readonly resource: Resource;
  readonly term: Term;
  readonly page: Page;
  readonly news: News;
  readonly review: Review;
}

/** The type of an entry, which is also the name of its schema. */
export type EntryType = keyof EntryDataByType;

/** What holds for all entries of a type. */
export interface EntryTypeFacts {
  /** Folder of its files inside a framework; the manifest has none. */
  readonly folder: string;
  /** What people call one, and several. */
  readonly singular: string;
  readonly plural: string;
  /** Whether it is part of bundles, and so of releases. */
  readonly released: boolean;
}

/** All types of entry, in the order in which they are listed to people. */
export const entryTypes: Readonly<Record<EntryType, EntryTypeFacts>> = {
  manifest: { folder: '', singular: 'manifest', plural: 'manifests', released: true },
  scale: { folder: 'scales', singular: 'scale', plural: 'scales', released: true },
  group: { folder: 'groups', singular: 'group', plural: 'groups', released: true },
  family: { folder: 'families', singular: 'family', plural: 'families', released: true },
  competence: { folder: 'competences', singular: 'competence', plural: 'competences', released: true },
  role: { folder: 'roles', singular: 'role', plural: 'roles', released: true },
  qualification: { folder: 'qualifications', singular: 'qualification', plural: 'qualifications', released: true },
  resource: { folder: 'resources', singular: 'resource', plural: 'resources', released: true },
  term: { folder: 'terms', singular: 'term', plural: 'terms', released: true },
  page: { folder: 'pages', singular: 'page', plural: 'pages', released: false },
  news: { folder: 'news', singular: 'news item', plural: 'news', released: false },
  review: { folder: 'reviews', singular: 'review round', plural: 'review rounds', released: false },
};

/** The names of {@link entryTypes}, in their order. */
export const entryTypeNames: readonly EntryType[] = Object.keys(entryTypes) as EntryType[];
