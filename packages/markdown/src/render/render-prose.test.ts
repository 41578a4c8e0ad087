import { describe, expect, test } from 'vitest';
import { parseFile } from '../file/parse-file.ts';
import type { RenderOptions } from './render-options.ts';
import { pageAnchors } from './page-anchors.ts';
import { renderInline, renderProse } from './render-prose.ts';

const options: RenderOptions = {
  entryLink: (id) => (id === 'risk' ? { href: '/risk/', label: 'Risk & issues' } : undefined),
  idPrefix: 'a-',
};

describe('prose becomes HTML', () => {
  test.each([
    [
      'paragraphs and marks',
      'One *two* **three** `four`.\n\nFive  \nsix.',
      '<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>\n<p>Five<br>\nsix.</p>',
    ],
    ['signs', 'a < b & "c"', '<p>a &#x3C; b &#x26; "c"</p>'],
    [
      'links to the web and to mail',
      '[x](https://a.example) <mailto:a@b.example>',
      '<p><a href="https://a.example">x</a> <a href="mailto:a@b.example">mailto:a@b.example</a></p>',
    ],
    [
      'a link that is defined twice, by its first definition',
      '[x][a]\n\n[a]: https://first.example\n[a]: https://second.example',
      '<p><a href="https://first.example">x</a></p>',
    ],
    ['addresses that are no links', 'www.a.example ~~x~~', '<p>www.a.example ~~x~~</p>'],
    ['a title with signs', '[x](https://a.example "\\"><script>")', '<p><a href="https://a.example" title="&#x22;><script>">x</a></p>'],
  ])('%s', (_what, markdown, html) => {
    expect(renderProse(markdown, options)).toBe(html);
  });
});

describe('links to entries lead there by their labels', () => {
  test.each([
    ['in text', 'See [[risk]].', '<p>See <a href="/risk/">Risk &#x26; issues</a>.</p>'],
    ['with other words', '[[risk|our risks]]', '<p><a href="/risk/">our risks</a></p>'],
    ['in a heading', '### On [[risk]]', '<h3>On <a href="/risk/">Risk &#x26; issues</a></h3>'],
    [
      'in a table',
      '| [[risk]] | [[risk\\|words]] |\n|-|-|',
      '<table>\n<thead>\n<tr>\n<th><a href="/risk/">Risk &#x26; issues</a></th>\n<th><a href="/risk/">words</a></th>\n</tr>\n</thead>\n</table>',
    ],
    ['inside a link its words only', '[see [[risk]]](https://a.example)', '<p><a href="https://a.example">see Risk &#x26; issues</a></p>'],
    ['to nothing its words only', '[[nothing]] and [[nothing|words]]', '<p>nothing and words</p>'],
    ['not in code', '`[[risk]]`', '<p><code>[[risk]]</code></p>'],
    ['not behind a backslash', '\\[[risk]] [\\[risk]] [[risk\\]]', '<p>[[risk]] [[risk]] [[risk]]</p>'],
    ['not with brackets written as signs', '&#91;[risk]&#x5D;', '<p>[[risk]]</p>'],
    ['behind a backslash of its own', '\\\\[[risk]]', '<p>\\<a href="/risk/">Risk &#x26; issues</a></p>'],
    ['beside escaped brackets', '\\[[risk]] [[risk|a &amp; \\[b\\]]]', '<p>[[risk]] <a href="/risk/">a &#x26; [b]</a></p>'],
    [
      'in a quotation of two lines',
      '> \\[a]\n> [[risk]]',
      '<blockquote>\n<p>[a]\n<a href="/risk/">Risk &#x26; issues</a></p>\n</blockquote>',
    ],
  ])('%s', (_what, markdown, html) => {
    expect(renderProse(markdown, options)).toBe(html);
  });
});

test.each([
  ['[[a]] \\[[b]] [\\[c]] [[d\\]] \\\\[[e]] [[f|\\[f\\]]]', ['a', 'e', 'f']],
  ['| [[a\\|b]] | \\[[c]] |\n|-|-|', ['a']],
  ['&#91;[a]] &lbrack;&lbrack;b]] [[c]]\n> [[d]]\n> \\[[e]]', ['c', 'd']],
  ['[[a|b&amp;c]] `[[d]]` [[e] and [[f]] [g]] h', ['a', 'f']],
])('reading and rendering see the same links to entries: %s', (markdown, ids) => {
  const linked: string[] = [];
  renderProse(markdown, { ...options, entryLink: (id) => void linked.push(id) });
  const read = parseFile('terms/x.md', `---\nid: x\n---\n${markdown}\n`).prose.entryLinks.map(({ id }) => id);
  expect([read, linked]).toEqual([ids, ids]);
});

describe('nothing of contributed HTML, scripts and images is left', () => {
  test.each([
    ['<script>alert(1)</script>', ''],
    ['a <script>alert(1)</script> b', '<p>a alert(1) b</p>'],
    ['<style>p { color: red }</style>', ''],
    ['<iframe src="https://a.example"></iframe>', ''],
    ['<img src=x onerror=alert(1)>', ''],
    ['<b onclick="alert(1)">a</b>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<p>a</p>'],
    ['<svg onload=alert(1)>', ''],
    ['[a](javascript:alert(1))', '<p>a</p>'],
    ['[a](JaVaScRiPt:alert(1))', '<p>a</p>'],
    ['[a](&#106;avascript:alert(1))', '<p>a</p>'],
    ['[a](vbscript:x)', '<p>a</p>'],
    ['[a](data:text/html,x)', '<p>a</p>'],
    ['[a](file:///c)', '<p>a</p>'],
    ['[a](//a.example)', '<p>a</p>'],
    ['[a](other.md)', '<p>a</p>'],
    ['<javascript:alert(1)>', '<p>javascript:alert(1)</p>'],
    ['[a][r]\n\n[r]: javascript:alert(1)', '<p>a</p>'],
    ['[r]\n\n[r]: data:x', '<p>r</p>'],
    ['![a](https://a.example/a.png)', '<p></p>'],
    ['![a][r]\n\n[r]: javascript:alert(1)', '<p></p>'],
    ['[[risk|<b>a</b>]]', '<p>[[risk|a]]</p>'],
  ])('%s', (markdown, html) => {
    expect(renderProse(markdown, options)).toBe(html);
  });
});

describe('on a page, links lead to its headings', () => {
  const page = 'See [rules](#our-rules), [again](#our-rules-1), [content](#content), [menu](#menü), [encoded](#men%C3%BC), [none](#none).';
  const headings = '## Our *rules*\n\n### Our rules!\n\n## Content\n\n## Menü\n\n> ## None';
  const markdown = `${page}\n\n${headings}`;
  const headingIds = new Map(pageAnchors(markdown).map((anchor) => [anchor, anchor === 'content' ? 'heading-content' : anchor]));
  const html = renderProse(markdown, { ...options, headingIds });

  test('by the ids that the page has for them', () => {
    expect([...html.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(['our-rules', 'our-rules-1', 'heading-content', 'menü']);
    expect([...html.matchAll(/ href="([^"]*)"/gu)].map(([, href]) => href)).toEqual([
      '#our-rules',
      '#our-rules-1',
      '#heading-content',
      '#men%C3%BC',
      '#men%C3%BC',
    ]);
    expect(html).toContain('</a>, none.');
  });

  test('that stand in another piece of it', () => {
    expect(renderProse('[rules](#our-rules)', { ...options, headingIds })).toBe('<p><a href="#our-rules">rules</a></p>');
  });

  test('under the words that they had, too', () => {
    const formerIds = new Map([
      ['our-rules-1', ['the-rules', 'rules']],
      ['none', ['nobody']],
    ]);
    expect(renderProse(headings, { ...options, headingIds, formerIds })).toContain(
      '<h3 id="our-rules-1"><span id="the-rules"></span><span id="rules"></span>Our rules!</h3>\n<h2 id="heading-content">Content</h2>',
    );
    expect(renderProse(headings, { ...options, formerIds })).toBe(renderProse(headings, options));
  });

  test('nowhere else', () => {
    expect(renderProse('[x](#x)\n\n# X', options)).toBe('<p>x</p>\n<h1>X</h1>');
  });
});

describe('on a page, links lead to files and images are shown', () => {
  const assetHref: RenderOptions['assetHref'] = (address, use) =>
    address.startsWith('assets/') ? `/a/${use}/${address.slice(7)}` : undefined;

  test.each([
    ['[form](assets/form.pdf "The form")', '<p><a href="/a/link/form.pdf" title="The form">form</a></p>'],
    [
      '[form][f] ![hall][h]\n\n[f]: assets/f.pdf\n[h]: assets/h.png "H"',
      '<p><a href="/a/link/f.pdf">form</a> <img src="/a/image/h.png" alt="hall" title="H"></p>',
    ],
    ['![the *hall*](assets/hall.png)', '<p><img src="/a/image/hall.png" alt="the hall"></p>'],
    ['[![hall](assets/h.png)](https://a.example)', '<p><a href="https://a.example"><img src="/a/image/h.png" alt="hall"></a></p>'],
    [
      '[![hall](assets/h.png)](other.md) ![x](https://a.example/x.png) ![y](javascript:y)',
      '<p><img src="/a/image/h.png" alt="hall">  </p>',
    ],
    [
      '![x" onerror="alert(1)](assets/%22%20onerror=%22x.png)',
      '<p><img src="/a/image/%22%20onerror=%22x.png" alt="x&#x22; onerror=&#x22;alert(1)"></p>',
    ],
  ])('%s', (markdown, html) => {
    expect(renderProse(markdown, { ...options, assetHref })).toBe(html);
  });
});

describe('footnotes', () => {
  const note = renderProse('One.[^1]\n\n[^1]: Two, see [[risk]].', { ...options, notesLabel: 'Anmerkungen' });

  test('keep their links and are named in the language of the page', () => {
    expect(note).toContain('Two, see <a href="/risk/">Risk &#x26; issues</a>.');
    expect(note).toContain('<p class="notes-heading" id="a-footnote-label">Anmerkungen</p>');
  });

  test('have ids with a prefix, so that pieces of prose on one page do not clash', () => {
    const ids = [...note.matchAll(/ (?:id|aria-describedby)="([^"]*)"| href="#([^"]*)"/gu)].map((match) => match[1] ?? match[2] ?? '');
    expect(ids.length).toBeGreaterThan(4);
    expect(ids.filter((id) => !id.startsWith('a-'))).toEqual([]);
  });
});

test('blocks and table rows know the lines of the file that they come from', () => {
  const html = renderProse('One\ntwo\n\n- a\n- b\n\n| h |\n|---|\n| c |\n', { ...options, firstLine: 12 });
  expect([...html.matchAll(/<(\w+) data-lines="([\d-]+)"/gu)].map((match) => `${match[1]} ${match[2]}`)).toEqual([
    'p 12-13',
    'li 15-15',
    'li 16-16',
    'table 18-20',
    'tr 18-18',
    'tr 20-20',
  ]);
});

test.each([
  ['Just *one*.', 'Just <em>one</em>.'],
  ['One.\n\nTwo.', 'One.<br>\nTwo.'],
  ['1. Begin', '1. Begin'],
  ['1) Begin *well*', '1) Begin <em>well</em>'],
  ['- one', '- one'],
  ['+ [[risk]]', '+ <a href="/risk/">Risk &#x26; issues</a>'],
  ['# C', '# C'],
  ['> 5 years', '> 5 years'],
  ['---', '---'],
  ['***', '***'],
  ['```', '```'],
  ['[a]: https://a.example', '[a]: https://a.example'],
  ['- one\n- two *x*', 'one<br>\ntwo <em>x</em>'],
  ['Begin:\n\n1. one\n\n   > more\n2. two', 'Begin:<br>\none<br>\nmore<br>\ntwo'],
  ['Title\n===\n\n    code', 'Title<br>\n<code>code\n</code>'],
  ['a | b\n--|--\n1 | 2', 'a<br>\nb<br>\n1<br>\n2'],
  ['', ''],
])('inside a line, there are no blocks: %j', (markdown, html) => {
  expect(renderInline(markdown, options)).toBe(html);
});
