import { isReleasable, ownValue, packageFile, type FileToWrite, type Framework } from '@framewright/model';
import { Failure, folderTree } from '@framewright/workspace';
import { join } from 'node:path';

/** What the package.json of content says; it needs no more than a version. */
export interface ContentPackage {
  /** The name that changesets give the content: that in its package.json, or else the id of the framework. */
  readonly name: string;
  /** 0.0.0 where it states none. */
  readonly version: string;
  /** The text of the file; undefined if there is none. */
  readonly text?: string;
}

/**
 * Reads the package.json beside a manifest.
 * @throws Failure if it can't be understood
 */
export async function readContentPackage(root: string, { manifest, version }: Framework): Promise<ContentPackage> {
  const [content] = await folderTree(root).read([packageFile]);
  if (content === undefined || !('bytes' in content)) return { name: manifest.id, version };
  const text = new TextDecoder().decode(content.bytes);
  const name = ownValue(objectIn(text, root), 'name');
  return { name: typeof name === 'string' && name.trim() !== '' ? name : manifest.id, version, text };
}

/** The package.json with a version. Everything else in it stays as it is written. */
export function withVersion({ name, text }: ContentPackage, version: string, root: string): FileToWrite {
  if (text === undefined) return { path: packageFile, content: `${JSON.stringify({ name, version, private: true }, null, 2)}\n` };
  const wanted = JSON.stringify({ ...objectIn(text, root), version });
  const written = JSON.stringify(version);
  const places = [...text.matchAll(/("version"\s*:\s*)("(?:[^"\\]|\\.)*"|null)/gu)];
  const replaced = places.map((place) => text.slice(0, place.index) + place[1] + written + text.slice(place.index + place[0].length));
  const first = text.replace('{', () => `{\n  "version": ${written}${/^\s*\{\s*\}/u.test(text) ? '\n' : ','}`);
  // The word may stand in other places too, so what counts is what the text says afterwards.
  const content = [...replaced, first].find(
    (each) => JSON.stringify(sorted(objectIn(each, root))) === JSON.stringify(sorted(JSON.parse(wanted))),
  );
  return { path: packageFile, content: content ?? `${JSON.stringify(JSON.parse(wanted), null, 2)}\n` };
}

/** Whether a version is one that releases are made of, above 0.0.0. */
export function isVersionOfARelease(version: string): boolean {
  return isReleasable(version) && version !== '0.0.0';
}

function sorted(value: object): unknown {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}

function objectIn(text: string, root: string): Readonly<Record<string, unknown>> {
  const path = join(root, packageFile);
  const problem = `${path} can’t be understood; correct it, because it has the name and the version of the content.`;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new Failure(problem, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Failure(problem);
  return value as Readonly<Record<string, unknown>>;
}
