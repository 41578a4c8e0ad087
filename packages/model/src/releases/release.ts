import type { Checksum } from './checksums.ts';
import { compareVersions } from './version.ts';

/** What lies in the folder of releases. */
export interface ReleaseFiles {
  /** SHA256SUMS as written; undefined if there is none. */
  readonly checksums?: string;
  /** By name, the SHA-256 of each other file there, as 64 lower-case hexadecimal digits. */
  readonly digests: Readonly<Record<string, string>>;
}

/** The folder of releases inside a framework. */
export const releasesFolder = 'releases';

/** A version that can be released: three numbers, since neither a pre-release nor a build promises anything. */
const releasable = /^(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})\.(?:0|[1-9]\d{0,8})$/u;

/** Whether a version can be released. */
export function isReleasable(version: string): boolean {
  return releasable.test(version);
}

/** The names of the two files of a release: its bundle, and what changed in it. */
export function releaseNames(version: string): { readonly bundle: string; readonly changes: string } {
  return { bundle: `${version}.json`, changes: `${version}.changes.json` };
}

/** The versions whose bundle is listed, from the lowest to the highest. */
export function releasedVersions(lines: readonly Checksum[]): readonly string[] {
  const versions = lines.flatMap(({ name }) => {
    const version = name.slice(0, -'.json'.length);
    return isReleasable(version) && name === releaseNames(version).bundle ? [version] : [];
  });
  return [...new Set(versions)].sort(compareVersions);
}
