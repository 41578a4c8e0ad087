import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Level of each package; a package may import those of lower levels, and of level 4 the cli alone imports the site. */
const levels: Readonly<Record<string, number>> = {
  schema: 0,
  model: 0,
  markdown: 1,
  validator: 2,
  diff: 2,
  exporters: 2,
  review: 2,
  reporters: 2,
  workspace: 3,
  forge: 3,
  site: 4,
  cli: 4,
};
const pureUpTo = 2;
const impure = [
  /\bprocess\./u,
  /\bconsole\./u,
  /\bDate\.now\(/u,
  /\bnew Date\(/u,
  /\bMath\.random\(/u,
  /\bfetch\(/u,
  /\bperformance\./u,
  /from '(?:node:(?!module')|fs|path|os|child_process)/u,
];
const drawers = /^(?:utils?|helpers?|common|core|managers?|misc)\b/u;
const [limit, explained] = [400, 300];

interface Package {
  readonly name: string;
  readonly folder: string;
  readonly manifest: {
    readonly name: string;
    readonly exports: unknown;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  };
}

const packages: readonly Package[] = Object.keys(levels).map((name) => {
  const folder = join(root, name === 'schema' || name === 'site' ? name : `packages/${name}`);
  return { name, folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package['manifest'] };
});

function sourcesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (file) =>
        file.isFile() &&
        /\.(?:ts|js|astro|css)$/u.test(file.name) &&
        !file.parentPath.includes('node_modules') &&
        !`${file.parentPath}${sep}`.includes(`${sep}dist${sep}`) &&
        !file.parentPath.includes('.astro'),
    )
    .map((file) => join(file.parentPath, file.name));
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/^(?:import|export|\})(?:[^'\n]* from)? '([^']+)'|\bimport\('([^']+)'\)/gmu)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
}

function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

function said(path: string): string {
  return relative(root, path).split(sep).join('/');
}

test('every package is in the table of levels', () => {
  const found = readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packages', entry.name, 'package.json')))
    .map((entry) => entry.name);
  expect(Object.keys(levels).sort()).toEqual([...found, 'schema', 'site'].sort());
});

describe.each(packages.map((each) => [each.name, each] as const))('%s', (name, { folder, manifest }) => {
  const level = levels[name] ?? 0;
  const sources = sourcesIn(join(folder, 'src'));
  const code = sources.filter((path) => !isTest(path));

  test('depends on lower levels only', () => {
    const ours = Object.keys(manifest.dependencies ?? {})
      .filter((dependency) => dependency.startsWith('@framewright/'))
      .map((dependency) => dependency.replace('@framewright/', ''));
    const wrong = ours.filter(
      (other) => (levels[other] ?? 99) >= level && !(name === 'cli' && other === 'site') && !(name === 'model' && other === 'schema'),
    );
    expect(wrong).toEqual([]);
  });

  test('imports what it declares, through the one entry of each package', () => {
    const declared = new Set([
      'vitest',
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.devDependencies ?? {}).map((dependency) => dependency),
    ]);
    const typesOnly = new Set(
      Object.keys(manifest.devDependencies ?? {})
        .filter((dependency) => dependency.startsWith('@types/'))
        .map((dependency) => dependency.replace('@types/', '')),
    );
    const wrong = sources.flatMap((path) =>
      importsOf(readFileSync(path, 'utf8'))
        .filter((specifier) => {
          if (specifier.startsWith('.')) return relative(folder, join(path, '..', specifier)).startsWith('..');
          if (specifier.startsWith('node:') || specifier.startsWith('astro:') || specifier.startsWith('virtual:')) return false;
          const parts = specifier.split('/');
          const dependency = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
          const deep = specifier !== dependency && dependency.startsWith('@framewright/') && dependency !== '@framewright/schema';
          return (
            deep ||
            !(declared.has(dependency) || typesOnly.has(dependency) || (isTest(path) && existsSync(join(root, 'node_modules', dependency))))
          );
        })
        .map((specifier) => `${said(path)}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test.runIf(level <= pureUpTo)('neither reads, writes, prints, asks the time nor throws dice', () => {
    const wrong = code.flatMap((path) =>
      impure.filter((pattern) => pattern.test(readFileSync(path, 'utf8'))).map((pattern) => `${said(path)}: ${pattern.source}`),
    );
    expect(wrong).toEqual([]);
  });

  test.runIf(name !== 'schema')('has one entry', () => {
    expect(manifest.exports).toEqual({ '.': './src/index.ts' });
  });
});

describe('files', () => {
  const all = ['packages', 'scripts', 'site', 'tests'].flatMap((folder) =>
    sourcesIn(join(root, folder)).filter((path) => !path.includes(`${sep}generated${sep}`)),
  );

  test('are named in kebab-case after one idea', () => {
    // Astro wants its components in capitals, and pages are named by their address.
    const names = all.filter((path) => !path.endsWith('.astro') && !path.includes(`${sep}pages${sep}`));
    expect(
      names
        .filter(
          (path) => !/^[a-z0-9-]+(?:\.(?:test|config|d))?\.(?:ts|js|css|astro)$/u.test(basename(path)) || drawers.test(basename(path)),
        )
        .map(said),
    ).toEqual([]);
  });

  test(`have at most ${limit} lines, and say why above ${explained}`, () => {
    const long = all
      .map((path) => [said(path), readFileSync(path, 'utf8')] as const)
      .filter(([, text]) => {
        const lines = text.split('\n').length;
        return lines > limit || (lines > explained && !/long because/iu.test(text));
      });
    expect(long.map(([path]) => path)).toEqual([]);
  });

  test('in packages and the site import nothing from scripts or tests', () => {
    const wrong = ['packages', 'site']
      .flatMap((folder) => sourcesIn(join(root, folder)))
      .filter((path) => importsOf(readFileSync(path, 'utf8')).some((specifier) => /(?:^|\/)(?:scripts|tests)\//u.test(specifier)));
    expect(wrong.map(said)).toEqual([]);
  });
});

test('the top level holds what was agreed, tool files, licences and dot-files', () => {
  const agreed = [
    'framework',
    'schema',
    'packages',
    'site',
    'scripts',
    'tests',
    'package.json',
    'pnpm-workspace.yaml',
    'CONTRIBUTING.md',
    'README.md',
  ];
  const beside = ['pnpm-lock.yaml', 'tsconfig.json', 'biome.json', 'vitest.config.ts', 'LICENSE', 'NOTICE', 'CITATION.cff', 'node_modules'];
  const found = readdirSync(root).filter((name) => !name.startsWith('.'));
  expect(found.filter((name) => !agreed.includes(name) && !beside.includes(name))).toEqual([]);
  expect(agreed.filter((name) => !found.includes(name))).toEqual([]);
});
