import { expect, test } from 'vitest';
import { workOf } from './work-of.ts';

const head = '---\nid: x\ntitle: X\n---\n';

test.each([
  ['an empty text', '', 1],
  ['front matter', head, 5],
  ['values on one line', '---\naliases: [a, b, c]\n---\n', 6],
  ['lines', `${head}a\nb\n`, 7],
  ['lines of old programs', `${head}a\rb\r`, 7],
  ['signs', `${head}*a* [[b]] \`c\` | <d>`, 13],
  ['commas of prose', `${head}a, b, c`, 5],
])('%s', (_what, text, steps) => {
  expect(workOf(text)).toBe(steps);
});

test('what parsers go back over counts where there is much of it', () => {
  // 1,000 lines below a quotation, each below all before.
  expect(workOf(`> a\n${'a\n'.repeat(1_000)}`)).toBe(1 + 1_001 + Math.floor((1_001 * 1_002) / 2 / 400));
  expect(workOf(`> a\n${'> a\n'.repeat(1_000)}`)).toBe(1 + 1_001);
});
