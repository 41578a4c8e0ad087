import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  badNames,
  importsOfScripts,
  resultVariables,
  longFiles,
  mostLines,
  mostUnexplained,
  topLevelFaults,
} from '../scripts/layout/check-files.ts';
import {
  dependenciesUp,
  impurities,
  needlessDependencies,
  type Manifest,
  pureUpTo,
  wrongImports,
} from '../scripts/layout/check-package.ts';
import { crowdedRooms, filesWithoutRoom, looseFiles, misstatedRooms, mostFiles, upwardImports } from '../scripts/layout/check-rooms.ts';
import { importCircles } from '../scripts/layout/import-circles.ts';
import { importsInside, importsOverall } from '../scripts/layout/imports.ts';
import { folderOf, levels } from '../scripts/layout/levels.ts';
import { type CodeFile, isTest, readSourcePackage, sourcePaths } from '../scripts/layout/source-package.ts';
import { unusedExports } from '../scripts/layout/unused-exports.ts';

const root = join(import.meta.dirname, '..');

interface Package {
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest & { readonly exports: unknown };
}

const packages: readonly Package[] = Object.keys(levels).map((name) => {
  const folder = join(root, folderOf(name));
  return { name, folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package['manifest'] };
});

/** The source files below a folder, tests included, by their paths relative to another. */
function filesIn(folder: string, base: string): readonly CodeFile[] {
  return sourcePaths(folder).map((path) => ({ path: relative(base, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }));
}

test('every package is in the table of levels', () => {
  const found = readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, 'packages', entry.name, 'package.json')))
    .map((entry) => entry.name);
  expect(Object.keys(levels).sort()).toEqual([...found, 'schema', 'site'].sort());
});

describe.each(packages.map((each) => [each.name, each] as const))('%s', (name, { folder, manifest }) => {
  const sources = filesIn(join(folder, 'src'), folder);

  test('depends on lower levels only', () => {
    expect(dependenciesUp(name, manifest)).toEqual([]);
  });

  test('imports what it declares, through the one entry of each package', () => {
    expect(wrongImports(sources, manifest, (library) => existsSync(join(root, 'node_modules', library)))).toEqual([]);
  });

  test('declares nothing that it does not import', () => {
    expect(needlessDependencies(sources, manifest)).toEqual([]);
  });

  test.runIf((levels[name] ?? 0) <= pureUpTo)('neither reads, writes, prints, asks the time nor throws dice', () => {
    expect(impurities(sources.filter(({ path }) => !isTest(path)))).toEqual([]);
  });

  test.runIf(name !== 'schema')('has one entry', () => {
    expect(manifest.exports).toEqual({ '.': './src/index.ts' });
  });
});

const all = ['packages', 'scripts', 'site', 'tests'].flatMap((folder) => filesIn(join(root, folder), root));

/** The schema has no source code. */
const withSource = packages.filter(({ folder }) => existsSync(join(folder, 'src'))).map(({ name }) => readSourcePackage(root, name));

/** Files of a package that its entry can't name, since they start the program. */
const starters: Readonly<Record<string, readonly string[]>> = { cli: ['bin.ts', 'run.ts', 'print-help.ts'] };

describe.each(withSource.map((each) => [each.name, each] as const))('the rooms of %s', (name, each) => {
  test('are stated in a sentence each', () => {
    expect(misstatedRooms(each)).toEqual([]);
  });

  test('hold every source file, but for what the entry names', () => {
    expect(filesWithoutRoom(each)).toEqual([]);
    expect(looseFiles(each, starters[name] ?? [])).toEqual([]);
  });

  test('import only what lies below them', () => {
    expect(upwardImports(each)).toEqual([]);
  });

  test(`hold at most ${mostFiles} files, if not one a rule, change, command or page`, () => {
    expect(crowdedRooms(each)).toEqual([]);
  });
});

test.each(withSource.map(({ name }) => [name, folderOf(name)] as const))('%s exports nothing that nobody uses', (name, folder) => {
  const outside = all.filter(({ path }) => !path.startsWith(`${folder}/`));
  expect(unusedExports(`@framewright/${name}`, readFileSync(join(root, folder, 'api.md'), 'utf8'), outside)).toEqual([]);
});

describe('no files import one another in a circle', () => {
  test('in packages and the site', () => {
    expect(importCircles(importsOverall(withSource))).toEqual([]);
  });

  test('in scripts and tests', () => {
    // The launcher names its own file for npx.
    const files = all.filter(({ path }) => /^(?:scripts\/(?!bootstrap\/)|tests\/)/u.test(path));
    expect(importCircles(importsInside({ files }))).toEqual([]);
  });
});

describe('files', () => {
  const written = all.filter(({ path }) => !path.includes('/generated/'));

  test('are named in kebab-case after one idea', () => {
    expect(badNames(written)).toEqual([]);
  });

  test(`have at most ${mostLines} lines, and say why above ${mostUnexplained}`, () => {
    expect(longFiles(written)).toEqual([]);
  });

  test('in packages and the site import nothing from scripts or tests', () => {
    expect(importsOfScripts(all)).toEqual([]);
  });
});

test('the modules of packages keep no results', () => {
  expect(resultVariables(all.filter(({ path }) => path.startsWith('packages/') && !isTest(path))).toSorted()).toEqual([
    // Tables over the schemas, which are constant, filled as far as they are asked for.
    'packages/markdown/src/bind/conform.ts: known',
    'packages/markdown/src/bind/conform.ts: patterns',
    // A count of the parser, kept by the paragraph that it stands in.
    'packages/markdown/src/tree/character-guard.ts: counts',
    // Another table over the schemas.
    'packages/model/src/schema/newer-places.ts: marked',
    // Tools that take long to make.
    'packages/model/src/text/names-in-order.ts: known',
    'packages/reporters/src/text/text-width.ts: segmenter',
    'packages/validator/src/schema/ajv-violations.ts: compiler',
    // What this process is writing at the moment, and a number that no two files may share.
    'packages/workspace/src/writing/drafts.ts: current',
    'packages/workspace/src/writing/drafts.ts: written',
  ]);
});

test('the top level holds what was agreed, tool files, licences and dot-files', () => {
  expect(topLevelFaults(readdirSync(root))).toEqual([]);
});
