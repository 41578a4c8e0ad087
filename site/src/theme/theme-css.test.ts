import type { Manifest } from '@framewright/model';
import { expect, test } from 'vitest';
import { fromHex, type Oklch } from './oklch.ts';
import { printCss } from './theme-css.ts';

test.each([
  ['#ffffff', 1, 0],
  ['#000', 0, 0],
  ['#ff0000', 0.628, 0.258],
])('%s in OKLCH', (hex, l, c) => {
  const colour = fromHex(hex) as Oklch;
  expect(colour.l).toBeCloseTo(l, 3);
  expect(colour.c).toBeCloseTo(c, 3);
});

test('what is no colour is none', () => {
  expect(fromHex('red; } body { display: none')).toBeUndefined();
});

test('a title cannot leave its string', () => {
  const css = printCss({ title: 'A "} body { x: \\' } as Manifest, '1.0.0');
  expect(css).toContain(String.raw`content: "A \22 \7d  body \7b  x: \5c  1.0.0"`);
});

test('the pages of a part of the book name it', () => {
  const css = printCss({ title: 'A' } as Manifest, '1.0.0', { roles: 'Roles & "more"' });
  expect(css).toContain(String.raw`@page book-roles { @top-right { content: "Roles \26  \22 more\22 "; } }`);
  expect(css).toContain('.book-part#roles { page: book-roles; }');
});
