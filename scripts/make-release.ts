import { spawnSync } from 'node:child_process';
import { writeFiles } from '@framewright/workspace';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, withReleaseNotes, type Io } from '@framewright/cli';

/**
 * Makes a release from the pending changesets: versions and change logs of the packages, then, if the version of the content rose, its
 * bundle. If it is interrupted, running it again continues. Nothing is committed and nothing leaves the computer.
 */
export async function makeRelease(root: string, args: readonly string[], world: Io): Promise<number> {
  const io = { ...world, cwd: root };
  const framework = join(root, 'framework');
  const dryRun = args.includes('--dry-run') || args.includes('-n');
  const checked = await run(['changeset', '--check', '--framework', framework], io);
  if (checked !== 0) return checked;
  if (dryRun) {
    io.stderr.write('The step is covered. Versions are not changed and nothing is written, because of --dry-run.\n');
    return 0;
  }
  const raised = raiseVersions(root, io);
  if (raised !== 0) return raised;
  const { name, version } = JSON.parse(readFileSync(join(framework, 'package.json'), 'utf8')) as Readonly<
    Record<'name' | 'version', string>
  >;
  if (version === '0.0.0') {
    io.stdout.write('The content has no version above 0.0.0, so it is not released.\n');
    return 0;
  }
  const released = await run(['release', '--framework', framework, ...args], io);
  if (released !== 0) return released;
  const changelog = join(framework, 'CHANGELOG.md');
  const before = existsSync(changelog) ? readFileSync(changelog, 'utf8') : '';
  const changes = readFileSync(join(framework, 'releases', `${version}.changes.json`), 'utf8');
  await writeFiles(framework, [{ path: 'CHANGELOG.md', content: withReleaseNotes(before, changes, name) }]);
  io.stdout.write('Look through what has changed, list what it publishes with "npm run published -- --add", then commit it all.\n');
  return 0;
}

/** Runs changesets if there are any; it fails if there are none. */
function raiseVersions(root: string, io: Io): number {
  const waiting = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md');
  if (waiting.length === 0) return 0;
  const { status, output } = spawnSync(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  io.stderr.write(output.join(''));
  return status ?? 2;
}
