/** The name of the file beside the manifest that keeps the version of the content. */
export const packageName = 'package.json';

/** The version of content that nobody gave one. */
export const withoutVersion = '0.0.0';

/** What a package.json tells of the version of the content. */
export interface PackageVersion {
  readonly version: string;
  /** The text, where it does not tell the version. */
  readonly unversioned?: string;
}

/** Reads the version in the text of a package.json; where it does not tell one, it is "0.0.0". */
export function parsePackageVersion(text: string): PackageVersion {
  try {
    const { version } = JSON.parse(text) as { readonly version?: unknown };
    if (typeof version === 'string' && semanticVersion.test(version)) return { version };
  } catch {
    // Not JSON, or not an object: it tells nothing.
  }
  return { version: withoutVersion, unversioned: text };
}

const semanticVersion = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
