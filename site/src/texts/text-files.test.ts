import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { expect, test } from 'vitest';
import { editionsOf } from '../editions/editions.ts';
import { entriesWithPage } from '../address/with-page.ts';
import { unmarked } from '../languages/language-marks.ts';
import { viewOf, type View } from '../editions/view.ts';
import { proseInMarkdown, wordsInMarkdown } from './markdown-text.ts';
import { textFiles } from './text-files.ts';

const site = 'https://meetings.example';

function filesOf(texts: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  const editions = editionsOf(parseFramework({ ...exampleBase, ...texts }, { version: '1.0.0' }), [], '/b/');
  return new Map(textFiles(editions, site).map(({ path, content }) => [path, unmarked(content)]));
}

function example(): View {
  const editions = editionsOf(parseFramework(exampleBase, { version: '1.0.0' }), [], '/b/');
  return viewOf(editions, editions.main);
}

test('every entry that has a page has a file beside it, which llms.txt lists', () => {
  const files = filesOf();
  const entries = entriesWithPage(example().framework);
  const paths = [...files.keys()].filter((path) => path.endsWith('/index.md') && path !== 'terms/index.md');
  expect(paths).toHaveLength(entries.length);
  const listing = files.get('llms.txt') ?? '';
  for (const path of paths) {
    expect(files.get(path)).toMatch(/^# \S[^\n]*\n\n- /u);
    expect(listing).toContain(`](${site}/b/${path})`);
  }
});

test('a role says what it asks for, with the names of levels and links', () => {
  const role = '---\nid: chair\ntitle: Chair\nrequires:\n  agenda-setting: { rating: { knowledge: 2, application: 1 } }\n---\n';
  const text = filesOf({ 'roles/chair.md': role }).get('roles/chair/index.md') ?? '';
  expect(text).toMatch(/^- \[[^\]]+\]\(https:\/\/meetings\.example\/b\/competences\/[a-z-]+\/\): Knowledge \d \p{Lu}/mu);
});

test('a competence has its levels one after the other', () => {
  const texts = [...filesOf()].filter(([path]) => path.startsWith('competences/')).map(([, text]) => text);
  expect(texts.some((text) => /\n## Levels\n\n### 1 /u.test(text))).toBe(true);
});

test('titles stay words, whatever they are made of', () => {
  const [, text = ''] =
    [
      ...filesOf({
        'competences/odd.md': '---\nid: odd\ntitle: "[x](http://evil.example) *a* <b>#"\nkind: technical\n---\nThe ability to be odd.\n',
      }),
    ].find(([path]) => path === 'competences/odd/index.md') ?? [];
  expect(text.split('\n')[0]).toBe('# \\[x\\](http://evil.example) \\*a\\* \\<b\\>\\#');
});

test.each([
  ['[[agenda-setting]]', '[Agenda setting](/b/competences/agenda-setting/)'],
  ['Sees [[agenda-setting|agendas]] through.', 'Sees [agendas](/b/competences/agenda-setting/) through.'],
  ['Writes `[[agenda-setting]]`.', 'Writes `[[agenda-setting]]`.'],
  ['[[nobody]]', 'nobody'],
  [' Two.\n\nParts. ', 'Two.\n\nParts.'],
])('prose %j', (written, wanted) => {
  expect(proseInMarkdown(example(), written, '')).toBe(wanted);
});

test('words on several lines are one line', () => {
  expect(wordsInMarkdown(' a\n_b_ | c')).toBe('a \\_b\\_ \\| c');
});

test('what is the same is written the same', () => {
  expect([...filesOf()]).toEqual([...filesOf()]);
});
