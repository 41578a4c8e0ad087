import { spawnSync } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const { findNpm } = (await import(pathToFileURL(join(root, 'scripts/bootstrap/npm.js')).href)) as {
  readonly findNpm: (env: NodeJS.ProcessEnv, execPath: string) => string;
};
const programs: Readonly<Record<Program, readonly string[]>> = {
  npm: [findNpm(process.env, process.execPath)],
  pnpm: [join(root, 'scripts/bootstrap/pnpm/node_modules/pnpm/bin/pnpm.mjs')],
};

/** A package manager. */
type Program = 'npm' | 'pnpm';

/** Somebody at a computer where nothing of ours ever was, with a registry to ask. */
export interface Newcomer {
  /** Runs a package manager, or the command as it finds it, in a folder; what it printed to both outputs. */
  readonly run: (program: Program, args: readonly string[], cwd: string) => Ran;
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
}

/** @param home an empty folder for all that would lie in theirs: settings, caches, stores */
export function newcomer(home: string, registry: string): Newcomer {
  mkdirSync(home, { recursive: true });
  // npm publishes only with something that looks like a token.
  writeFileSync(join(home, '.npmrc'), `registry=${registry}\n${registry.replace(/^http:/u, '')}:_authToken=none\n`);
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_|pnpm_|XDG_|FRAMEWRIGHT_|CI$|INIT_CWD$|NODE_ENV$)/iu.test(name),
  );
  const pathName = inherited.find(([name]) => name.toUpperCase() === 'PATH')?.[0] ?? 'PATH';
  const env = {
    ...Object.fromEntries(inherited),
    [pathName]: [dirname(process.execPath), process.env[pathName]].join(delimiter),
    HOME: home,
    USERPROFILE: home,
    LOCALAPPDATA: join(home, 'local'),
    npm_config_userconfig: join(home, '.npmrc'),
    npm_config_cache: join(home, '.npm'),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    pnpm_config_registry: registry,
    pnpm_config_store_dir: join(home, '.pnpm-store'),
    pnpm_config_cache_dir: join(home, '.pnpm-cache'),
    pnpm_config_minimum_release_age: '0',
    pnpm_config_update_notifier: 'false',
  };
  return {
    run(program, args, cwd) {
      const begun = performance.now();
      const { status, stdout, stderr } = spawnSync(process.execPath, [...programs[program], ...args], { cwd, env, encoding: 'utf8' });
      return { status, stdout, stderr, seconds: (performance.now() - begun) / 1000 };
    },
  };
}

/** What was installed in a folder. */
export interface Installed {
  readonly packages: number;
  readonly megabytes: number;
  /** The heaviest packages, as `name megabytes`. */
  readonly heaviest: readonly string[];
  /** The packages with scripts that run when they are installed. */
  readonly withScripts: readonly string[];
}

/** Measures what lies in `node_modules`, each file once, whatever links lead to it. */
export function installedIn(folder: string): Installed {
  const modules = join(folder, 'node_modules');
  const weights = new Map<string, number>();
  const withScripts: string[] = [];
  const found = new Set<string>();
  for (const path of filesBelow(modules)) {
    const facts = lstatSync(join(modules, path));
    const [, name = ''] = /^(?:.*[/\\]node_modules[/\\])?((?:@[^/\\]+[/\\])?[^/\\]+)/u.exec(path) ?? [];
    weights.set(name, (weights.get(name) ?? 0) + facts.size);
    if (!new RegExp(`(?:^|node_modules[/\\\\])${name.replaceAll(/[\\.+]/gu, '\\$&')}[/\\\\]package\\.json$`, 'u').test(path)) continue;
    const { version, scripts = {} } = JSON.parse(readFileSync(join(modules, path), 'utf8')) as Manifest;
    found.add(`${name}@${version}`);
    if (['preinstall', 'install', 'postinstall'].some((script) => script in scripts)) withScripts.push(name);
  }
  const bytes = [...weights.values()].reduce((sum, size) => sum + size, 0);
  const heaviest = [...weights].sort(([, one], [, other]) => other - one).slice(0, 8);
  return {
    packages: found.size,
    megabytes: bytes / 1_000_000,
    heaviest: heaviest.map(([name, size]) => `${name} ${(size / 1_000_000).toFixed(1)}`),
    withScripts,
  };
}

/** The paths of all files below a folder, without following links. */
function filesBelow(folder: string, path = ''): readonly string[] {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() ? filesBelow(folder, inside) : entry.isFile() ? [inside] : [];
  });
}

interface Manifest {
  readonly version: string;
  readonly scripts?: Readonly<Record<string, string>>;
}
