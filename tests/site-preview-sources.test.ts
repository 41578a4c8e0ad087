import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from './browser/built-site.ts';
import { previewExample, type PreviewExample } from './browser/preview-example.ts';
import { unchangedExample } from './browser/preview-sites.ts';
import { sharedSite } from './browser/shared-site.ts';
import { sites } from './browser/sites.ts';

const minutes = 60_000;

/** A block of a page with the source lines that it states. */
interface Block {
  readonly source: string;
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}

/** The paragraphs and items of a page with their source: their text before the link for commenting. */
function blocksOf(html: string): readonly Block[] {
  const blocks: Block[] = [];
  let source = '';
  for (const [, own, first = '', last = '', text = ''] of html.matchAll(
    /data-source="([^"]*)"|<(?:p|li) data-lines="(\d+)-(\d+)"[^>]*>([\s\S]*?)<a class="comment-here"/gu,
  )) {
    if (own !== undefined) source = own;
    else blocks.push({ source, first: Number(first), last: Number(last), words: wordsOf(text) });
  }
  return blocks;
}

function wordsOf(html: string): readonly string[] {
  const shown = html.replace(/<del>[\s\S]*?<\/del>|<sup>[\s\S]*?<\/sup>/gu, '').replace(/<span class="unseen">[\s\S]*?<\/span>/gu, '');
  return (
    shown
      .replace(/<[^>]*>/gu, ' ')
      .replace(/&[^;]+;/gu, ' ')
      .match(/\p{L}+/gu) ?? []
  );
}

describe.each([
  ['the example', () => previewExample(), sites.preview],
  ['another framework, nothing of which changed', unchangedExample, sites.unchangedPreview],
] as const)('in the preview of %s', (_name, example, toBuild) => {
  let site: BuiltSite;
  let shown: PreviewExample;

  beforeAll(async () => {
    shown = await example();
    site = await sharedSite(toBuild);
  }, 10 * minutes);

  test('every block of prose says at which lines its words are', () => {
    const texts = new Map(shown.framework.files.map(({ path, text }) => [`skills/${path}`, text.split('\n')]));
    let seen = 0;
    const wrong: string[] = [];
    for (const [path, html] of site.pages)
      for (const { source, first, last, words } of blocksOf(html)) {
        const written =
          texts
            .get(source)
            ?.slice(first - 1, last)
            .join('\n') ?? '';
        // A link to an entry may show its title.
        if (written.includes('[[')) continue;
        seen += 1;
        const known = new Set(written.match(/\p{L}+/gu));
        if (words.length === 0 || words.some((word) => !known.has(word)))
          wrong.push(`${path}: ${source} ${first}-${last}: ${words.join(' ')}`);
      }
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(40);
  });

  test('every paragraph, item and row of an entry can be commented on', () => {
    const lacking = [...site.pages].flatMap(([path, html]) =>
      [...html.matchAll(/<(p|tr|li)[^>]* data-lines="[^"]*"[\s\S]*?<\/\1>/gu)]
        .filter(([block]) => !block.includes('class="comment-here"'))
        .map(([block]) => `${path}: ${block}`),
    );
    expect(lacking).toEqual([]);
  });

  test('the prose of every entry that has a page knows its source', () => {
    const without = ['competences', 'roles', 'qualifications', 'scales'].flatMap((folder) =>
      [...site.pages]
        .filter(([path]) => path.startsWith(`${folder}/`) && path !== `${folder}/`)
        .flatMap(([path, html]) =>
          [...html.matchAll(/<div class="(?:prose|lead)[^>]*>/gu)]
            .filter(([tag]) => !tag.includes('data-source='))
            .map(([tag]) => `${path}: ${tag}`),
        ),
    );
    expect(without).toEqual([]);
  });
});

test(
  'a row of ratings shows the level before and after, once, on the role and on the role that inherits it',
  async () => {
    const { framework } = await previewExample();
    const site = await sharedSite(sites.preview);
    for (const role of ['host', 'head-host']) {
      const page = site.pages.get(`roles/${role}/`) ?? '';
      expect(page).toContain('Knowledge 2 → 3; Practice 1 → 2');
      expect(page).toContain('Knowledge: was 2, becomes 3');
      expect(page.match(/new here/gu)).toHaveLength(2);
    }
    expect(site.pages.get('roles/buyer/')).not.toContain('data-change');
    const brewing = 'skills/competences/brewing.md';
    const line =
      framework.files
        .find(({ path }) => path === 'competences/brewing.md')
        ?.text.split('\n')
        .findIndex((text) => text.includes('framework: guild')) ?? -1;
    expect(line).toBeGreaterThan(0);
    expect(site.pages.get('competences/brewing/')).toContain(
      `<li data-source="${brewing}" data-lines="${line + 1}-${line + 1}">close to 7, `,
    );
  },
  10 * minutes,
);

test(
  'a mistake stands beside the paragraph that has it',
  async () => {
    const page = (await sharedSite(sites.mistakenPreview)).pages.get('competences/lost/') ?? '';
    const [, beside = ''] = /data-lines="8-8"[\s\S]*?<\/p>\s*<p class="mistake-here">([\s\S]*?)<\/p>/u.exec(page) ?? [];
    expect(beside).toContain('nowhere-at-all');
  },
  10 * minutes,
);
