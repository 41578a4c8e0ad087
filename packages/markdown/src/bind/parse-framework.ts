import {
  checksumsName,
  digestOfText,
  packageFile,
  parsePackageVersion,
  placeOf,
  releasesFolder,
  type Framework,
  type ReleaseFiles,
} from '@framewright/model';
import { assemble, type AssembleOptions } from './assemble.ts';
import { parseFile } from '../file/parse-file.ts';
import type { TextOptions } from '../yaml/text-limits.ts';

/** The framework in a set of texts, from path relative to the framework to text; what is not Markdown is known by its path only. */
export function parseFramework(texts: Readonly<Record<string, string>>, options: Partial<AssembleOptions> & TextOptions = {}): Framework {
  const paths = Object.keys(texts).sort();
  const files = paths.filter(holdsContent).map((path) => parseFile(path, texts[path] ?? '', options));
  const assets = paths.filter((path) => !isMarkdown(path) && !path.startsWith(inReleases));
  return assemble(files, { version: '0.0.0', assets, ...releasesIn(texts, paths), ...unversionedIn(texts), ...options });
}

const inReleases = `${releasesFolder}/`;

/** A change log, for example, does not. */
function holdsContent(path: string): boolean {
  return isMarkdown(path) && placeOf(path).holds !== 'nothing';
}

function isMarkdown(path: string): boolean {
  return path.endsWith('.md');
}

function unversionedIn(texts: Readonly<Record<string, string>>): { readonly unversioned?: string } {
  const { unversioned } = parsePackageVersion(texts[packageFile] ?? '{ "version": "0.0.0" }');
  return unversioned === undefined ? {} : { unversioned };
}

function releasesIn(texts: Readonly<Record<string, string>>, paths: readonly string[]): { readonly releases?: ReleaseFiles } {
  const names = paths.filter((path) => path.startsWith(inReleases)).map((path) => path.slice(inReleases.length));
  if (names.length === 0) return {};
  const checksums = texts[inReleases + checksumsName];
  const listable = names.filter((name) => name !== checksumsName);
  const digests = Object.fromEntries(listable.map((name) => [name, digestOfText(texts[inReleases + name] ?? '')]));
  return { releases: { ...(checksums === undefined ? {} : { checksums }), digests } };
}
