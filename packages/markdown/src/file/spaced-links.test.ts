import { expect, test } from 'vitest';
import { spacedLinks } from './spaced-links.ts';

test.each([
  ['See [the map](assets/the map.pdf).', ['assets/the map.pdf']],
  ['See [the map](the map.pdf) and [ours](https://harbour.example/the map).', ['the map.pdf', 'https://harbour.example/the map']],
  ['See [us](www.harbour.example /map).', ['www.harbour.example /map']],
  ['Moor [as below](with two lines at least).', []],
  ['Moor [as below](twice), then go.', []],
])('%s', (text, urls) => {
  const found = spacedLinks(text, 100);
  expect(found.map(({ url }) => url)).toEqual(urls);
  for (const { url, span } of found)
    expect(text.slice(span[0] - 100, span[1] - 100)).toMatch(new RegExp(`^\\[[^\\]]*\\]\\(${url.replaceAll('.', '\\.')}\\)$`, 'u'));
});
