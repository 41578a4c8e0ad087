import { describe, expect, test } from 'vitest';
import { jsonKeys, schemaNames } from './published/json-keys.ts';
import { together } from './published/lists.ts';
import { missingFrom } from './published/missing-from.ts';
import { publishedBy, type Published } from './published/published-by.ts';
import { publishedSite, type PublishedSite } from './published/published-site.ts';
import { sortOf, sortOfFile } from './published/sort-of.ts';

type Files = Readonly<Record<string, string>>;

const leadsTo = (address: string): string => `<meta http-equiv="refresh" content="0; url=${address}"><main id="content">`;
const before: Files = {
  'index.html': '<main id="content"><h2 id="news">',
  'competences/chairing/index.html': '<main id="content"><section id="levels"><section class="a > b" id="evidence">',
  'competences/chairing/feed.xml': '<feed>',
  'data/1.0.0/competences.csv': '\uFEFFid,title\r\nchairing,"Chairing, id"\r\n',
  'data/releases.json': '{ "latest": "1.0.0", "releases": [{ "version": "1.0.0" }] }',
  'draft/competences/chairing/index.html': '<main id="content"><section id="levels"><section id="roles">',
  'draft/competences/taking-notes/index.html': '<main id="content"><section id="levels">',
  'draft/terms/index.html': '<main id="content"><div id="minutes">',
  'data/1.0.0/terms/minutes.json': '{}',
  '_astro/Base.COerX0TK.css': '',
  'nginx.conf': '',
};

function siteOf(files: Files, changes: Readonly<Record<string, string | undefined>> = {}): PublishedSite {
  const texts = Object.entries({ ...files, ...changes }).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
  return publishedSite('/base/', new Map(texts), (address) => /^\/(?:_astro|draft)\//u.test(address));
}

const listed = publishedBy(siteOf(before));
const nothing: Published = { addresses: [], fragments: [], jsonKeys: [], csvColumns: [] };

test('the lists name what others may rely on', () => {
  expect(listed).toEqual({
    addresses: [
      '/',
      '/_astro/Base.*.css',
      '/competences/chairing/',
      '/competences/chairing/feed.xml',
      '/data/1.0.0/competences.csv',
      '/data/1.0.0/terms/minutes.json',
      '/data/releases.json',
      '/draft/competences/*/',
      '/draft/terms/',
      '/nginx.conf',
    ],
    fragments: ['*#content', '/#news', '/competences/chairing/#evidence', '/competences/chairing/#levels', '/draft/competences/*/#levels'],
    jsonKeys: [
      '/data/releases.json latest',
      '/data/releases.json releases',
      '/data/releases.json releases[]',
      '/data/releases.json releases[].version',
    ],
    csvColumns: ['/data/*/competences.csv id', '/data/*/competences.csv title'],
  });
});

const page = 'competences/chairing/index.html';
const other = 'competences/leading/index.html';
const sections = '<main id="content"><section id="evidence"><section id="levels">';
const redirects = (status: number, ...to: readonly string[]): string =>
  JSON.stringify({ format: 1, redirects: [{ from: '/base/competences/chairing/', status, to }] });

test.each<readonly [string, Readonly<Record<string, string | undefined>>, Partial<Published>]>([
  ['as it was', {}, {}],
  ['with more', { 'pages/about/index.html': '<main id="content">', 'data/1.0.0/competences.csv': 'id,code,title' }, {}],
  ['without a page', { [page]: undefined }, { addresses: ['/competences/chairing/'] }],
  ['without a feed', { 'competences/chairing/feed.xml': undefined }, { addresses: ['/competences/chairing/feed.xml'] }],
  ['with a page that leads on', { [page]: leadsTo('/base/competences/leading/'), [other]: sections }, {}],
  ['with a page that leads on twice', { [page]: leadsTo('/base/a/'), 'a/index.html': leadsTo('/base/b/'), 'b/index.html': sections }, {}],
  ['with a page that leads to nothing', { [page]: leadsTo('/base/competences/leading/') }, { addresses: ['/competences/chairing/'] }],
  ['with a page that leads to another site', { [page]: leadsTo('https://example.org/') }, { addresses: ['/competences/chairing/'] }],
  ['with a page that leads to itself', { [page]: leadsTo('/base/competences/chairing/') }, { addresses: ['/competences/chairing/'] }],
  [
    'with a page that leads to one without its places',
    { [page]: leadsTo('/base/competences/leading/'), [other]: '<main id="content"><section id="levels">' },
    { fragments: ['/competences/chairing/#evidence'] },
  ],
  [
    'with a server that leads on',
    { [page]: undefined, [other]: sections, _redirects: '/base/competences/chairing/ /base/competences/leading/ 301\n' },
    {},
  ],
  [
    'with a list that leads on',
    { [page]: undefined, [other]: sections, 'redirects.json': redirects(301, '/base/competences/leading/') },
    {},
  ],
  [
    'with a list that leads to nothing',
    { [page]: undefined, 'redirects.json': redirects(301, '/base/competences/leading/') },
    { addresses: ['/competences/chairing/'] },
  ],
  ['with a page that says what became of it', { [page]: '<main id="content">', 'redirects.json': redirects(410) }, {}],
  [
    'with nothing but a list that says it went',
    { [page]: undefined, 'redirects.json': redirects(410) },
    { addresses: ['/competences/chairing/'] },
  ],
  [
    'with a reworded heading',
    { [page]: '<main id="content"><section id="levels"><section id="proof">' },
    { fragments: ['/competences/chairing/#evidence'] },
  ],
  ['with a reworded heading beside its old id', { [page]: `${sections.replace('evidence', 'proof')}<span id="evidence"></span>` }, {}],
  [
    'with an id in the words only',
    { [page]: '<main id="content"><section id="levels"><p>Write id="evidence" or &#x3C;p id="evidence">' },
    { fragments: ['/competences/chairing/#evidence'] },
  ],
  ['with a page that lacks what all have', { 'index.html': '<h2 id="news">' }, { fragments: ['*#content'] }],
  ['with a new page that lacks what all have', { 'embed/index.html': '<h2 id="news">' }, {}],
  ['with one of two of a sort', { 'draft/competences/taking-notes/index.html': undefined }, {}],
  [
    'with none of a sort',
    { 'draft/competences/taking-notes/index.html': undefined, 'draft/competences/chairing/index.html': undefined },
    { addresses: ['/draft/competences/*/'] },
  ],
  [
    'with a sort without a place',
    { 'draft/competences/taking-notes/index.html': '<main id="content">', 'draft/competences/chairing/index.html': '<main id="content">' },
    { fragments: ['/draft/competences/*/#levels'] },
  ],
  ['with other content in a stylesheet', { '_astro/Base.COerX0TK.css': undefined, '_astro/Base.DAx-_12a.css': '' }, {}],
  ['without a stylesheet', { '_astro/Base.COerX0TK.css': undefined }, { addresses: ['/_astro/Base.*.css'] }],
  [
    'with a renamed key',
    { 'data/releases.json': '{ "latest": "1.0.0", "releases": [{ "number": "1.0.0" }] }' },
    { jsonKeys: ['/data/releases.json releases[].version'] },
  ],
  [
    'with one in place of a list',
    { 'data/releases.json': '{ "latest": "1.0.0", "releases": { "version": "1.0.0" } }' },
    { jsonKeys: ['/data/releases.json releases[]', '/data/releases.json releases[].version'] },
  ],
  ['without a column', { 'data/1.0.0/competences.csv': 'id,name\r\na,title' }, { csvColumns: ['/data/*/competences.csv title'] }],
])('a site %s', (_, changes, missing) => {
  expect(missingFrom(siteOf(before, changes), listed)).toEqual({ ...nothing, ...missing });
});

test('adding to the lists takes nothing out', () => {
  const now = publishedBy(siteOf(before, { [page]: '<main id="content"><section id="proof">', 'data/releases.json': undefined }));
  const both = together(listed, now);
  expect(both.fragments).toEqual([...listed.fragments, '/competences/chairing/#proof'].sort());
  expect({ ...both, fragments: listed.fragments }).toEqual(listed);
});

describe('what differs among those of one sort', () => {
  test.each([
    ['/competences/', '/competences/'],
    ['/v/1.2.0/competences/chairing/', '/v/*/competences/*/'],
    ['/competences/level/3/', '/competences/level/*/'],
    ['/de/roles/officer/project/', '/de/roles/*/*/'],
    ['/roles/officer/feed.xml', '/roles/*/feed.xml'],
    ['/changes/1.0.0/', '/changes/*/'],
    ['/changes/draft/', '/changes/draft/'],
    ['/data/1.0.0/1.0.0.changes.json', '/data/*/*.changes.json'],
    ['/data/1.0.0/roles/officer.json', '/data/*/roles/*.json'],
    ['/data/schema/1/role.schema.json', '/data/schema/1/role.schema.json'],
    ['/_astro/counted.CbnlFXfN.js', '/_astro/counted.*.js'],
  ])('%s', (address, sort) => {
    expect(sortOf(address)).toBe(sort);
  });

  test.each(['/roles.json', '/de/roles.json', '/draft/roles.json', '/v/1.0.0/de/roles.json'])('of a file: %s', (address) => {
    expect(sortOfFile(address)).toBe('/roles.json');
  });
});

test('the keys of JSON are those that the format gives', () => {
  const value = { roles: { officer: { title: 'Officer', requires: { chairing: [{ rating: { skill: 3 } }] }, 'x-own': { a: 1 } } } };
  expect(jsonKeys(value)).toEqual([
    'roles',
    'roles.*',
    'roles.*.title',
    'roles.*.requires',
    'roles.*.requires.*',
    'roles.*.requires.*[]',
    'roles.*.requires.*[].rating',
    'roles.*.requires.*[].rating.*',
  ]);
});

test('the keys of a schema are the names that it gives', () => {
  const schema = { properties: { of: { anyOf: [{ type: 'string' }, { properties: { id: {} } }] } }, $defs: { id: { type: 'string' } } };
  expect(schemaNames(schema)).toEqual(['of', 'of.id', 'id']);
});
