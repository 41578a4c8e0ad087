import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { crowdedRooms, filesWithoutRoom, looseFiles, misstatedRooms, mostFiles, upwardImports } from '../scripts/layout/check-rooms.ts';
import { importCircles } from '../scripts/layout/import-circles.ts';
import { importedModules, importsInside, importsOverall } from '../scripts/layout/imports.ts';
import { folderOf, levels } from '../scripts/layout/levels.ts';
import { isTest, readSourcePackage, sourcePaths } from '../scripts/layout/source-package.ts';

const root = join(import.meta.dirname, '..');

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
  const folder = join(root, folderOf(name));
  return { name, folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package['manifest'] };
});

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
  const sources = sourcePaths(join(folder, 'src'));
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
      importedModules(readFileSync(path, 'utf8'))
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

/** The schema has no source code. */
const withSource = packages.filter(({ folder }) => existsSync(join(folder, 'src'))).map(({ name }) => readSourcePackage(root, name));

/** Files of a package that its entry can't name, since they start the program. */
const starters: Readonly<Record<string, readonly string[]>> = { cli: ['bin.ts', 'run.ts', 'print-help.ts'] };

/** Imports that lead up and are being ended. */
const knownUpward: Readonly<Record<string, readonly string[]>> = {
  validator: ['rule.ts → schema/schema-violations.ts', 'rule.ts → judging/silences.ts'],
};

/** Circles that are being ended. */
const knownCircles: readonly (readonly string[])[] = [
  ['cli/commands/all-commands.ts', 'cli/commands/command-loaders.ts', 'cli/commands/completion.ts'],
  ['cli/print/print-facts.ts', 'cli/print/print-role.ts'],
  ['cli/terminal/arguments.ts', 'cli/terminal/command.ts'],
  ['forge/quoted-lines.ts', 'forge/review-threads.ts'],
  ['markdown/file/file-facts.ts', 'markdown/file/plain-file-facts.ts'],
  ['markdown/yaml/exact-yaml.ts', 'markdown/yaml/read-yaml.ts'],
  ['model/schema/json-schema.ts', 'model/schema/schemas.ts'],
  ['review/anchors/anchor.ts', 'review/anchors/quoted-words.ts'],
  ['validator/schema/exact-violations.ts', 'validator/schema/schema-violations.ts'],
];

describe.each(withSource.map((each) => [each.name, each] as const))('the rooms of %s', (name, each) => {
  test('are stated in a sentence each', () => {
    expect(misstatedRooms(each)).toEqual([]);
  });

  test('hold every source file, but for what the entry names', () => {
    expect(filesWithoutRoom(each)).toEqual([]);
    expect(looseFiles(each, starters[name] ?? [])).toEqual([]);
  });

  test('import only what lies below them', () => {
    expect(upwardImports(each)).toEqual(knownUpward[name] ?? []);
  });

  test(`hold at most ${mostFiles} files, if not one a rule, change, command or page`, () => {
    expect(crowdedRooms(each)).toEqual([]);
  });
});

describe('no files import one another in a circle', () => {
  test('in packages and the site', () => {
    expect(importCircles(importsOverall(withSource))).toEqual(knownCircles);
  });

  test('in scripts and tests', () => {
    // The launcher names its own file as what npx shall find.
    const paths = ['scripts', 'tests']
      .flatMap((folder) => sourcePaths(join(root, folder)))
      .filter((path) => !said(path).startsWith('scripts/bootstrap/'));
    const files = paths.map((path) => ({ path: said(path), text: readFileSync(path, 'utf8') }));
    expect(importCircles(importsInside({ files }))).toEqual([]);
  });
});

describe('files', () => {
  const all = ['packages', 'scripts', 'site', 'tests'].flatMap((folder) =>
    sourcePaths(join(root, folder)).filter((path) => !path.includes(`${sep}generated${sep}`)),
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
      .flatMap((folder) => sourcePaths(join(root, folder)))
      .filter((path) => importedModules(readFileSync(path, 'utf8')).some((specifier) => /(?:^|\/)(?:scripts|tests)\//u.test(specifier)));
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
