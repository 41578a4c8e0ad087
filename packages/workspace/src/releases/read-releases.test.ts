import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFramework } from '@framewright/markdown';
import { compileBundle, digestOfText, printBundle } from '@framewright/model';
import { exampleBase } from '@framewright/validator';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readReleases } from './read-releases.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'framewright-releases-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The bytes of a bundle of the example framework. */
function bundle(version: string, date = '2025-03-04'): string {
  return printBundle(compileBundle(parseFramework(exampleBase, { version }), date));
}

/** Writes a folder of releases; checksums that are not given are right. */
async function write(files: Readonly<Record<string, string>>, checksums?: string): Promise<void> {
  await mkdir(join(root, 'releases'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, 'releases', name), text);
  const right = Object.entries(files).map(([name, text]) => `${digestOfText(text)}  ${name}\n`);
  if (checksums !== '') await writeFile(join(root, 'releases/SHA256SUMS'), checksums ?? right.join(''));
}

test('nothing was released where there is no folder, or no bundle in it', async () => {
  expect(await readReleases(root)).toEqual([]);
  await write({ 'README.md': 'Releases go here.' }, '');
  expect(await readReleases(root)).toEqual([]);
});

test('releases come in the order of their versions, with their files as they are', async () => {
  const changes = '{ "format": 1 }\n';
  await write({ '0.10.0.json': bundle('0.10.0'), '0.9.0.json': bundle('0.9.0', '2024-01-02'), '0.10.0.changes.json': changes });
  const releases = await readReleases(root);
  expect(releases.map(({ version, date, framework }) => [version, date, framework.version])).toEqual([
    ['0.9.0', '2024-01-02', '0.9.0'],
    ['0.10.0', '2025-03-04', '0.10.0'],
  ]);
  expect(releases[1]?.files).toEqual([
    { name: '0.10.0.json', digest: digestOfText(bundle('0.10.0')), text: bundle('0.10.0') },
    { name: '0.10.0.changes.json', digest: digestOfText(changes), text: changes },
  ]);
});

test('a release that was interrupted before its checksum was written is not there yet', async () => {
  const text = bundle('0.1.0');
  await write({ '0.1.0.json': text, '0.2.0.json': bundle('0.2.0').slice(0, 300) }, `${digestOfText(text)}  0.1.0.json\n`);
  expect((await readReleases(root)).map(({ version }) => version)).toEqual(['0.1.0']);
});

const good = bundle('0.1.0');
const listed = `${digestOfText(good)}  0.1.0.json\n`;

test.each([
  ['changed', { '0.1.0.json': good.replace('Clerk', 'Clark') }, listed, /0\.1\.0\.json is not as it was released/u],
  ['cut short', { '0.1.0.json': good.slice(0, -200) }, listed, /0\.1\.0\.json is not as it was released/u],
  ['missing', {}, listed, /There is no file or folder .*0\.1\.0\.json/u],
  ['without any checksums', { '0.1.0.json': good }, '', /SHA256SUMS does not say that it was released/u],
  ['beside an empty list of checksums', { '0.1.0.json': good }, '\n', /SHA256SUMS does not say that it was released/u],
  ['beside a broken list of checksums', { '0.1.0.json': good }, `${listed}oops\n`, /a line that is not a checksum/u],
  [
    'called after another version',
    { '0.2.0.json': good },
    listed.replace('0.1.0', '0.2.0'),
    /holds version 0\.1\.0, and its name says 0\.2\.0/u,
  ],
  ['no bundle', { '0.1.0.json': '{}\n' }, `${digestOfText('{}\n')}  0.1.0.json\n`, /is not a bundle/u],
  [
    'whole, with changes that were changed',
    { '0.1.0.json': good, '0.1.0.changes.json': '{}' },
    `${listed}${digestOfText('{ }')}  0.1.0.changes.json\n`,
    /0\.1\.0\.changes\.json is not as it was released/u,
  ],
] as const)('a release that is %s is not read', async (_, files, checksums, message) => {
  await write(files, checksums);
  await expect(readReleases(root)).rejects.toThrow(message);
});
