/** The name of the file beside the manifest that holds the version of the content. */
export const packageFile = 'package.json';

/** The version of content that states none. */
export const fallbackVersion = '0.0.0';

/** What a package.json says about the version of the content. */
export interface PackageVersion {
  readonly version: string;
  /** The text, if it holds no usable version. */
  readonly unversioned?: string;
}

/** Reads the version in the text of a package.json; "0.0.0" if there is none. */
export function parsePackageVersion(text: string): PackageVersion {
  try {
    const { version } = JSON.parse(text) as { readonly version?: unknown };
    if (typeof version === 'string' && semanticVersion.test(version)) return { version };
  } catch {
    // Not JSON, or not an object: no version.
  }
  return { version: fallbackVersion, unversioned: text };
}

const semanticVersion = /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
