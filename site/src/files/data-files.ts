import { csvNamesOf, type ExportedFile } from '@framewright/exporters';
import { bodyKeysOf, plainLines } from '@framewright/markdown';
import {
  canonicalJson,
  compileBundle,
  entryTypes,
  formatOf,
  isObject,
  newestFormat,
  printChecksums,
  resolveRole,
  schemaInOnePiece,
  type Entry,
  type FileToWrite,
  type SchemaName,
  pathOf,
  entryIri,
} from '@framewright/model';
import { dataPlaces, type DataPlace } from '../editions/data-places.ts';
import type { Editions, Release } from '../editions/editions.ts';
import { linkNames, viewOf, type View } from '../editions/view.ts';
import { entryDigest } from '../view/version/timeline.ts';
import { entryDataPath, roleTablePath, schemaNamesIn, schemaPath } from '../address/data-paths.ts';
import { firstOfEach } from '../address/with-page.ts';
import { formatsAt } from './offered-formats.ts';
import { schemasOfFormat1 } from './schemas-of-format-1.ts';

/** The format of the lists. */
const format = 1;

/**
 * Every release, the latest and the draft as files for programs: the bundle, what changed in it, checksums, each entry, a list of these;
 * then the list of releases and the schemas.
 * @param origin scheme and host of the site, where they are known
 */
export async function dataFiles(editions: Editions, origin: string | undefined): Promise<readonly ExportedFile[]> {
  const site = `${origin ?? ''}${editions.root}`;
  return [
    ...(await Promise.all(dataPlaces(editions).map((place) => filesAt(editions, place)))).flat(),
    { path: 'data/releases.json', content: canonicalJson(listOf(editions.releases), 2) },
    ...Object.entries(schemasOfFormat1).map(([name, schema]) => schemaFile(name, 1, schema)),
    ...schemaNamesIn(newestFormat).map((name) =>
      // Where it can be fetched, rather than a name that leads nowhere.
      schemaFile(name, newestFormat, { ...schemaInOnePiece(name), $id: `${site}${schemaPath(name, newestFormat)}` }),
    ),
  ];
}

function schemaFile(name: string, formatOfSchema: number, schema: object): FileToWrite {
  return { path: schemaPath(name, formatOfSchema), content: `${JSON.stringify(schema, undefined, 2)}\n` };
}

/** The address of a schema from a folder of data. */
function schemaFrom(name: SchemaName, formatOfSchema: number = newestFormat): string {
  return `../../${schemaPath(name, formatOfSchema)}`;
}

async function filesAt(editions: Editions, place: DataPlace): Promise<readonly ExportedFile[]> {
  const { folder, edition } = place;
  const view = viewOf(editions, edition);
  const whole = wholeFiles(place);
  const formats = (await formatsAt(editions, place)).flatMap(({ files }) => files);
  const entries = [...edition.framework.byId.values()].filter(({ type }) => entryTypes[type].released && type !== 'manifest');
  const documents = entries.map((entry) => ({
    path: entryDataPath(folder, entry),
    content: canonicalJson(entryData(view, place, entry), 2),
  }));
  const listed = [
    ...whole.map(({ name, schema, digest }) => ({
      path: name,
      ...(schema === undefined ? {} : { schema: schemaFrom(schema) }),
      ...(digest === undefined ? {} : { sha256: digest }),
    })),
    ...csvNamesOf(edition.framework).map((name) => ({ path: name })),
    ...formats.map(({ path }) => ({ path })),
    ...documents.map(({ path }) => ({ path: path.slice(folder.length), schema: schemaFrom('entry') })),
    ...firstOfEach(edition.framework.entries.role).map((role) => ({ path: roleTablePath('', role) })),
  ];
  return [
    ...whole.map(({ name, text }) => ({ path: `${folder}${name}`, content: text })),
    ...(place.release && !place.isMoving ? [{ path: `${folder}SHA256SUMS`, content: printChecksums(place.release.files) }] : []),
    ...documents,
    ...formats.map(({ path, content }) => ({ path: `${folder}${path}`, content })),
    {
      path: `${folder}index.json`,
      content: canonicalJson({ $schema: schemaFrom('edition'), format, ...versionOf(place), files: listed }, 2),
    },
  ];
}

/** A file that holds everything, or all that changed. */
interface WholeFile {
  readonly name: string;
  readonly text: string;
  readonly schema?: SchemaName;
  readonly digest?: string;
}

function wholeFiles({ release, bundle, edition, isMoving }: DataPlace): readonly WholeFile[] {
  if (!release) {
    const { format: _lowest, ...rest } = compileBundle(edition.framework);
    return [{ name: bundle, text: canonicalJson({ format: newestFormat, draft: true, ...rest }, 2), schema: 'bundle' }];
  }
  return release.files.map(({ name, text, digest }): WholeFile => {
    const schema = name === `${release.version}.json` ? 'bundle' : name.endsWith('.changes.json') ? 'changes' : undefined;
    const moving = schema === undefined ? name : `${schema}.json`;
    return { name: isMoving ? moving : name, text, digest, ...(schema === undefined ? {} : { schema }) };
  });
}

function versionOf({ edition, release }: DataPlace): object {
  const { version, date } = edition;
  return { version, ...(date === undefined ? {} : { date }), ...(release ? {} : { draft: true }) };
}

/** One entry with what is needed to understand it alone. Addresses are relative to the document. */
function entryData(view: View, place: DataPlace, entry: Entry): object {
  const { framework, edition } = view;
  const needed = formatOf(entry.type, entry.data);
  return {
    $schema: `../${schemaFrom('entry')}`,
    format: needed,
    ...versionOf(place),
    type: entry.type,
    id: entry.id,
    iri: entryIri(framework, entry),
    digest: entryDigest(entry),
    page: `../../../${edition.path}${pathOf(entry)}`,
    bundle: `../${place.bundle}`,
    schema: `../${schemaFrom(entry.type, needed)}`,
    [entryTypes[entry.type].singular]: entry.data,
    text: plainTexts(view, entry),
    ...(entry.type === 'role' ? { resolved: resolveRole(framework, entry) } : {}),
  };
}

/** What stands in Markdown in an entry, in plain words, by the same keys. */
function plainTexts(view: View, { type, data }: Entry): object {
  const plain = (value: unknown): unknown => {
    if (typeof value === 'string') return plainLines(value, linkNames(view));
    return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, plain(inside)])) : value;
  };
  const fromBody = bodyKeysOf(type);
  return Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => fromBody.has(key))
      .map(([key, value]) => [key, plain(value)]),
  );
}

function listOf(releases: readonly Release[]): object {
  return {
    $schema: `../${schemaPath('releases', newestFormat)}`,
    format,
    latest: releases[0]?.version ?? null,
    releases: releases.map(({ version, date, files }) => ({
      version,
      ...(date === undefined ? {} : { date }),
      page: `../v/${version}/`,
      data: `${version}/index.json`,
      files: files.map(({ name, digest }) => ({ path: `${version}/${name}`, sha256: digest })),
    })),
  };
}
