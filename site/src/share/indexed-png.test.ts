import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { indexedPng } from './indexed-png.ts';

/** Pixels whose colour is what a function says, as `0xRRGGBB`. */
function picture(width: number, height: number, colourAt: (x: number, y: number) => number, alpha = 255) {
  const rgba = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      rgba.writeUIntBE(colourAt(x, y), (y * width + x) * 4, 3);
      rgba[(y * width + x) * 4 + 3] = alpha;
    }
  return { width, height, rgba };
}

test.each([
  ['of one colour', picture(7, 5, () => 0x0b5f70)],
  ['of one pixel', picture(1, 1, () => 0)],
  ['with rows that repeat', picture(40, 30, (x, y) => (y < 20 ? 0xfcfcf9 : x * 5))],
  ['whose last row differs', picture(9, 4, (x, y) => (y === 3 ? x : 0xffffff))],
  ['whose rows come back', picture(6, 6, (x, y) => (y % 2 === 0 ? x : 5 - x))],
  ['of 256 colours', picture(16, 16, (x, y) => y * 16 + x)],
])('a picture %s is the same when it is read', (_what, given) => {
  const png = indexedPng(given);
  expect(png?.[25]).toBe(3); // it has a palette
  const read = PNG.sync.read(Buffer.from(png ?? []));
  expect([read.width, read.height]).toEqual([given.width, given.height]);
  expect(read.data.equals(given.rgba)).toBe(true);
});

test('pixels may lie anywhere in memory', () => {
  const { rgba, ...size } = picture(5, 5, (x, y) => x * y);
  const inside = Buffer.concat([Buffer.from('x'), rgba]).subarray(1);
  expect(indexedPng({ ...size, rgba: inside })).toEqual(indexedPng({ ...size, rgba }));
});

test('a picture that a palette can’t hold is none', () => {
  expect(indexedPng(picture(257, 1, (x) => x))).toBeUndefined();
  expect(indexedPng(picture(2, 2, () => 0, 254))).toBeUndefined();
});
