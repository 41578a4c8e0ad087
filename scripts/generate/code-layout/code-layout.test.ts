import { expect, test } from 'vitest';
import type { HousePackage } from '../../layout/house.ts';
import { right, wall, width } from './drawing.ts';
import { layoutPage } from './page.ts';
import { layoutPicture } from './picture.ts';

const house: readonly HousePackage[] = [
  {
    name: 'ground',
    level: 0,
    folder: 'packages/ground',
    description: 'Carries the rest.',
    uses: [],
    rooms: ['stones', 'deep/one', 'deep/two', 'deep/three', 'rule.ts', ...'abcdefgh'].map((room) => ({ room, holds: 'Holds it.' })),
  },
  {
    name: 'door',
    level: 3,
    folder: 'packages/door',
    description: 'Lets in & out.',
    uses: ['ground', ...Array.from({ length: 12 }, (_, at) => `neighbour-${at}`)],
    rooms: [{ room: 'hall', holds: 'Opens.', takes: 'guests <b>', gives: 'thanks & greetings of a length that leaves no room beside' }],
  },
];
const picture = layoutPicture(house);

/** The texts of the picture with their positions and widths, at a fixed letter width. */
function texts(look: string): readonly { readonly text: string; readonly x: number; readonly y: number }[] {
  return [...picture.matchAll(new RegExp(`<text class="${look}" x="(\\d+)" y="(\\d+)"[^>]*>([^<]*)<`, 'gu'))].map(
    ([, x, y, text = '']) => ({
      text,
      x: Number(x),
      y: Number(y),
    }),
  );
}

test('the picture names packages and folders, groups as one, and no loose files', () => {
  expect(texts('name').map(({ text }) => text)).toEqual(['door', 'ground']);
  expect(new Set(texts('folder').map(({ text }) => text))).toEqual(new Set(['hall', 'stones', 'deep/ 3', ...'abcdefgh']));
});

test('lower rooms never stand above higher ones', () => {
  const height = (name: string): number => texts('folder').find(({ text }) => text === name)?.y ?? 0;
  const ups = ['stones', 'deep/ 3', ...'abcdefgh'].map(height);
  expect(ups).toEqual([...ups].sort((a, b) => b - a));
  expect(new Set(ups).size).toBeGreaterThan(1);
});

test('everything stands within the walls, and arrows cross them', () => {
  for (const { text, x } of texts('folder')) expect(x + text.length * 9, text).toBeLessThan(right);
  for (const { text, x } of texts('uses')) expect(x + text.length * 7.6, text).toBeLessThanOrEqual(right);
  const arrows = [...picture.matchAll(/class="way" d="M(\d+) \d+H(\d+)/gu)].map(([, from, to]) => [Number(from), Number(to)] as const);
  expect(arrows.map(([from, to]) => [from < wall && to > wall, from < width - wall && to > width - wall])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('words in the picture are never markup', () => {
  expect(texts('passes').map(({ text }) => text)).toEqual([
    'guests &lt;b>',
    'thanks &amp; greetings of a length that leaves no room beside',
  ]);
});

test('the page names no room that is not there', () => {
  expect(() => layoutPage(house)).toThrow('workspace/trees, which no rooms.json states');
});
