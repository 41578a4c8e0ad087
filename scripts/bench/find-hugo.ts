import { spawnSync } from 'node:child_process';

/** The message if there is none. */
export const howToGetHugo = 'Hugo was not found, so its time is left out. Install it (Debian: apt-get install hugo).';

/** The version of Hugo on this machine, such as `0.111.3`; undefined if there is none. */
export function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /v(\d+\.\d+\.\d+)/u.exec(stdout ?? '')?.[1];
}
