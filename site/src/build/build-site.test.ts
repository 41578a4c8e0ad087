import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFramework } from '@framewright/markdown';
import { exampleBase, validate } from '@framewright/validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../index.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'framewright-build-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const twoMinutes = 120_000;

async function build(
  name: string,
  texts: Readonly<Record<string, string>>,
  base?: string,
): Promise<{ pages: number; read: (path: string) => Promise<string> }> {
  const { manifest, ...read } = parseFramework(texts, { version: '1.2.3' });
  // The documentation of the tools is the same in every site, and most of its pages.
  const data = { ...manifest.data, theme: { ...manifest.data.theme, documentation: 'none' as const } };
  const framework = { ...read, manifest: { ...manifest, data } };
  const outDir = join(folder, name);
  const { pages } = await buildSite({ framework, diagnostics: validate(framework), outDir, ...(base === undefined ? {} : { base }) });
  return { pages, read: (path) => readFile(join(outDir, path), 'utf8') };
}

describe('two builds in one process', () => {
  test(
    'each shows its own framework, below its own base, in its own colours',
    async () => {
      const renamed = {
        ...exampleBase,
        'framework.md': (exampleBase['framework.md'] ?? '').replace('title: Meetings', 'title: Gatherings\ntheme: { accent: "#a02" }'),
      };
      const [first, second] = await Promise.all([build('one', exampleBase), build('two', renamed, 'a/b')]);
      const [one, two] = [await first.read('roles/clerk/index.html'), await second.read('roles/clerk/index.html')];
      expect(one).toContain('<title>Clerk · Meetings</title>');
      expect(one).toContain('href="/competences/fairness/"');
      expect(two).toContain('<title>Clerk · Gatherings</title>');
      expect(two).toContain('href="/a/b/competences/fairness/"');
      const sheet = (html: string): string => /href="[^"]*\/(_astro\/[^"]+\.css)"/.exec(html)?.[1] ?? '';
      expect(sheet(one)).not.toBe(sheet(two));
      expect(await second.read('print.css')).toContain('"Gatherings Draft"');
      expect(two).toContain('href="/a/b/print.css" media="print"');
    },
    twoMinutes,
  );

  test(
    'a later build takes away the pages that are gone and leaves other files alone',
    async () => {
      await build('again', exampleBase);
      await writeFile(join(folder, 'again/CNAME'), 'example.org');
      const { 'competences/fairness.md': _gone, ...rest } = exampleBase;
      await build('again', rest);
      const competences = await readdir(join(folder, 'again/competences'));
      expect(competences).toEqual(['agenda-setting', 'index.html', 'level', 'minute-taking']);
      expect(await readFile(join(folder, 'again/CNAME'), 'utf8')).toBe('example.org');
    },
    twoMinutes,
  );
});

test(
  'what stands on a page with others keeps its places when it is renamed',
  async () => {
    const { read } = await build('renamed', {
      ...exampleBase,
      'terms/quorum.md': '---\nid: quorum\ntitle: Quorum\nformerly: [least-number]\n---\nHow many must be there.\n',
      'groups/talking.md': '---\nid: talking\ntitle: Talking\nformerly: [speaking]\n---\nWhat is said.\n',
      'families/meeting.md': '---\nid: meeting\ntitle: Meeting\nformerly: [sitting]\n---\nWho meets.\n',
      'competences/listening.md':
        '---\nid: listening\ntitle: Listening\nkind: conduct\ngroup: talking\nformerly: [hearing]\n---\nThe ability to hear what is said.\n',
      'roles/guest.md': '---\nid: guest\ntitle: Guest\nfamily: meeting\nformerly: [visitor]\n---\nComes once.\n',
    });
    const placesOn = async (path: string): Promise<readonly string[]> =>
      [...(await read(path)).matchAll(/<span id="([^"]*)"><\/span>\s*([^<]*)</gu)].map(([, id, words]) => `${id} ${words}`);
    expect(await placesOn('terms/index.html')).toEqual(['least-number Quorum']);
    expect(await placesOn('competences/index.html')).toEqual(['speaking Talking']);
    expect(await placesOn('roles/index.html')).toEqual(['sitting Meeting']);
    expect(await placesOn('print/index.html')).toEqual([
      'group-speaking Talking',
      'competence-hearing Listening',
      'family-sitting Meeting',
      'role-visitor Guest',
    ]);
  },
  twoMinutes,
);

test('a version that could lead out of the site is refused, and nothing is written', async () => {
  const framework = parseFramework(exampleBase, { version: '1.2.3' });
  const outDir = join(folder, 'refused');
  const releases = [{ version: '../../1.0.0', framework, files: [] }];
  await expect(buildSite({ framework, releases, diagnostics: [], outDir })).rejects.toThrow('../../1.0.0');
  await expect(readdir(outDir)).rejects.toThrow('ENOENT');
});

test(
  'a framework without a manifest, or without anything, still has a start page',
  async () => {
    const { pages } = await build('nothing', {});
    expect(pages).toBeGreaterThan(5);
  },
  twoMinutes,
);
