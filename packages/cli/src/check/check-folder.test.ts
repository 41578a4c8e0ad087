import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validate } from '@framewright/validator';
import { folderTree, readFramework } from '@framewright/workspace';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkFolder } from './check-folder.ts';
import type { Io } from '../terminal/io.ts';
import { watchFramework } from './watch-framework.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(join(import.meta.dirname, '../../../../tests/frameworks/two-dimensions'), join(root, 'framework'), { recursive: true });
  // Enough files for the result to be cached.
  for (let index = 0; index < 200; index += 1)
    writeFileSync(
      join(root, `framework/terms/word-${index}.md`),
      `---\nid: word-${index}\ntitle: Word ${index}\n---\nThe meaning of word ${index}.\n`,
    );
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const folder = (): string => join(root, 'framework');
const broken = '---\nid: word-7\ntitle: Word 7\nreplacedBy: [word-8, wrod-9]\n---\nThe <b>meaning</b>.\n';

/** An Io in which all files are too young for their stamps to be trusted, unless another time is given. */
function quietIo(complaints: string[] = [], time = 0, env: Io['env'] = { FRAMEWRIGHT_CACHE: join(root, 'cache') }): Io {
  const nowhere = { write: () => undefined, color: false, width: 80, terminal: false };
  return {
    stdout: nowhere,
    stderr: { ...nowhere, write: (text) => void complaints.push(text) },
    cwd: root,
    env,
    now: () => 0,
    time: () => time,
    today: () => '2026-11-22',
    untilStopped: () => new AbortController().signal,
  };
}

/** The result of a check without a cache. */
async function cold(): Promise<unknown> {
  return validate(await readFramework(folderTree(folder())));
}

test('a cold call, a warm one, one after an edit and one after taking the edit back find the same as a check from nothing', {
  timeout: 60_000,
}, async () => {
  const path = join(folder(), 'terms/word-7.md');
  const right = readFileSync(path, 'utf8');
  for (const text of [right, right, broken, broken, right]) {
    writeFileSync(path, text);
    const { diagnostics, files } = await checkFolder(folder(), quietIo());
    expect(diagnostics).toEqual(await cold());
    expect(diagnostics.length > 0).toBe(text === broken);
    const shown = files.find((file) => file.path === 'terms/word-7.md');
    expect(shown).toBeDefined();
    if (text === broken) expect(shown?.text).toBe(text);
  }
  expect(readdirSync(join(root, 'cache'))).toHaveLength(1);
});

test('an exact check neither asks the cache nor fills it', async () => {
  const path = join(folder(), 'terms/word-7.md');
  writeFileSync(path, broken);
  await checkFolder(folder(), quietIo(), { exact: true });
  expect(readdirSync(root)).not.toContain('cache');
  await checkFolder(folder(), quietIo());
  const cacheFile = join(root, 'cache', readdirSync(join(root, 'cache'))[0] ?? '');
  // A result that no check would give.
  writeFileSync(cacheFile, readFileSync(cacheFile, 'utf8').replaceAll('wrod-9', 'wrong-9'));
  const { diagnostics } = await checkFolder(folder(), quietIo(), { exact: true });
  expect(diagnostics).toEqual(await cold());
});

test('files that nobody touched are not read again, and one that was is, even where its length and its time are what they were', async () => {
  const path = join(folder(), 'terms/word-7.md');
  writeFileSync(path, broken);
  const later = (): Io => quietIo([], Date.UTC(2200, 0, 1));
  await checkFolder(folder(), later());
  const cacheFile = join(root, 'cache', readdirSync(join(root, 'cache'))[0] ?? '');
  // The contents of the files can no longer lead to a cached result.
  const strange = readFileSync(cacheFile, 'utf8').replace(/"key":"[0-9a-f]+"/u, '"key":"0"');
  writeFileSync(cacheFile, strange);
  const { diagnostics, files } = await checkFolder(folder(), later());
  expect(diagnostics).toEqual(await cold());
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(files.find((file) => file.path === 'terms/word-7.md')?.text).toBe(broken);
  expect(readFileSync(cacheFile, 'utf8')).toBe(strange);

  const { atime, mtime } = statSync(path);
  writeFileSync(path, broken.replace('wrod', 'word'));
  utimesSync(path, atime, mtime);
  const after = await checkFolder(folder(), later());
  expect(after.diagnostics).toEqual(await cold());
  expect(after.diagnostics.length).toBe(diagnostics.length - 1);
});

test('a cache that can’t be written is told in one sentence, and what is found is the same', async () => {
  writeFileSync(join(root, 'cache'), 'in the way');
  const complaints: string[] = [];
  const { diagnostics } = await checkFolder(folder(), quietIo(complaints));
  expect(diagnostics).toEqual(await cold());
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(/^The result could not be kept .*\.\n$/u);
});

test('following saves finds after each what a check from nothing finds: an edit, a new file, a new name, a scale, a file taken away', {
  timeout: 60_000,
}, async () => {
  const stop = new AbortController();
  const checks = watchFramework(folder(), stop.signal);
  expect((await checks.next()).value?.diagnostics).toEqual([]);
  const scale = join(folder(), 'scales', readdirSync(join(folder(), 'scales'))[0] ?? '');
  const saves: readonly (() => void)[] = [
    () => writeFileSync(join(folder(), 'terms/word-7.md'), broken),
    () => writeFileSync(join(folder(), 'terms/wrod-9.md'), '---\nid: wrod-9\ntitle: Wrod\n---\nMeant otherwise.\n'),
    () => renameSync(join(folder(), 'terms/word-8.md'), join(folder(), 'terms/word-eight.md')),
    () => writeFileSync(scale, readFileSync(scale, 'utf8').replace('value: 5', 'value: 6')),
    () => rmSync(join(folder(), 'terms/wrod-9.md')),
  ];
  for (const save of saves) {
    const next = checks.next();
    save();
    let found = (await next).value?.diagnostics;
    const wanted = await cold();
    // The watcher may see a save in two parts.
    for (let more = 0; more < 3 && JSON.stringify(found) !== JSON.stringify(wanted); more += 1)
      found = (await checks.next()).value?.diagnostics;
    expect(found).toEqual(wanted);
  }
  stop.abort();
  expect((await checks.next()).done).toBe(true);
});

test('a verdict that was put beside the texts is not believed, wherever it lies', { timeout: 60_000 }, async () => {
  writeFileSync(join(folder(), 'terms/word-7.md'), broken);
  const expected = await cold();
  // A genuine verdict on these very texts, made to say that nothing is wrong.
  await checkFolder(folder(), quietIo());
  const [name = ''] = readdirSync(join(root, 'cache'));
  const { stamp: _stamp, ...genuine } = JSON.parse(readFileSync(join(root, 'cache', name), 'utf8')) as Record<string, unknown>;
  const verdict = { diagnostics: [] };
  const forged = JSON.stringify({ ...genuine, verdict, check: createHash('sha256').update(JSON.stringify(verdict)).digest('hex') });
  writeFileSync(join(root, 'cache', name), forged);
  // The forgery is good: in the folder of the user it would be believed.
  expect((await checkFolder(folder(), quietIo())).diagnostics).toEqual([]);

  mkdirSync(join(root, '.git'));
  const beside = [
    'node_modules/.cache/framewright',
    'framework/node_modules/.cache/framewright',
    '.cache/framewright',
    'framework/.cache',
    'cache',
  ];
  for (const place of beside) {
    mkdirSync(join(root, place), { recursive: true });
    writeFileSync(join(root, place, name), forged);
  }
  const environments = [
    {},
    { CI: 'true' },
    { CI: 'true', HOME: root, XDG_CACHE_HOME: join(root, '.cache') },
    { HOME: root },
    ...beside.map((place) => ({ FRAMEWRIGHT_CACHE: join(root, place) })),
  ];
  for (const env of environments)
    expect((await checkFolder(folder(), quietIo([], 0, env))).diagnostics, JSON.stringify(env)).toEqual(expected);
});
