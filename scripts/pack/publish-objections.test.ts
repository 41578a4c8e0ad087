import { expect, test } from 'vitest';
import { publishObjections } from './publish-objections.ts';

const repository = { type: 'git', url: 'git+https://forge.example/framewright/framewright.git' };

test('nothing is published before the names are owned and the repository is named', () => {
  expect(publishObjections({ repository }, true)).toEqual([]);
  expect(publishObjections({ repository }, false)).toEqual([expect.stringContaining('isPublished')]);
  expect(publishObjections({}, true)).toEqual([expect.stringContaining('"repository"')]);
  expect(publishObjections({}, false)).toHaveLength(2);
});

test.each([undefined, '', 'framewright', {}, { url: 7 }, { url: 'git+https://' }, { url: '…' }])('%j is no repository', (given) => {
  expect(publishObjections({ repository: given }, true)).toHaveLength(1);
});
