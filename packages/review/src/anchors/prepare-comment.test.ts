import { renderProse } from '@framewright/markdown';
import { describe, expect, test } from 'vitest';
import type { Anchor } from './anchor.ts';
import { parseFileChanges } from './file-changes.ts';
import { codeBlock, codeSpan, quotation } from './markdown-text.ts';
import { prepareComment, type CommentRequest, type ReviewAddresses } from './prepare-comment.ts';

const anchor: Anchor = {
  path: 'terms/minutes.md',
  lines: [5, 6],
  quote: 'What a meeting decided,\nin writing.',
  revision: 'abc',
  unique: true,
  under: [],
};
const addresses: ReviewAddresses = {
  changesUrl: ({ path, line, side }) => `changes/${path}${line === undefined ? '' : `#${side}-${line}`}`,
  fileUrl: ({ path, lines }) => `file/${path}#${lines.join('-')}`,
  conversationUrl: 'talk',
};

function changesAt(first: number, count: number): CommentRequest['changes'] {
  const lines = Array.from({ length: count }, () => '+x').join('\n');
  return parseFileChanges(
    `diff --git a/terms/minutes.md b/terms/minutes.md\n--- a/terms/minutes.md\n+++ b/terms/minutes.md\n@@ -1,0 +${first},${count} @@\n${lines}\n`,
  )[0];
}

describe('a prepared comment', () => {
  test('on lines that changed holds a suggestion that the forge can apply', () => {
    const comment = prepareComment({
      anchor,
      remark: 'Shorter?',
      suggestion: 'What was decided, in writing.',
      changes: changesAt(1, 9),
      addresses,
    });
    expect(comment).toMatchObject({
      place: { at: 'lines', lines: [5, 6] },
      writeAt: 'changes/terms/minutes.md#after-6',
      readAt: 'file/terms/minutes.md#5-6',
    });
    expect(comment.body).toBe(
      '> What a meeting decided,\n> in writing.\n\nShorter?\n\n```suggestion\nWhat was decided, in writing.\n```\n',
    );
    expect(comment.placeInWords).toBe('The comment stands at lines 5 to 6 of the changes.');
  });

  test.each([
    ['a line near', changesAt(8, 2), 'changes/terms/minutes.md#after-8', 'line 8, the nearest'],
    ['the file', changesAt(80, 2), 'changes/terms/minutes.md', 'the file as a whole'],
    ['the conversation', undefined, 'talk', 'in the conversation'],
  ])(
    'elsewhere, at %s, says so, names the lines and holds no suggestion that would be applied there',
    (_place, changes, writeAt, words) => {
      const comment = prepareComment({ anchor, suggestion: 'What was decided.', changes, addresses });
      expect(comment.writeAt).toBe(writeAt);
      expect(comment.placeInWords).toContain(words);
      expect(comment.body).toMatch(/^About lines 5 to 6 of `terms\/minutes\.md`:\n\n> What/u);
      expect(comment.body).not.toContain('```suggestion');
      expect(comment.body).toContain('```markdown\nWhat was decided.\n```');
    },
  );

  test('on what was taken out holds none either', () => {
    const changes = parseFileChanges('diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -5,2 +4,0 @@\n-a\n-b\n')[0];
    const comment = prepareComment({ anchor, suggestion: 'Keep it.', changes, side: 'before', addresses });
    expect(comment.place).toMatchObject({ at: 'lines', side: 'before' });
    expect(comment.body).not.toContain('```suggestion');
  });
});

test.each(['a', 'with ` one', '```\ncode\n```', '`````', '~~~'])('a fence holds %j as it is', (text) => {
  const [opening = '', ...lines] = codeBlock(text, 'suggestion').split('\n');
  const fence = opening.replace('suggestion', '');
  expect(lines.at(-1)).toBe(fence);
  expect(lines.slice(0, -1).join('\n')).toBe(text);
  expect(fence.length).toBeGreaterThan(2);
  expect(text.split('\n').some((line) => line.trimStart().startsWith(fence))).toBe(false);
});

test.each([
  ['a.md', '`a.md`'],
  ['a`b.md', '`` a`b.md ``'],
  ['a\n\nb', '`a b`'],
])('a path %j as code', (path, code) => {
  expect(codeSpan(path)).toBe(code);
});

test.each([
  '# Not a heading',
  '- not a list',
  '1. not a list',
  '    not code',
  '> not a quotation in another',
  '**bold** and _slanted_ and `code` and ~~struck~~',
  '[words](https://example.org) and ![picture](https://example.org/a.png)',
  'https://example.org and www.example.org and me@example.org',
  '<script>alert(1)</script> & <b>bold</b> &lt;',
  '| a | b |\n| - | - |',
  'a\n===',
  '[[mooring|mooring]] and [^1]',
  '\\*',
])('a quotation shows %j, and nothing in it acts', (words) => {
  const html = renderProse(quotation(words), { entryLink: () => undefined, idPrefix: '' });
  expect(html).toMatch(/^<blockquote>\s*<p>[^<]*<\/p>\s*<\/blockquote>\s*$/u);
  const shown = html
    .replace(/<[^>]*>/gu, '')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#x26;|&amp;/gu, '&')
    .replace(/&#x3C;/gu, '<');
  expect(shown.split(/\s+/u).join(' ').trim()).toBe(words.split(/\s+/u).join(' ').trim());
});

test('a quotation mentions nobody and refers to nothing', () => {
  expect(quotation('@team, see #12, GH-3 and :tada: at www.example.org')).toBe(
    '> @<!-- -->team, see #<!-- -->12, GH-<!-- -->3 and :<!-- -->tada: at www<!-- -->.example.org',
  );
});
