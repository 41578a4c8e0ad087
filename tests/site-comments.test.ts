import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entryTypes, labelOf, type Entry } from '@framewright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { commentedPreview, hostileBodies, previewForge } from './browser/commented-preview.ts';
import { faultsOf } from './browser/page-facts.ts';
import type { PreviewExample } from './browser/preview-example.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;
const base = '/pr-12/';
const pullUrl = 'https://forge.example/tea/skills/pull/12';

let example: PreviewExample;
let site: BuiltSite;

beforeAll(async () => {
  [example, site] = [await commentedPreview(), await sharedSite(sites.commentedPreview)];
}, 15 * minutes);

function pageAt(path: string): string {
  return site.pages.get(path) ?? expect.fail(`no page at ${path}`);
}

/** The elements that show a conversation, from their first tag to their last. */
function conversationsIn(html: string): readonly string[] {
  return [...html.matchAll(/<(article|details)\b[^>]* id="conversation-\d+"[\s\S]*?<\/\1>/gu)].map(([whole]) => whole);
}

function decoded(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&(?:quot|#34|#x22);/gu, '"')
    .replaceAll(/&#(?:39|x27);/gu, "'")
    .replaceAll(/&(?:lt|#x3C);/gu, '<')
    .replaceAll(/&(?:gt|#x3E);/gu, '>')
    .replaceAll(/&(?:amp|#38|#x26);/gu, '&');
}

describe('conversations', () => {
  test('each stand exactly once on the page that shows what they are about, or on the start page', () => {
    const owners = new Map<string, Entry>(
      [example.framework.manifest, ...example.framework.byId.values()].map((entry) => [entry.source?.file.path ?? '', entry]),
    );
    const lost = example.preview.conversations.flatMap(({ id, path, lines, state }) => {
      const own = owners.get(path);
      const pages = own === undefined ? ['preview/'] : [...pagesOf(own), 'preview/'];
      const found = pages.map((page) => pageAt(page).split(`id="conversation-${id}"`).length - 1);
      return found.reduce((sum, times) => sum + times, 0) === 1
        ? []
        : [`${path} ${state} ${lines?.[0]}: ${pages.join(' ')} ${found.join(' ')}`];
    });
    expect(lost).toEqual([]);
  });

  test('are linked at the head of the page', () => {
    const html = pageAt('competences/brewing/');
    const own = example.preview.conversations.filter(({ path }) => path === 'competences/brewing.md');
    expect(html).toContain(`${own.length} conversations on this page`);
    for (const { id } of own) expect(html).toContain(`href="#conversation-${id}"`);
  });

  test('stand behind the paragraph that they are about', () => {
    const html = pageAt('competences/brewing/');
    const about = example.preview.conversations.find(({ path, lines }) => path === 'competences/brewing.md' && lines?.[0] === 33);
    const [paragraph, own, next] = ['Brews a pot that guests finish.', `id="conversation-${about?.id}"`, 'id="evidence"'].map((part) =>
      html.lastIndexOf(part),
    );
    expect(paragraph).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(paragraph ?? 0);
    expect(next).toBeGreaterThan(own ?? 0);
  });

  test('show what strangers wrote as text, every character of it, and nothing else', () => {
    const texts = new Set(
      [...site.pages].flatMap(([, html]) =>
        conversationsIn(html).flatMap((each) =>
          [...each.matchAll(/<p class="conversation-text"[^>]*>([\s\S]*?)<\/p>/gu)].map(([, text = '']) => decoded(text)),
        ),
      ),
    );
    expect(texts).toEqual(new Set(hostileBodies.map((body) => body.replaceAll(/[\uE000-\uE005]/gu, ''))));
    for (const html of site.pages.values())
      expect(html.replaceAll(/"[^"]*"/gu, '""')).not.toMatch(/<script>|<img src=x|<i>nobody|<b>\d|<h1[^>]*>Mine/u);
  });

  test('lead to the forge or nowhere', () => {
    const addresses = new Set(
      [...site.pages.values()].flatMap((html) =>
        conversationsIn(html).flatMap((each) => [...each.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href)),
      ),
    );
    expect([...addresses].sort()).toEqual([
      'https://forge.example/%22%3E%3Cscript%3Ehappened%20=%20true%3C/script%3E',
      `${pullUrl}#discussion_r1`,
    ]);
  });

  test('are folded where they are resolved', () => {
    const resolved = new Set(example.preview.conversations.filter(({ isResolved }) => isResolved).map(({ id }) => `${id}`));
    const all = [...site.pages.values()].flatMap(conversationsIn);
    expect(all.length).toBeGreaterThan(300);
    for (const each of all) {
      const [, name, id = ''] = /^<(\w+)[^>]* id="conversation-(\d+)"/u.exec(each) ?? [];
      expect(name).toBe(resolved.has(id) ? 'details' : 'article');
      expect(each).not.toMatch(/^<details[^>]* open/u);
    }
  });

  test('say where their words are gone, and name them', () => {
    const gone = example.preview.conversations.filter(({ state, path }) => state === 'gone' && path === 'competences/brewing.md');
    expect(gone.length).toBeGreaterThan(5);
    const text = decoded(pageAt('competences/brewing/'));
    for (const { quote } of gone) expect(text).toContain(`The words that this is about are no longer here: “${quote}”.`);
  });
});

describe('the files of the framework', () => {
  test('are there by number, with all that a comment needs', async () => {
    for (const [number, { path, text }] of example.framework.files.entries()) {
      const source = JSON.parse(await readFile(join(site.folder, `preview/source/${number}.json`), 'utf8')) as Readonly<
        Record<string, unknown>
      >;
      expect(source).toMatchObject({ path: `skills/${path}`, text, revision: example.preview.revision });
      expect(source['changesAnchor']).toMatch(/^[0-9a-f]{64}$/u);
      expect(source['changes'] !== undefined).toBe(example.preview.changes.some((each) => each.path === `skills/${path}`));
    }
    const own = [...site.files].filter((file) => file.startsWith('preview/source/'));
    expect(own).toHaveLength(example.framework.files.length);
    expect(own.filter((file) => !/^preview\/source\/\d+\.json$/u.test(file))).toEqual([]);
  });
});

describe('the page that posts', () => {
  test('is the only one that names the API of the forge, and the only one that may ask anything elsewhere', () => {
    expect([...site.pages].filter(([, html]) => html.includes(previewForge.api)).map(([path]) => path)).toEqual(['preview/post/']);
    const policies = Map.groupBy(site.pages, ([, html]) => /connect-src ([^;]*);/u.exec(html)?.[1]?.replaceAll('&#39;', "'"));
    expect([...policies.keys()].sort()).toEqual(["'self'", previewForge.api]);
    expect(policies.get(previewForge.api)?.map(([path]) => path)).toEqual(['preview/post/']);
  });

  test('holds nothing that a contributor wrote', () => {
    const html = pageAt('preview/post/');
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('<meta name="referrer" content="no-referrer"');
    const { manifest, byId } = example.framework;
    const words = [manifest, ...byId.values()].map(labelOf).filter((title) => title.length > 3 && html.includes(title));
    expect(words).toEqual([]);
    expect(html).not.toMatch(/<header|<footer|<nav|mara-li|4f0c1d2e3b4a|reader-|site-search/u);
    expect(faultsOf(html)).toEqual([]);
  });

  test('loads its own styles and script alone', () => {
    const loaded = [...pageAt('preview/post/').matchAll(/(?:src|<link rel="stylesheet" href)="([^"]*)"/gu)].map(([, address]) => address);
    expect(loaded).toEqual([`${base}preview/post.css`, `${base}preview/post-comment.js`]);
    for (const address of loaded) expect(site.files.has(String(address).slice(base.length))).toBe(true);
  });
});

/** The pages that show an entry: its own, or its list. */
function pagesOf({ type, id }: Entry): readonly string[] {
  const lists: Readonly<Record<string, string>> = { manifest: '', term: 'terms/', group: 'competences/', family: 'roles/' };
  return [lists[type] ?? `${entryTypes[type].folder}/${id}/`];
}
