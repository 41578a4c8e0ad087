import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installLinked } from '../support/install-packed.ts';
import { repositoryOf, type Adopter } from './adopter-journey.ts';
import type { Told } from './begun.ts';

const root = join(import.meta.dirname, '../..');
const { findNpm } = (await import(pathToFileURL(join(root, 'scripts/bootstrap/npm.js')).href)) as {
  readonly findNpm: (env: NodeJS.ProcessEnv, execPath: string) => string;
};

/** An adopter with a tarball of the command and of a later version; what npm would fetch is linked from the checkout. */
export function linkedAdopter(place: string, tarball: string, later: string): Adopter {
  const inside = repositoryOf(place);
  let caches = join(place, 'caches');
  let command = installLinked(tarball, join(place, 'tool'));
  const run = (script: string, cwd: string, argv: readonly string[]): Told => {
    const env = { ...process.env, XDG_CACHE_HOME: caches, CI: '', npm_config_update_notifier: 'false' };
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv], { cwd, env, encoding: 'utf8' });
    return { code: status ?? -1, printed: stdout, complained: stderr };
  };
  return {
    place,
    begin: (...argv) => run(command, place, ['init', ...argv, '--tool', tarball]),
    install() {
      command = installLinked(join(inside, 'vendor', basename(tarball)), inside);
    },
    call: (...argv) => run(command, inside, argv),
    script: (name) => run(findNpm(process.env, process.execPath), inside, ['--silent', 'run', name]),
    moveOn() {
      rmSync(join(inside, 'node_modules'), { recursive: true });
      caches = join(place, 'other caches');
      mkdirSync(caches);
      command = installLinked(later, inside);
    },
  };
}
