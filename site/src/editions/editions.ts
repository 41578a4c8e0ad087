import { english, type Interface } from '../languages/interface.ts';
import { repositoryOf } from './repository.ts';
import { compareVersions, isReleasable, type Framework } from '@framewright/model';

/** A released version of the framework, from its bundle. */
export interface Release {
  readonly version: string;
  /** Day of the release as year-month-day. */
  readonly date?: string;
  readonly framework: Framework;
  /** The files of the release by name, byte for byte: its bundle and, where it has one, the list of its changes. */
  readonly files: readonly { readonly name: string; readonly digest: string; readonly text: string }[];
}

/**
 * A version of the framework with pages of its own. The latest release has two: one that moves on with each release, and one that stays.
 */
export interface Edition {
  /** `latest` is at the start of the site, `released` has a permanent address, `draft` is the working tree. */
  readonly kind: 'latest' | 'released' | 'draft';
  readonly framework: Framework;
  /** The version; for the working tree that of its last release. */
  readonly version: string;
  /** Day of the release as year-month-day. */
  readonly date?: string;
  /** The common path of its addresses, relative to the start of the site: empty, `draft/` or `v/1.0.0/`. */
  readonly path: string;
  /** The same below the root of the server: begins and ends with a slash. */
  readonly base: string;
}

/** All versions that a site shows. */
export interface Editions {
  /** Path below which the site is served; begins and ends with a slash. */
  readonly root: string;
  /** The edition at the start of the site: the latest release, or the working tree if there is none. */
  readonly main: Edition;
  readonly draft: Edition;
  /** The releases at their lasting addresses, the latest first. */
  readonly released: readonly Edition[];
  /** The states of the framework in the order of time: the releases, then the working tree. */
  readonly history: readonly Edition[];
  /** Every edition that has pages. */
  readonly all: readonly Edition[];
  readonly releases: readonly Release[];
  /** The words around the content. */
  readonly spoken: Interface;
  /** The web address of the sources; absent if unknown. */
  readonly sources?: string;
}

/**
 * The editions of a site.
 * @param base the path that it is served at; begins and ends with a slash
 * @param sources the address of the sources, if the manifest names no repository
 * @throws Error if a version can't be a release, or occurs twice
 */
export function editionsOf(
  framework: Framework,
  releases: readonly Release[],
  base: string,
  spoken: Interface = english,
  sources?: string,
): Editions {
  const repository = repositoryOf(framework.manifest.data) ?? sources;
  const sorted = [...releases].sort((a, b) => compareVersions(b.version, a.version));
  for (const [index, { version }] of sorted.entries())
    if (!isReleasable(version) || version === sorted[index + 1]?.version)
      throw new Error(`The version “${version}” can't be shown: it is no version of a release, or it is there twice.`);
  const released = sorted.map((release) => editionOf('released', release, `v/${release.version}/`, base));
  const [newest] = sorted;
  const draft = editionOf(
    newest === undefined && framework.files.length === 0 ? 'latest' : 'draft',
    { framework, version: framework.version },
    newest ? 'draft/' : '',
    base,
  );
  const main = newest ? editionOf('latest', newest, '', base) : draft;
  return {
    root: base,
    main,
    draft,
    released,
    history: [...released.toReversed(), draft],
    all: [...new Set([main, draft, ...released])],
    releases: sorted,
    spoken,
    ...(repository === undefined ? {} : { sources: repository }),
  };
}

/** The release before an edition; undefined for the first. */
export function releaseBefore({ history }: Editions, edition: Edition): Edition | undefined {
  return history[history.findIndex(({ framework }) => framework === edition.framework) - 1];
}

/** Whether something newer has been released. */
export function isOutdated({ main }: Editions, edition: Edition): boolean {
  return edition.kind === 'released' && edition.framework !== main.framework;
}

function editionOf(
  kind: Edition['kind'],
  { framework, version, date }: Pick<Release, 'framework' | 'version' | 'date'>,
  path: string,
  base: string,
): Edition {
  return { kind, framework, version, ...(date === undefined ? {} : { date }), path, base: `${base}${path}` };
}
