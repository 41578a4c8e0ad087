import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A package.json, as far as publishing looks at it. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly repository?: unknown;
  readonly files?: readonly string[];
  readonly dependencies?: Versions;
  readonly optionalDependencies?: Versions;
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** Versions of packages, by name. */
export type Versions = Readonly<Record<string, string>>;

/**
 * The package.json to publish: what `publishConfig` replaces is replaced, every dependency has a version, and nothing is left that only the checkout needs.
 * @param catalog the versions of libraries, by name
 * @param own the versions of the packages of this checkout, by name
 */
export function publishManifest(manifest: Manifest, catalog: Versions, own: Versions): Manifest {
  const { devDependencies: _, publishConfig = {}, dependencies = {}, files = [], ...rest } = manifest;
  const { access, ...replacing } = publishConfig;
  return {
    ...rest,
    ...replacing,
    files: [...files, 'NOTICE'],
    dependencies: Object.fromEntries(Object.entries(dependencies).map(([name, wanted]) => [name, versionOf(name, wanted, catalog, own)])),
    ...(access === undefined ? {} : { publishConfig: { access } }),
  };
}

function versionOf(name: string, wanted: string, catalog: Versions, own: Versions): string {
  const found = wanted === 'catalog:' ? catalog[name] : wanted === 'workspace:*' ? own[name] : wanted;
  if (found === undefined) throw new Error(`${name} is wanted as ${wanted}, and there is no version of it.`);
  return found;
}

/** The versions of libraries that a checkout uses, by name. */
export function versionsOfCatalog(root: string): Versions {
  const { catalog } = parse(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) as { readonly catalog: Versions };
  return catalog;
}

/** The repository that a package says it was made from, if the checkout names one: npm proves that only where both are the same. */
export function repositoryOf(root: string, directory: string): Pick<Manifest, 'repository'> {
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  return repository === undefined ? {} : { repository: { ...(repository as object), directory } };
}
