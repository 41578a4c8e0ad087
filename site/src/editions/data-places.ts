import { dataFolder } from '../address/data-paths.ts';
import type { Edition, Editions, Release } from './editions.ts';

/** A folder of data. */
export interface DataPlace {
  /** From the start of the site, with a slash at the end. */
  readonly folder: string;
  readonly edition: Edition;
  /** The name of the file that holds everything. */
  readonly bundle: string;
  /** Whether that file is there: of a release it may be missing. */
  readonly hasBundle: boolean;
  /** The release whose files lie there; absent for the draft. */
  readonly release?: Release;
  /** Whether it moves on with each release, so that its files have names without a version. */
  readonly isMoving: boolean;
}

/** All folders of data: of each release, of the latest, and of the draft. */
export function dataPlaces({ releases, released, main, draft }: Editions): readonly DataPlace[] {
  const [latest] = releases;
  return [
    ...releases.flatMap((release, index): readonly DataPlace[] => {
      const edition = released[index];
      if (!edition) return [];
      const bundle = `${release.version}.json`;
      return [{ folder: dataFolder(release.version), edition, bundle, hasBundle: hasFile(release, bundle), release, isMoving: false }];
    }),
    ...(latest
      ? [
          {
            folder: dataFolder('latest'),
            edition: main,
            bundle: 'bundle.json',
            hasBundle: hasFile(latest, `${latest.version}.json`),
            release: latest,
            isMoving: true,
          },
        ]
      : []),
    { folder: dataFolder('draft'), edition: draft, bundle: 'bundle.json', hasBundle: true, isMoving: true },
  ];
}

function hasFile({ files }: Release, wanted: string): boolean {
  return files.some(({ name }) => name === wanted);
}
