import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '@framewright/cli';
import { printEntry } from '@framewright/markdown';
import { type Bundle, type Diagnostics, type Entry, frameworkOfBundle, printBundle, compileBundle } from '@framewright/model';
import { schemaViolations } from '@framewright/validator';
import { folderTree, readFramework } from '@framewright/workspace';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { recordedIo } from './support/recorded-io.ts';

const shapes = join(import.meta.dirname, 'frameworks');
const leastEntries = 15;
/** What is found in a framework on purpose, by shape: a stale translation, and releases without an address to write to. */
const leftOf: Readonly<Record<string, readonly string[]>> = { 'two-languages': ['stale-translation'], history: ['nobody-to-tell'] };

describe.each(readdirSync(shapes))('a framework in the shape of %s, outside the checkout', (shape) => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), `${shape}-`));
    cpSync(join(shapes, shape), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function framewright(
    ...argv: readonly string[]
  ): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
    const io = recordedIo(folder);
    const code = await run(argv, io);
    return { code, stdout: io.printed(), stderr: io.complained() };
  }

  test('is whole and without a mistake, but for what is left on purpose', async () => {
    const { code, stdout } = await framewright('validate', '--format', 'json');
    const { summary, diagnostics } = JSON.parse(stdout) as Diagnostics;
    expect(diagnostics.map(({ rule }) => rule)).toEqual(leftOf[shape] ?? []);
    expect(summary.files).toBeGreaterThan(leastEntries);
    expect(code).toBe(0);
  });

  test('is printed as it is written', async () => {
    const framework = await readFramework(folderTree(folder));
    const entries: readonly Entry[] = [framework.manifest, ...framework.byId.values()];
    expect(entries.length).toBeGreaterThan(leastEntries);
    for (const entry of entries)
      expect(printEntry(entry, framework)).toBe(readFileSync(join(folder, entry.source?.file.path ?? ''), 'utf8'));
  });

  test('is bundled to the same bytes from files and from the bundle', async () => {
    const { code, stdout } = await framewright('bundle');
    expect(code).toBe(0);
    const bundle = JSON.parse(stdout) as Bundle;
    expect(schemaViolations('bundle', bundle)).toEqual([]);
    expect(printBundle(compileBundle(frameworkOfBundle(bundle)))).toBe(stdout);
    expect((await framewright('bundle')).stdout).toBe(stdout);
  });

  // Other tests build sites in the same way, of half of the shapes; a short run relies on these.
  if (!inject('isWhole')) return;

  test('is built into a site with a page for every entry that has one', { timeout: 900_000 }, async () => {
    const { code } = await framewright('build', '--out', 'public', '--site', '/some/where/');
    expect(code).toBe(0);
    const framework = await readFramework(folderTree(folder));
    // The working tree has its own part of the site once something has been released.
    const draft = existsSync(join(folder, 'releases')) ? 'draft/' : '';
    const pages = [
      ...framework.entries.competence.map(({ id }) => `competences/${id}`),
      ...framework.entries.role.map(({ id }) => `roles/${id}`),
      ...framework.entries.qualification.map(({ id }) => `qualifications/${id}`),
    ];
    expect(
      ['index.html', '404.html', ...pages.map((page) => `${draft}${page}/index.html`)].filter(
        (page) => !existsSync(join(folder, 'public', page)),
      ),
    ).toEqual([]);
    expect(readFileSync(join(folder, 'public/index.html'), 'utf8')).toContain(
      `<title>${framework.manifest.data.title.replaceAll("'", '&#39;')}</title>`,
    );
  });
});
