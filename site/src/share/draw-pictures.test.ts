import { createHash } from 'node:crypto';
import { parseFramework } from '@framewright/markdown';
import { exampleBase } from '@framewright/validator';
import { Resvg } from '@resvg/resvg-js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { editionsOf } from '../editions/editions.ts';
import { drawPictures, type DrawnFile } from './draw-pictures.ts';
import { pagePicture } from '../view/places/page-picture.ts';
import { printThing } from '../view/page/structured-data.ts';

const framework = parseFramework(
  {
    ...exampleBase,
    'roles/long.md':
      '---\nid: long\ntitle: "Head of <everything> & a very long name that takes far more than the two lines which a picture has for it, whatever its size"\nextends: clerk\n---\n',
    'roles/other.md': '---\nid: other\ntitle: 議事録係\n---\n',
  },
  { version: '1.0.0' },
);
const editions = editionsOf(framework, [], '/');
const hash = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

test('the start, every role whose letters the font has, and the icons have a picture of their size, the same each time', async () => {
  const [first, second] = [await allPictures(), await allPictures()];
  expect(first.map(({ path, content }) => [path, path.endsWith('.png') ? sizeOf(content) : undefined])).toEqual([
    ['share/home.png', [1200, 630]],
    ['share/roles/clerk.png', [1200, 630]],
    ['share/roles/long.png', [1200, 630]],
    ['icons/180.png', [180, 180]],
    ['icons/192.png', [192, 192]],
    ['icons/512.png', [512, 512]],
    ['favicon.ico', undefined],
  ]);
  expect(second.map(({ content }) => hash(content))).toEqual(first.map(({ content }) => hash(content)));
  // Of few colours: a quarter of the bytes that they would take otherwise, and more.
  expect(first.filter(({ path, content }) => path.startsWith('share/') && (content[25] !== 3 || content.length > 30_000))).toEqual([]);
  const roles = first.filter(({ path }) => path.startsWith('share/')).map(({ content }) => hash(content));
  expect(new Set(roles).size).toBe(roles.length);
});

test('a picture is drawn when it is asked for', async () => {
  const drawn = vi.spyOn(Resvg.prototype, 'render');
  onTestFinished(() => drawn.mockRestore());
  const counts: number[] = [];
  for await (const _ of drawPictures(editions)) counts.push(drawn.mock.calls.length);
  expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('what has no picture of its own has that of the start, or none where there is none', () => {
  const other = framework.entries.role.find(({ id }) => id === 'other');
  expect(pagePicture(framework, other && { entry: other })?.path).toBe('share/home.png');
  const { manifest } = framework;
  const unwritten = { ...framework, manifest: { ...manifest, data: { ...manifest.data, title: '会議の技能' } } };
  expect(pagePicture(unwritten, other && { entry: other })).toBeUndefined();
  expect(pagePicture(unwritten, undefined)).toBeUndefined();
});

test('the icon file holds one image of 32 pixels', async () => {
  const ico = (await allPictures()).find(({ path }) => path === 'favicon.ico')?.content ?? new Uint8Array();
  expect([...ico.slice(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(sizeOf(ico.slice(22))).toEqual([32, 32]);
});

test('no text can end the element that holds data', () => {
  const thing = { name: '</script><script>alert(1)</script><!--' };
  expect(printThing(thing)).not.toContain('<');
  expect(JSON.parse(printThing(thing))).toEqual(thing);
});

async function allPictures(): Promise<readonly DrawnFile[]> {
  const all: DrawnFile[] = [];
  for await (const picture of drawPictures(editions)) all.push(picture);
  return all;
}

/** Width and height from the header of a PNG. */
function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect(view.getUint32(0)).toBe(0x89504e47);
  return [view.getUint32(16), view.getUint32(20)];
}
