import { describe, expect, test } from 'vitest';
import type { RenderOptions } from './render-options.ts';
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
  ])('%s', (_what, markdown, html) => {
    expect(renderProse(markdown, options)).toBe(html);
  });
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

describe('footnotes', () => {
  const note = renderProse('One.[^1]\n\n[^1]: Two, see [[risk]].', { ...options, notesLabel: 'Anmerkungen' });

  test('keep their links and have a heading in the language of the page', () => {
    expect(note).toContain('Two, see <a href="/risk/">Risk &#x26; issues</a>.');
    expect(note).toContain('<h2 class="notes-heading" id="a-footnote-label">Anmerkungen</h2>');
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
  ['One.\n\nTwo.', '<p>One.</p>\n<p>Two.</p>'],
  ['- one', '<ul>\n<li>one</li>\n</ul>'],
])('inside a line, one paragraph loses its tag: %s', (markdown, html) => {
  expect(renderInline(markdown, options)).toBe(html);
});
