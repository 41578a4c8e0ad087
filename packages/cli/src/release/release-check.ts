import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checksumsName, parseChecksums, releaseNames, type Checksum } from '@framewright/model';
import { bundleFaults } from '@framewright/validator';
import { failureOf, isSystemError, readReleaseFiles } from '@framewright/workspace';

/** A file that was checked. */
export interface CheckedRelease {
  /** Absolute path. */
  readonly file: string;
  /** Its faults, each as a sentence. */
  readonly faults: readonly string[];
  /** Whether there was a checksum to compare it with. */
  readonly hasChecksum: boolean;
}

/**
 * Checks a bundle, or the file about its changes, for consistency and against the checksums beside it.
 * @param file absolute path
 * @throws Failure if it can't be read
 */
export async function checkReleaseFile(file: string): Promise<CheckedRelease> {
  const checksums = await textIn(join(dirname(file), checksumsName));
  const lines = checksums === undefined ? undefined : parseChecksums(checksums).lines;
  return { file, faults: await faultsOf(file, lines), hasChecksum: lines !== undefined };
}

/**
 * Checks a folder of releases: every listed file, and every unlisted bundle.
 * @param folder absolute path
 */
export async function checkReleaseFolder(folder: string): Promise<readonly CheckedRelease[]> {
  const { checksums, digests = {} } = (await readReleaseFiles(folder)) ?? {};
  const { lines, unknown } = parseChecksums(checksums ?? '');
  const list = join(folder, checksumsName);
  const listFaults = [
    ...(checksums === undefined && Object.keys(digests).length > 0 ? ['It is missing, so nobody can tell what was released.'] : []),
    ...unknown.map((span) => `It has a line that is not a checksum: “${(checksums ?? '').slice(...span).slice(0, 80)}”.`),
    ...lines
      .filter(({ name }, index) => lines.findIndex((line) => line.name === name) !== index)
      .map(({ name }) => `It lists ${name} twice.`),
    ...lines.flatMap(({ name }) => missingPart(name, lines)),
  ];
  const listed = lines.map(({ name }) => name);
  const names = [...new Set([...listed, ...Object.keys(digests).filter((name) => name.endsWith('.json'))])];
  const checked: CheckedRelease[] = listFaults.length > 0 ? [{ file: list, faults: listFaults, hasChecksum: true }] : [];
  for (const name of names) {
    const file = join(folder, name);
    const faults = Object.hasOwn(digests, name)
      ? await faultsOf(file, checksums === undefined ? undefined : lines)
      : ['It is missing, and was released.'];
    checked.push({ file, faults, hasChecksum: checksums !== undefined });
  }
  return checked;
}

/** A release is complete or does not exist. */
function missingPart(name: string, lines: readonly Checksum[]): readonly string[] {
  const version = name.replace(/(?:\.changes)?\.json$/u, '');
  const other = Object.values(releaseNames(version)).find((part) => !lines.some((line) => line.name === part));
  return other === undefined ? [] : [`It lists ${name}, and not ${other}.`];
}

async function faultsOf(file: string, lines: readonly Checksum[] | undefined): Promise<readonly string[]> {
  const bytes = await bytesOf(file);
  const name = basename(file);
  const wrongSum = lines === undefined ? [] : checksumFault(name, bytes, lines);
  const text = textOf(bytes);
  if (text === undefined) return [...wrongSum, 'It is not text in UTF-8.'];
  return [...wrongSum, ...(name.endsWith('.changes.json') ? changesFaults(text) : bundleFaults(text)), ...nameFault(name, text)];
}

function checksumFault(name: string, bytes: Uint8Array, lines: readonly Checksum[]): readonly string[] {
  const line = lines.find((each) => each.name === name);
  if (line === undefined) return [`${checksumsName} does not list it, so it was never released, or its release was interrupted.`];
  return createHash('sha256').update(bytes).digest('hex') === line.digest
    ? []
    : [`It does not agree with its checksum in ${checksumsName}, so it is not what was released.`];
}

function changesFaults(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`It is not valid JSON (${(error as Error).message}).`];
  }
}

/** A bundle named after another version was renamed. */
function nameFault(name: string, text: string): readonly string[] {
  const called = /^(\d+\.\d+\.\d+)\.(?:changes\.)?json$/u.exec(name)?.[1];
  const version = /^ {2}"version": "([^"]*)"/mu.exec(text)?.[1];
  return called === undefined || version === undefined || called === version
    ? []
    : [`It holds version ${version}, and is called ${called}.`];
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw failureOf(error, 'read', file);
  }
}

async function textIn(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw failureOf(error, 'read', file);
  }
}
