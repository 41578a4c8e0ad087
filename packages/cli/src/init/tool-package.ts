import { isObject, ownValue, parseJson } from '@framewright/model';
import { Failure } from '@framewright/workspace';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { toolPackage } from '../starter/package-file.ts';
import { ownVersion } from '../terminal/own-version.ts';
import { isPublished } from '../terminal/published.ts';

/** How a repository comes by the command. */
export interface ToolReference {
  /** What its package.json asks npm for. */
  readonly wanted: string;
  /** The tarball that it keeps, where npm is to take that. */
  readonly file?: { readonly path: string; readonly content: Uint8Array };
}

/**
 * How a repository comes by the command: as the option says, or as its package.json does already; else this version, once npm knows it, or the
 * tarball that “npm run pack” made where one is.
 * @param packageText its package.json
 * @throws Failure if neither says it
 */
export function toolFor(given: string | undefined, packageText: string | undefined, resolve: (path: string) => string): ToolReference {
  if (given !== undefined) return toolFrom(given, resolve);
  const wanted = packageText === undefined ? undefined : dependencyIn(packageText);
  if (wanted !== undefined) return { wanted };
  if (isPublished) return { wanted: ownVersion() };
  const packed = `packed/${toolPackage}-${ownVersion()}.tgz`;
  if (existsSync(resolve(packed))) return toolFrom(packed, resolve);
  throw new Failure(
    'Framewright can’t be had from npm yet, so a repository keeps its own copy of it: call “npm run pack” in the copy of Framewright first, or name the file with --tool.',
  );
}

/** What a package.json asks npm for as the package of the command; undefined if it does not. */
export function dependencyIn(packageText: string): string | undefined {
  const manifest = parseJson(packageText);
  if (!isObject(manifest)) return undefined;
  return ['devDependencies', 'dependencies']
    .map((name) => ownValue(manifest, name))
    .map((found) => (isObject(found) ? ownValue(found, toolPackage) : undefined))
    .find((found) => typeof found === 'string');
}

/**
 * What was given with --tool: an exact version, or the path of a tarball that was packed.
 * @param resolve makes a path absolute
 * @throws Failure if it is neither
 */
function toolFrom(given: string, resolve: (path: string) => string): ToolReference {
  if (exact.test(given)) return { wanted: given };
  if (!given.endsWith('.tgz'))
    throw new Failure(`The option --tool takes an exact version, such as 0.2.0, or a file that ends in .tgz, not “${given}”.`);
  const content = bytesOf(resolve(given), given);
  const version = versionIn(content);
  if (version === undefined)
    throw new Failure(`The file ${given} is not a package of Framewright; “npm run pack” in a copy of Framewright makes one.`);
  // A name of our own, so that nothing in that of the file ends up in a command.
  const path = `vendor/${toolPackage}-${version}.tgz`;
  return { wanted: `file:${path}`, file: { path, content } };
}

const exact = /^\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]{1,50})?$/u;

/** Nothing that we pack is as large. */
const mostBytes = 400_000_000;

function bytesOf(path: string, given: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new Failure(`The file ${given} can’t be read; the option --tool takes the path of a package of Framewright.`, { cause: error });
  }
}

/** The version in the package.json of a packed Framewright; undefined if it is something else. */
function versionIn(packed: Uint8Array): string | undefined {
  let tar: Buffer;
  try {
    tar = gunzipSync(packed, { maxOutputLength: mostBytes });
  } catch {
    return undefined;
  }
  const text = fileIn(tar, 'package/package.json');
  const manifest = text === undefined ? undefined : parseJson(text);
  if (!isObject(manifest) || manifest['name'] !== toolPackage) return undefined;
  const { version } = manifest;
  return typeof version === 'string' && exact.test(version) ? version : undefined;
}

const block = 512;

/** A file of a tar archive: before each stands a block with its name and its size in octal digits. */
function fileIn(tar: Buffer, name: string): string | undefined {
  let at = 0;
  while (at + block <= tar.length) {
    const found = field(tar, at, 100);
    const size = Number.parseInt(field(tar, at + 124, 12), 8);
    if (found === '' || Number.isNaN(size)) return undefined;
    if (found === name) return tar.toString('utf8', at + block, at + block + size);
    at += block + Math.ceil(size / block) * block;
  }
  return undefined;
}

function field(tar: Buffer, start: number, length: number): string {
  return (
    tar
      .toString('latin1', start, start + length)
      .split('\0')[0]
      ?.trim() ?? ''
  );
}
