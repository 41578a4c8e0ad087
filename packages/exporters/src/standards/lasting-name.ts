import { entryTypes, type Entry, type Framework } from '@framewright/model';

/** The oldest id that an entry had, which stays when it is renamed. */
export function lastingId({ id, data }: Entry): string {
  const [oldest = id] = 'formerly' in data ? (data.formerly ?? []) : [];
  return oldest;
}

/** The permanent address of an entry: that of the framework, then its folder and the oldest id that it had. */
export function lastingAddress({ manifest }: Framework, entry: Entry): string {
  return `${folderAddress(manifest.data.iri)}${entryTypes[entry.type].folder}/${lastingId(entry)}/`;
}

/** An address that others can be put below. */
export function folderAddress(iri: string): string {
  return iri.endsWith('/') ? iri : `${iri}/`;
}
