import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@framewright/cli';
import { formats } from '@framewright/exporters';
import { describe, expect, test } from 'vitest';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';
import { recordedIo } from './support/recorded-io.ts';

const root = join(import.meta.dirname, '..');

async function framewright(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const io = recordedIo(root);
  const code = await run(argv, io);
  return { code, stdout: io.printed(), stderr: io.complained() };
}

describe('the command', () => {
  test('lists the formats, and tells what each keeps', async () => {
    const { stdout } = await framewright('export');
    for (const { id, specification } of formats) {
      expect(stdout).toContain(specification.url);
      expect((await framewright('export', id, '--keeps')).stdout).toContain('competence');
    }
  });

  test('takes a release by its version, with its day', async () => {
    const { stdout } = await framewright('export', 'json', '--framework', '0.1.0');
    expect(stdout).toContain('"version": "0.1.0"');
    const out = mkdtempSync(join(tmpdir(), 'exports-'));
    await framewright('export', 'skos', '--framework', '0.1.0', '--out', out);
    expect(readFileSync(join(out, 'skos.ttl'), 'utf8')).toContain('2026-11-22');
    rmSync(out, { recursive: true });
  });

  test('writes chosen entries with what roles among them ask for', async () => {
    const { stdout } = await framewright('export', 'json', '--framework', 'tests/frameworks/two-dimensions', '--only', 'lead-conservator');
    const bundle = JSON.parse(stdout) as { readonly roles: object; readonly competences: object };
    expect(Object.keys(bundle.roles)).toContain('lead-conservator');
    expect(Object.keys(bundle.competences).length).toBeGreaterThan(0);
  });

  test.each([
    [['cas'], 'did you mean “case”'],
    [['skos'], 'name a folder for them with --out'],
    [['json', '--only', 'nobody-at-all'], 'There is no entry “nobody-at-all”'],
    [['json', '--framework', '9.9.9'], 'There is no release 9.9.9'],
    [['json', '--date', '2026-13-45'], '“2026-13-45” is no day'],
  ])('%j is answered with a sentence', async (argv, sentence) => {
    const { code, stdout, stderr } = await framewright('export', ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
  });
});

describe('the site of our own framework', () => {
  test('offers the latest release in other formats, says where, and tells what each keeps', async () => {
    const { files, pages, folder } = await sharedSite(sites.framework);
    const page = pages.get('data/') ?? '';
    const { files: listed } = JSON.parse(readFileSync(join(folder, 'data/latest/index.json'), 'utf8')) as {
      readonly files: readonly { readonly path: string }[];
    };
    const names = listed.map(({ path }) => path).filter((path) => path.startsWith('formats/'));
    expect(names).toContain('formats/open-pmo.xlsx');
    expect(names.length).toBeGreaterThan(6);
    expect(names.filter((name) => !files.has(`data/latest/${name}`) || !page.includes(`data/latest/${name}"`))).toEqual([]);
    for (const { id, specification } of formats) if (id !== 'csv' && id !== 'json') expect(page).toContain(`href="${specification.url}"`);
    expect([...files].filter((path) => /^data\/(?!latest\/)[^/]+\/formats\//u.test(path))).toEqual([]);
  }, 300_000);
});
