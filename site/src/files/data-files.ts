import {
  canonicalJson,
  entryTypes,
  formatOf,
  newestFormat,
  printChecksums,
  schemaInOnePiece,
  type Entry,
  type FileToWrite,
} from '@framewright/model';
import type { Edition, Editions, Release } from '../editions/editions.ts';
import { entryDigest } from '../view/version/timeline.ts';
import { dataFolder, entryDataPath, schemaNamesIn, schemaPath } from '../address/data-paths.ts';
import { pathOf } from '../address/entry-paths.ts';
import { schemasOfFormat1 } from './schemas-of-format-1.ts';

/** The format of the list of releases. */
const format = 1;

/**
 * Every release as files for programs: its bundle, what changed in it, checksums, each entry; then the list of releases and the schemas.
 */
export function dataFiles(editions: Editions): readonly FileToWrite[] {
  const { releases, released } = editions;
  return [
    ...releases.flatMap((release, index) => {
      const edition = released[index];
      return edition ? releaseFiles(release, edition) : [];
    }),
    { path: 'data/releases.json', content: canonicalJson(listOf(releases), 2) },
    ...Object.entries(schemasOfFormat1).map(([name, schema]) => schemaFile(name, 1, schema)),
    ...schemaNamesIn(newestFormat).map((name) => schemaFile(name, newestFormat, schemaInOnePiece(name))),
  ];
}

function schemaFile(name: string, formatOfSchema: number, schema: object): FileToWrite {
  return { path: schemaPath(name, formatOfSchema), content: `${JSON.stringify(schema, undefined, 2)}\n` };
}

function releaseFiles({ version, files }: Release, edition: Edition): readonly FileToWrite[] {
  const folder = dataFolder(version);
  return [
    ...files.map(({ name, text }) => ({ path: `${folder}${name}`, content: text })),
    { path: `${folder}SHA256SUMS`, content: printChecksums(files) },
    ...[...edition.framework.byId.values()].map((entry) => ({
      path: entryDataPath(version, entry),
      content: canonicalJson(entryData(edition, entry), 2),
    })),
  ];
}

/** One entry with what is needed to understand it alone. Addresses are relative to the document. */
function entryData({ version, date, path }: Edition, entry: Entry): object {
  const up = '../../../';
  const needed = formatOf(entry.type, entry.data);
  return {
    format: needed,
    version,
    ...(date === undefined ? {} : { date }),
    type: entry.type,
    id: entry.id,
    digest: entryDigest(entry),
    page: `${up}${path}${pathOf(entry)}`,
    bundle: `../${version}.json`,
    schema: `${up}${schemaPath(entry.type, needed)}`,
    [entryTypes[entry.type].singular]: entry.data,
  };
}

function listOf(releases: readonly Release[]): object {
  return {
    format,
    latest: releases[0]?.version ?? null,
    releases: releases.map(({ version, date, files }) => ({
      version,
      ...(date === undefined ? {} : { date }),
      page: `../v/${version}/`,
      files: files.map(({ name, digest }) => ({ path: `${version}/${name}`, sha256: digest })),
    })),
  };
}
