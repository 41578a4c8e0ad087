import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Io } from '@framewright/cli';

/**
 * Makes a release from the pending changesets: of the content by the commands that every framework has, of the tools by changesets. Neither
 * drags the other along. If it is interrupted, running it again continues. Nothing is committed and nothing leaves the computer.
 */
export async function makeRelease(root: string, args: readonly string[], world: Io): Promise<number> {
  const io = { ...world, cwd: root };
  const framework = ['--framework', join(root, 'framework')];
  const dryRun = args.includes('--dry-run') || args.includes('-n');
  const raised = await run(['version', ...framework, ...versionArguments(args)], io);
  if (raised !== 0 || dryRun) return raised;
  const released = await run(['release', ...framework, ...args], io);
  if (released !== 0) return released;
  const tools = raiseTools(root, io);
  if (tools !== 0) return tools;
  io.stdout.write('Look through what has changed, list what it publishes with "npm run published -- --add", then commit it all.\n');
  return 0;
}

/** The arguments that concern the version as well as the release. */
function versionArguments(args: readonly string[]): readonly string[] {
  return args.filter(
    (arg, index) => arg === '--dry-run' || arg === '-n' || arg === '--date' || arg.startsWith('--date=') || args[index - 1] === '--date',
  );
}

/** Runs changesets for the tools if any wait; it fails if there are none. */
function raiseTools(root: string, io: Io): number {
  const waiting = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md');
  if (waiting.length === 0) return 0;
  const half = changedVersions(root);
  if (half.length > 0) {
    io.stderr.write(
      `Versions of tools differ from the last commit while changesets wait, as after a run that was stopped: ${half.join(', ')}. Bring these files and .changeset back with git, and run it again.\n`,
    );
    return 1;
  }
  const { status, output } = spawnSync(process.execPath, [join(root, 'node_modules/@changesets/cli/bin.js'), 'version'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  io.stderr.write(output.join(''));
  return status ?? 2;
}

/** The package.json files of tools whose version differs from that in the last commit: changesets writes one after the other. */
function changedVersions(root: string): readonly string[] {
  const git = (...args: readonly string[]): string => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout;
  const changed = git('diff', '--name-only', 'HEAD', '--', '*package.json', ':!framework').split('\n').filter(Boolean);
  return changed.filter((path) => versionIn(git('show', `HEAD:./${path}`)) !== versionIn(readFileSync(join(root, path), 'utf8')));
}

function versionIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly version?: unknown }).version;
  } catch {
    return undefined;
  }
}
