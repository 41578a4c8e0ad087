import { canonicalJson, entryTypes, printChecksums, schemas, type Entry, type FileToWrite } from '@framewright/model';
import type { Edition, Editions, Release } from '../editions/editions.ts';
import { entryDigest } from '../view/version/timeline.ts';
import { dataFolder, entryDataPath, schemaPath } from '../address/data-paths.ts';
import { pathOf } from '../address/entry-paths.ts';

/** The format of the files beside the bundles. */
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
    ...Object.entries(schemas).map(([name, schema]) => ({ path: schemaPath(name), content: `${JSON.stringify(schema, undefined, 2)}\n` })),
  ];
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
  return {
    format,
    version,
    ...(date === undefined ? {} : { date }),
    type: entry.type,
    id: entry.id,
    digest: entryDigest(entry),
    page: `${up}${path}${pathOf(entry)}`,
    bundle: `../${version}.json`,
    schema: `${up}${schemaPath(entry.type)}`,
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
