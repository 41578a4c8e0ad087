import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '@framewright/cli';
import { bumps, declaredBump, diffFrameworks } from '@framewright/diff';
import {
  type Bundle,
  compileBundle,
  type Framework,
  frameworkOfBundle,
  printBundle,
  stepBetween,
  translationDigest,
  type FoundChange,
  type FoundDifference,
} from '@framewright/model';
import { schemaViolations, validate } from '@framewright/validator';
import { memoryTree, readFramework } from '@framewright/workspace';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { historyReleases, unreleased } from './history/releases.ts';
import { filesIn, replayHistory, type FrameworkFiles } from './history/replay.ts';
import { recordedIo } from './support/recorded-io.ts';

const today = join(import.meta.dirname, 'frameworks/history');
const steps = replayHistory();
const versions = historyReleases.map(({ version }) => version);
/** A translation was stale from 1.1.0 and updated in 2.0.1. */
const stale = ['1.1.0', '2.0.0'];

test('the steps are the releases, and the working tree after them', () => {
  expect(steps.map(({ step }) => step)).toEqual([...versions, 'unreleased']);
});

test('the framework in tests/frameworks is what the last step leaves', () => {
  const now = Object.entries(filesIn(today)).filter(([path]) => !path.startsWith('releases/'));
  expect(Object.fromEntries(now)).toEqual(steps.at(-1)?.files);
});

describe.each(steps)('at $step', ({ step, files }) => {
  test('the framework is whole and without a mistake, but for a translation that is behind for a while', async () => {
    const found = validate(await readFramework(memoryTree(files)));
    expect(found.map(({ rule, file }) => `${rule} ${file}`)).toEqual(
      stale.includes(step) ? ['stale-translation translations/de/competences/shaping.md'] : [],
    );
  });

  test('it bears the version of the last release', async () => {
    expect((await readFramework(memoryTree(files))).version).toBe(step === 'unreleased' ? versions.at(-1) : step);
  });
});

describe.each(historyReleases)('release $version', ({ version, date }) => {
  const bytes = released(`${version}.json`);
  const bundle = JSON.parse(bytes) as Bundle;

  test('is what its files compile to, byte for byte', async () => {
    expect(printBundle(compileBundle(await readFramework(memoryTree(filesAt(version))), date))).toBe(bytes);
  });

  test('is a bundle of its version and date, and is read back without loss', () => {
    expect(schemaViolations('bundle', bundle)).toEqual([]);
    expect([bundle.version, bundle.date]).toEqual([version, date]);
    expect(printBundle(compileBundle(frameworkOfBundle(bundle), bundle.date))).toBe(bytes);
  });

  test('holds a translation that is behind only where one was left so', () => {
    const framework = frameworkOfBundle(bundle);
    const behind = [...framework.translations.values()].flatMap((ofLanguage) =>
      [...ofLanguage.values()].filter(({ of, id, data }) => {
        const entry = of === 'manifest' ? framework.manifest : framework.byId.get(id);
        return entry === undefined || data.of !== translationDigest(entry);
      }),
    );
    expect(behind.map(({ id }) => id)).toEqual(stale.includes(version) ? ['shaping'] : []);
  });
});

describe.each(historyReleases.slice(1))('from the release before to $version', ({ version, editorial, required, changes }) => {
  const before = versions[versions.indexOf(version) - 1] ?? '';
  const judged = new Set(editorial.map((judgement) => judgement.slice(0, 16)));
  const difference = diffFrameworks(releasedFramework(before), releasedFramework(version), { editorial: judged });

  test('exactly this changed, and requires this bump', () => {
    expect({ required: difference.required, changes: difference.changes.map(summary) }).toEqual({ required, changes });
  });

  test('every judgement is about a change of words', () => {
    const words = difference.changes.filter(({ prose }) => prose === 'editorial');
    expect(words.map(({ fingerprint }) => fingerprint).sort()).toEqual([...judged].sort());
  });

  test('the version rises by what changed, no less and, but for the step to 1.0.0, no more', () => {
    const needed = declaredBump(required, before);
    const step = stepBetween(before, version);
    if (version === '1.0.0') expect(bumps.indexOf(step)).toBeGreaterThan(bumps.indexOf(needed));
    else expect(step).toBe(needed);
  });
});

test('since the last release, exactly this changed', async () => {
  const now = await readFramework(memoryTree(steps.at(-1)?.files ?? {}));
  const difference = diffFrameworks(releasedFramework(versions.at(-1) ?? ''), now);
  expect({ required: difference.required, changes: difference.changes.map(summary) }).toEqual(unreleased);
});

describe('released again by the command, one after the other', () => {
  let root: string;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'history-'));
    for (const { version, date, editorial } of historyReleases) {
      replaceFiles(root, filesAt(version));
      const io = recordedIo(root);
      const code = await run(['release', '--date', date, ...editorial.flatMap((judgement) => ['--editorial', judgement])], io);
      if (code !== 0) throw new Error(`${version} could not be released: ${io.complained()}`);
    }
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('the bundles and their checksums are the same bytes', () => {
    for (const version of versions)
      expect(readFileSync(join(root, 'releases', `${version}.json`), 'utf8')).toBe(released(`${version}.json`));
    const ofBundles = (sums: string): readonly string[] => sums.split('\n').filter((line) => !line.endsWith('.changes.json'));
    expect(ofBundles(readFileSync(join(root, 'releases/SHA256SUMS'), 'utf8'))).toEqual(ofBundles(released('SHA256SUMS')));
  });

  // A release contains the sentences of its time; their wording may improve later.
  test('the changes are the same, whatever sentences tell them', () => {
    for (const version of versions)
      expect(withoutSentences(readFileSync(join(root, 'releases', `${version}.changes.json`), 'utf8'))).toEqual(
        withoutSentences(released(`${version}.changes.json`)),
      );
  });
});

test('the checksums name all files of all releases, oldest first', () => {
  const names = versions.flatMap((version) => [`${version}.json`, `${version}.changes.json`]);
  const lines = names.map((name) => `${createHash('sha256').update(released(name)).digest('hex')}  ${name}\n`);
  expect(released('SHA256SUMS')).toBe(lines.join(''));
  expect(Object.keys(filesIn(join(today, 'releases'))).sort()).toEqual(['SHA256SUMS', ...names].sort());
});

function released(name: string): string {
  return readFileSync(join(today, 'releases', name), 'utf8');
}

function releasedFramework(version: string): Framework {
  return frameworkOfBundle(JSON.parse(released(`${version}.json`)) as Bundle);
}

function filesAt(version: string): FrameworkFiles {
  return steps.find(({ step }) => step === version)?.files ?? {};
}

function summary({ bump, kind, language, entry }: FoundChange): string {
  return [bump, kind, language, entry.id].filter(Boolean).join(' ');
}

/** Leaves a folder with these files and the releases that it has. */
function replaceFiles(root: string, files: FrameworkFiles): void {
  for (const path of Object.keys(filesIn(root))) if (!path.startsWith('releases/')) rmSync(join(root, path));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function withoutSentences(text: string): unknown {
  const { changes, ...rest } = JSON.parse(text) as { readonly changes: FoundDifference['changes'] };
  return { ...rest, changes: changes.map(({ message: _message, ...change }) => change) };
}
