import { readFileSync } from 'node:fs';

/** Defined in the packed program. */
declare const bundledVersion: string | undefined;

/** The version of framewright. */
export function ownVersion(): string {
  if (typeof bundledVersion === 'string') return bundledVersion;
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  return version;
}
