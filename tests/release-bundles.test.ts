import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileBundle, digestOfText, printBundle } from '@framewright/model';
import { bundleFaults } from '@framewright/validator';
import { readBundle } from '@framewright/workspace';
import { describe, expect, test } from 'vitest';
import { call, tempFolder } from './support/temp-framework.ts';

const fixture = join(import.meta.dirname, 'fixtures/bundle-format-1.json');
const text = readFileSync(fixture, 'utf8');

describe('a bundle of format 1, written on 2026-11-22', () => {
  test('is the one that was written then', () => {
    expect(digestOfText(text)).toBe('d2b378fcb932f0c27f5970786d27c3c5dd22619c5402509b5094d63401ae5850');
  });

  test('is read, whole', async () => {
    const framework = await readBundle(fixture);
    expect(framework.version).toBe('1.2.3');
    expect(framework.entries.competence.map(({ id, data }) => `${id} ${data.status}`)).toEqual([
      'boat-landing active',
      'flag-hoisting deprecated',
      'fog-signalling active',
      'good-company active',
      'lamp-care active',
      'log-keeping active',
      'radio-watch proposed',
      'wakefulness active',
      'weather-watching active',
    ]);
    expect([...framework.translations.keys()]).toEqual(['de']);
  });

  test('gives the same bytes when it is printed again', async () => {
    expect(printBundle(compileBundle(await readBundle(fixture), '2026-11-22'))).toBe(text);
  });

  test('is shown by commands of today', async () => {
    const shown = await call(tempFolder(), 'show', 'relief-keeper', '--framework', fixture);
    expect([shown.code, shown.err]).toEqual([0, '']);
    expect(shown.out).toContain("A craft of one's own");
  });
});

interface Damage {
  readonly what: string;
  /** The damaged file; bytes if it is no longer text. */
  readonly damaged: string | Uint8Array;
  /** The expected message. */
  readonly message: RegExp;
}

const swapped = text.replace('"version": "1.2.3"', '"version": "1.2.4"');
const damages: readonly Damage[] = [
  { what: 'cut short', damaged: text.slice(0, 20_000), message: /not valid JSON .* Its end is missing/u },
  { what: 'empty', damaged: '', message: /not valid JSON/u },
  { what: 'not text', damaged: Buffer.concat([Buffer.from(text), Buffer.from([0xff])]), message: /not text in UTF-8/u },
  { what: 'a web page instead', damaged: '<!doctype html>', message: /not valid JSON/u },
  { what: 'another document', damaged: '{ "name": "x" }', message: /does not say which format/u },
  { what: 'of a format to come', damaged: text.replace('"format": 1', '"format": 3'), message: /newer version of framewright is needed/u },
  {
    what: 'of a higher format than it needs',
    damaged: text.replace('"format": 1', '"format": 2'),
    message: /its format is 2, and the lowest that has room for what it holds is 1/u,
  },
  { what: 'without a part', damaged: text.replace('"terms"', '"words"'), message: /lacks “terms”/u },
  {
    what: 'with a value that does not fit',
    damaged: text.replace('"atLeast": 1', '"atLeast": "one"'),
    message: /“one”, which does not fit/u,
  },
  {
    what: 'with other words',
    damaged: text.replace('is seen as far', 'is seen as near'),
    message: /“lamp-care” does not agree with its digest/u,
  },
  {
    what: 'with a digest too many',
    damaged: text.replace('"digests": {', `"digests": {\n    "aaa": "${'0'.repeat(64)}",`),
    message: /a digest of “aaa”/u,
  },
  { what: 'laid out otherwise', damaged: JSON.stringify(JSON.parse(text)), message: /not in the form that a release is written in/u },
  { what: 'with a byte order mark', damaged: `\uFEFF${text}`, message: /not valid JSON/u },
  { what: 'with a key twice', damaged: text.replace('"format": 1,', '"format": 1,\n  "format": 1,'), message: /not in the form/u },
  {
    what: 'with a requirement that does not follow',
    damaged: text.replace('"need": "essential",\n          "origin"', '"need": "desirable",\n          "origin"'),
    message: /resolved roles/u,
  },
  { what: 'of another version', damaged: swapped, message: /holds version 1\.2\.4, and is called 1\.2\.3/u },
];

describe('a bundle that is not what was released', () => {
  test.each(damages.map((damage) => [damage.what, damage] as const))('%s: is told, and why', async (_what, { damaged, message }) => {
    expect(Buffer.from(damaged).equals(Buffer.from(text))).toBe(false);
    const folder = tempFolder();
    writeFileSync(join(folder, '1.2.3.json'), damaged);
    const alone = await call(folder, 'verify', '1.2.3.json');
    expect([alone.code, alone.out]).toEqual([1, '']);
    expect(alone.err).toMatch(message);
    expect(alone.err).toContain('There is no SHA256SUMS beside it');
    expect(alone.err).not.toContain('Framewright itself');

    writeFileSync(join(folder, 'SHA256SUMS'), `${digestOfText(text)}  1.2.3.json\n`);
    const beside = await call(folder, 'verify', '1.2.3.json');
    expect(beside.code).toBe(1);
    expect(beside.err).toContain('1.2.3.json: It does not agree with its checksum in SHA256SUMS');
  });

  test('but whole in itself is told by its checksum alone', async () => {
    const folder = tempFolder();
    const other = text.replace('2026-11-22",\n  "digests"', '2026-11-23",\n  "digests"');
    expect(other).not.toBe(text);
    expect(bundleFaults(other)).toEqual([]);
    writeFileSync(join(folder, '1.2.3.json'), other);
    writeFileSync(join(folder, 'SHA256SUMS'), `${digestOfText(text)}  1.2.3.json\n`);
    const { code, err } = await call(folder, 'verify', '1.2.3.json');
    expect([code, err]).toEqual([1, '1.2.3.json: It does not agree with its checksum in SHA256SUMS, so it is not what was released.\n']);
  });

  test('or that the checksums do not list', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, '1.2.3.json'), text);
    writeFileSync(join(folder, 'SHA256SUMS'), `${digestOfText(text)}  1.2.2.json\n`);
    const { code, err } = await call(folder, 'verify', '1.2.3.json');
    expect(code).toBe(1);
    expect(err).toContain('1.2.3.json: SHA256SUMS does not list it');
  });

  test('while one that is passes', async () => {
    const folder = tempFolder();
    writeFileSync(join(folder, '1.2.3.json'), text);
    const alone = await call(folder, 'verify', '1.2.3.json');
    expect([alone.code, alone.out]).toEqual([0, '1.2.3.json is whole.\n']);
    writeFileSync(join(folder, 'SHA256SUMS'), `${digestOfText(text)}  1.2.3.json\n`);
    const beside = await call(folder, 'verify', '1.2.3.json');
    expect([beside.code, beside.out, beside.err]).toEqual([0, '1.2.3.json is whole and as it was released.\n', '']);
  });
});
