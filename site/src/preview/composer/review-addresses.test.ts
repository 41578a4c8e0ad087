import { expect, test } from 'vitest';
import { changesAddress, forgeAddress, pullAddress, reviewAddresses } from './review-addresses.ts';
import { changesAnchorOf } from './source-files.ts';

const forge = { web: 'https://forge.example', repository: 'tea/skills' };
const revision = '4f0c1d2e3b4a59687786950413223140abcdef01';
const pull = 'https://forge.example/tea/skills/pull/12';
const path = 'skills/competences/brewing.md';
// printf %s skills/competences/brewing.md | sha256sum
const anchor = '1eff10190bd8830bd4e218867b8a3f410e33f975666d1f873152292c37063761';

test('a pull request and its changes', () => {
  expect(pullAddress(forge, 12)).toBe(pull);
  expect(changesAddress(forge, 12)).toBe(`${pull}/files`);
});

test.each([
  ['a line after the change', { path, line: 27, side: 'after' }, `#diff-${anchor}R27`],
  ['a line before it', { path, line: 27, side: 'before' }, `#diff-${anchor}L27`],
  ['a file', { path, side: 'after' }, `#diff-${anchor}`],
] as const)('%s', (_what, place, end) => {
  const { changesUrl } = reviewAddresses({ forge, number: 12, revision, changesAnchor: changesAnchorOf(path) });
  expect(changesUrl(place)).toBe(`${pull}/files${end}`);
});

test.each([
  [path, [12, 14], `/blob/${revision}/skills/competences/brewing.md?plain=1#L12-L14`],
  [path, [12, 12], `/blob/${revision}/skills/competences/brewing.md?plain=1#L12`],
  ['a b/ü#?%&"<.md', [1, 1], `/blob/${revision}/a%20b/%C3%BC%23%3F%25%26%22%3C.md?plain=1#L1`],
] as const)('the words of %s at lines %j', (file, lines, end) => {
  const { fileUrl, conversationUrl } = reviewAddresses({ forge, number: 12, revision, changesAnchor: '' });
  expect(fileUrl({ path: file, lines })).toBe(`https://forge.example/tea/skills${end}`);
  expect(conversationUrl).toBe(pull);
});

test.each([
  ['https://forge.example/tea/skills/pull/12#discussion_r1', 'https://forge.example/tea/skills/pull/12#discussion_r1'],
  ['https://forge.example/"><script>', 'https://forge.example/%22%3E%3Cscript%3E'],
  ['https://forge.example.evil.example/x', undefined],
  ['https://forge.example@evil.example/x', undefined],
  ['https://forge.example', undefined],
  ['http://forge.example/x', undefined],
  ['javascript:alert(1)//https://forge.example/', undefined],
  [' https://forge.example/x', undefined],
  ['', undefined],
])('%j is linked as %s', (address, expected) => {
  expect(forgeAddress(forge, address)).toBe(expected);
  expect(forgeAddress(undefined, address)).toBeUndefined();
});
