import type { Diagnostic } from '@framewright/model';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from './text/escape-markdown.ts';
import { printReport, reportFormats, visible, type Report } from './index.ts';

/** What contributors could write to act on whoever reads a report. */
const hostile: readonly (readonly [what: string, text: string])[] = [
  ['a colour sequence', 'a\u001B[31mb'],
  ['a title of the window', '\u001B]0;x\u0007'],
  ['text turned round', '\u202Eabc\u2066'],
  ['hidden characters', 'a\u200B\u00AD\u{E0041}b'],
  ['half a character', 'a\uD800b'],
  ['what XML can’t hold', '\u0000\u000B\uFFFE\uFFFF'],
  ['line breaks of all kinds', 'a\nb\r\nc\rd\u2028e'],
  ['a workflow command', '\n::error::x\r\n::set-output name=a::b'],
  ['an old workflow command', '\n##[error]x'],
  ['percent signs of workflow commands', '%0A::error::x'],
  ['an XML element', '<failure/></testcase>&amp;&#10;'],
  ['the end of XML data', ']]> <!-- -->'],
  ['an attribute', '" onload="x" \''],
  ['HTML', '<script>alert(1)</script><img src=x onerror=y>'],
  ['another cell', 'a | b \\| c'],
  ['a backslash before a pipe', '\\\\|'],
  ['another row', 'a\n| b | c |'],
  ['emphasis', '**a** _b_ ~~c~~ __d__'],
  ['a code span', '`a` ``b``'],
  ['a link', '[a](https://example.org) ![b](https://example.org/c)'],
  ['a link by itself', '<https://example.org> https://example.org www.example.org mailto:a@example.org'],
  ['an entity', '&lt;b&gt; &#60;'],
  ['a mention', '@maintainers and @a/b'],
  ['an issue', '#12, GH-12, a/b#3'],
  ['a formula', '$x$ $$y$$'],
  ['emoji by name', ':tada: :100:'],
  ['a link in SARIF', '[a](1) [b](https://example.org)'],
  ['a place to fill in', '{0} {12}'],
  ['a heading', '# a\n===\n---'],
];

describe.each(hostile)('%s', (_what, text) => {
  const diagnostic: Diagnostic = {
    rule: 'odd-text',
    severity: 'error',
    message: text,
    help: text,
    note: text,
    file: `roles/${text}.md`,
    range: { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } },
    expected: [text],
    related: [{ file: `${text}.md`, message: text }],
    fix: { title: text, safe: true, edits: [] },
  };
  const report: Report = { diagnostics: [diagnostic], files: 1, texts: new Map([[diagnostic.file, text]]), paths: [text] };
  const options = { color: false, width: 80, version: '1.0.0', rules: [] };

  test.each(reportFormats)('nothing unseen is printed as %s', async (format) => {
    const printed = await printReport(format, report, options);
    expect(visible(printed)).toBe(printed);
  });

  test.each(reportFormats.filter((format) => format !== 'github'))('no workflow command as %s', async (format) => {
    for (const width of [40, 80]) expect(await printReport(format, report, { ...options, width })).not.toMatch(/^\s*(?:::|##\[)/mu);
  });

  test('JSON and SARIF stay JSON', async () => {
    expect(JSON.parse(await printReport('json', report, options))).toMatchObject({ diagnostics: [diagnostic] });
    expect(JSON.parse(await printReport('sarif', report, options))).toMatchObject({ runs: [{ results: [{ ruleId: 'odd-text' }] }] });
  });

  test('messages of SARIF have no links and nothing to fill in', async () => {
    const log = JSON.parse(await printReport('sarif', report, options)) as unknown;
    const messages: string[] = [];
    JSON.stringify(log, (key, value: unknown) => {
      if (key === 'text' && typeof value === 'string') messages.push(value);
      return value;
    });
    expect(messages.length).toBeGreaterThan(4);
    for (const message of messages) expect(message).not.toMatch(/\]\(|\{\d+\}/);
  });

  test('one workflow command', async () => {
    const lines = (await printReport('github', report, options)).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines.filter((line) => /^\s*(?:::|##\[)/u.test(line))).toHaveLength(1);
    const [properties = ''] = lines[0]?.slice('::error '.length).split('::') ?? [];
    expect(properties.split(',').map((property) => property.split('=')[0])).toEqual([
      'file',
      'line',
      'col',
      'endLine',
      'endColumn',
      'title',
    ]);
  });

  test('well-formed XML', async () => {
    const xml = await printReport('junit', report, options);
    expect(xml).toMatch(/^(?:<\?xml[^<>]*\?>|<\/?[a-z-]+(?: [a-z]+="[^"<>]*")*\/?>|[^<>])*$/u);
    expect(xml).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/u);
    expect(xml).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
    expect(xml.match(/<(?:testsuite|testcase|failure)\b/gu)).toHaveLength(5);
  });

  test('one row of a table, of words alone', async () => {
    const markdown = await printReport('markdown', report, options);
    const rows = markdown.trimEnd().split('\n').slice(4);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/\|/gu)).toHaveLength(5);
    expect(wordsOf(escapeMarkdown(text))).toBe(visible(text.replace(/\s+/gu, ' ').trim()));
  });
});

test.each([
  ['@a', '@<!-- -->a'],
  ['a#12', 'a#<!-- -->12'],
  ['gh-3', 'gh-<!-- -->3'],
  [':tada:', ':<!-- -->tada:'],
  ['www.a.b', 'www<!-- -->.a.b'],
  ['http://a', 'http\\://a'],
  ['a|b<c>&$d', 'a&#124;b&lt;c&gt;&amp;&#36;d'],
  ['unknown-reference: “clear writing” (roles/a.md, line 3), 100 %', 'unknown-reference: “clear writing” (roles/a.md, line 3), 100 %'],
])('%s in Markdown', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

/** What a reader of Markdown sees; fails where there is anything but words and comments. */
function wordsOf(markdown: string): string {
  const tree = unified().use(remarkParse).parse(`| ${markdown}`);
  expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
  const [paragraph] = tree.children;
  const parts = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return parts
    .map((part) => {
      expect(part.type === 'text' || (part.type === 'html' && part.value === '<!-- -->')).toBe(true);
      return part.type === 'text' ? part.value : '';
    })
    .join('')
    .slice('| '.length);
}
