import { entryTypes, schemas, type Entry, type EntryOf, type SchemaName, slugOf } from '@framewright/model';

/** The folder of the data of a release, of the latest or of the draft, relative to the start of the site. */
export function dataFolder(version: string): string {
  return `data/${version}/`;
}

/** The path of the data of one entry in a folder: that of its page, with another ending. */
export function entryDataPath(folder: string, entry: Entry): string {
  return `${folder}${entryTypes[entry.type].folder}/${slugOf(entry.id)}.json`;
}

/** The path of the table of a role in a folder, beside its data. */
export function roleTablePath(folder: string, role: EntryOf<'role'>): string {
  return entryDataPath(folder, role).replace(/\.json$/u, '.csv');
}

/** The names of the schemas that a format has. */
export function schemaNamesIn(format: number): readonly SchemaName[] {
  return (Object.keys(schemas) as SchemaName[]).filter((name) => (schemas[name]['x-since'] ?? 1) <= format);
}

/** The path of a schema of a format, which the data of entries names. */
export function schemaPath(name: string, format: number): string {
  return `data/schema/${format}/${name}.schema.json`;
}
