import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { run } from '@framewright/cli';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { startFakeForge, type FakeForge } from './fixtures/forge/fake-forge.ts';
import { forgeWith, newPull } from './fixtures/forge/fake-state.ts';
import { recordedIo, type RecordedIo } from './support/recorded-io.ts';

const base = join(import.meta.dirname, 'scenarios/base');

const untidy = '---\ntitle:   Agenda\nid: agenda\n---\n\n\nWhat a meeting  is about.\n';

/** Each command that writes, on a framework that gives it something to do. */
const writing: readonly (readonly [line: string, files: Readonly<Record<string, string>>])[] = [
  ['new term --title Bench --text=Wood.', {}],
  ['format', { 'framework/terms/agenda.md': untidy }],
  ['validate --fix', { 'framework/terms/agenda.md': '---\nid: agenda\ntitle = Agenda\n---\nWhat a meeting is about.\n' }],
  ['rename clear-writing plain-writing', {}],
  ['deprecate clear-writing --because=Old.', {}],
  ['translate de clear-writing', { 'framework/framework.md': manifestWith('de') }],
  [
    'approve spring --by Reader --date 2026-11-21',
    {
      'framework/reviews/spring.md':
        '---\nid: spring\ntitle: Spring\nopens: 2026-11-01\ncloses: 2026-11-20\nscope: { competences: [clear-writing] }\naudience: All\nminutes: 30\n---\nIs it true?\n',
    },
  ],
  ['changeset', {}],
  ['version --date 2026-11-22', { 'framework/.changeset/all.md': '---\n"small-office": minor\n---\n\nAll of it.\n' }],
  ['release --date 2026-11-22', { 'framework/package.json': '{ "name": "small-office", "version": "0.1.0" }\n' }],
  ['bundle --out out/deep/small-office.json', {}],
  ['review-comments 7 --save out/deep/conversations.json', {}],
  // Whatever stands in the way of a preview, its summary is written.
  [`preview-from . --number 7 --head ${'a'.repeat(40)} --site https://previews.example/ --summary out/deep/summary.md`, {}],
];

let forge: FakeForge;

beforeAll(async () => {
  forge = await startFakeForge(forgeWith(newPull(7, 'Clearer')));
});

afterAll(async () => forge.close());

function ioIn(cwd: string): RecordedIo {
  return { ...recordedIo(cwd), env: { GITHUB_API_URL: forge.api, GITHUB_REPOSITORY: 'group/framework' } };
}

/** How a link leads from its place to what lies outside. */
const kinds: readonly (readonly [kind: string, leads: (place: string, target: string) => string])[] = [
  ['upwards', (place, target) => relative(dirname(place), target)],
  ['by its whole path', (_place, target) => target],
  ['nowhere', (place, target) => `${relative(dirname(place), target)}-gone`],
];

describe.each(writing)('framewright %s', (line, files) => {
  // In a short run each command meets two of them, and each of them two thirds of the commands.
  const turn = writing.findIndex(([each]) => each === line);
  const met = kinds.filter((_kind, index) => inject('isWhole') || (index + turn) % 3 !== 0);

  test('writes when nothing is in the way', async () => {
    const { cwd } = checkout(files);
    const before = textsIn(cwd);
    const io = ioIn(cwd);
    await run(line.split(' '), io);
    expect(textsIn(cwd), io.complained()).not.toEqual(before);
  });

  test.each(met)('changes nothing behind a link that leads %s, at whatever level of what it writes', async (kind, leads) => {
    let named = 0;
    for (const path of await writtenBy(line, files)) {
      const parts = path.split('/');
      for (const index of parts.keys()) {
        const level = parts.slice(0, index + 1).join('/');
        const { cwd, outside } = checkout(files);
        const place = join(cwd, level);
        const target = join(outside, 'own');
        // What was there lies behind the link now, so that everything looks as before.
        if (existsSync(place)) renameSync(place, kind === 'nowhere' ? join(outside, 'moved') : target);
        else if (index < parts.length - 1) mkdirSync(target);
        else writeFileSync(target, 'own');
        mkdirSync(dirname(place), { recursive: true });
        symlinkSync(leads(place, target), place);
        const [before, link] = [textsIn(outside), readlinkSync(place)];
        const io = ioIn(cwd);
        await run(line.split(' '), io);
        expect(textsIn(outside), `${level}: ${io.complained()}`).toEqual(before);
        expect(existsSync(`${target}-gone`), level).toBe(false);
        expect(readlinkSync(place), level).toBe(link);
        if (/ is a link, and what lies behind a link is never changed; remove the link, or choose another place\./u.test(io.complained()))
          named += 1;
      }
    }
    // Texts behind a link are not read, and so there is nothing to write; the folder itself is named, and so is all that is written anew.
    if (kind !== 'nowhere') expect(named).toBeGreaterThan(0);
  });
});

test.each(['out', 'out/deep', 'out/deep/small-office.json'])('a link in the place of %s is named', async (level) => {
  for (const [, leads] of kinds) {
    const { cwd, outside } = checkout();
    mkdirSync(dirname(join(cwd, level)), { recursive: true });
    symlinkSync(leads(join(cwd, level), outside), join(cwd, level));
    for (const out of ['out/deep/small-office.json', join(cwd, 'out/deep/small-office.json')]) {
      const io = recordedIo(cwd);
      expect(await run(['bundle', '--out', out], io)).toBe(2);
      expect(io.complained()).toContain(
        `${level.split('/').at(-1)} is a link, and what lies behind a link is never changed; remove the link`,
      );
    }
  }
});

test('a link to what is read and written is named with what to do', async () => {
  const { cwd, outside } = checkout();
  renameSync(join(cwd, 'framework'), join(outside, 'framework'));
  symlinkSync(join(outside, 'framework'), join(cwd, 'framework'));
  const io = recordedIo(cwd);
  expect(await run(['new', 'term', '--title', 'Bench', '--text', 'Wood.'], io)).toBe(2);
  expect(io.complained()).toMatch(
    /^Nothing was written, because .*framework is a link, and what lies behind a link is never changed; remove the link, or choose another place\.\n$/u,
  );
});

test.each(['dist', 'public/site'])('a site is not built behind a link in the place of a part of %s', async (out) => {
  const { cwd, outside } = checkout();
  symlinkSync(outside, join(cwd, out.split('/')[0] ?? ''));
  writeFileSync(join(outside, 'index.html'), 'own');
  const io = recordedIo(cwd);
  expect(await run(['build', '--out', out], io)).toBe(2);
  expect(io.complained()).toMatch(/ is a link, .*; remove the link, or choose another place\.\n$/u);
  expect(textsIn(outside)).toEqual({ 'index.html': 'own' });
});

function checkout(files: Readonly<Record<string, string>> = {}): { cwd: string; outside: string } {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [cwd, outside] = [join(root, 'checkout'), join(root, 'outside')];
  mkdirSync(outside);
  cpSync(base, cwd, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  return { cwd, outside };
}

/** The files that a command makes, changes or removes. */
async function writtenBy(line: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { cwd } = checkout(files);
  const before = textsIn(cwd);
  await run(line.split(' '), ioIn(cwd));
  const after = textsIn(cwd);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((path) => before[path] !== after[path]);
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const items = readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = items.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(found.map((file) => [relative(folder, file), readFileSync(file, 'utf8')] as const).sort());
}

function manifestWith(language: string): string {
  return readFileSync(join(base, 'framework/framework.md'), 'utf8').replace('languages: [en-GB]', `languages: [en-GB, ${language}]`);
}
