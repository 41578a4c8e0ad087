import type { Manifest } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { accentTokens } from './accent.ts';
import { contrast, fromHex, type Oklch } from './oklch.ts';
import { printCss } from './theme-css.ts';
import { surfaces, tokens } from './tokens.ts';

const accents = ['#0b5', '#7a3b12', '#2f6b2f', '#ffff00', '#000000', '#ffffff', '#808080', '#ff00ff', undefined];

describe.each(['light', 'dark'] as const)('in %s surroundings', (mode) => {
  test.each(accents)('accent %s reads on every surface', (hex) => {
    const { accent, tint } = accentTokens(hex, surfaces);
    for (const surface of [...surfaces[mode], tint[mode]]) {
      expect(contrast(accent[mode], surface)).toBeGreaterThanOrEqual(4.5);
      for (const text of [tokens.ink, tokens.soft, tokens.bad]) expect(contrast(text[mode], surface)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('marks stand out and marked text reads', () => {
    for (const surface of surfaces[mode]) expect(contrast(tokens.faint[mode], surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens.ink[mode], tokens.marked[mode])).toBeGreaterThanOrEqual(4.5);
  });
});

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
