import { placeOf } from '@framewright/model';
import { expect, test } from 'vitest';
import { wantedBehind } from './format-keys.ts';

test.each([
  ['roles/clerk.md', 'title', 'text'],
  ['roles/clerk.md', 'aliases', 'texts'],
  ['roles/clerk.md', 'because', 'text'],
  ['roles/clerk.md', 'rating', 'keys'],
  ['roles/clerk.md', 'requires', 'keys'],
  ['roles/clerk.md', 'status', 'value'],
  ['roles/clerk.md', 'id', 'value'],
  ['roles/clerk.md', 'rung', 'value'],
  ['competences/chairing.md', 'checked', 'value'],
  ['competences/chairing.md', 'url', 'value'],
  ['framework.md', 'publisher', 'text'],
  ['framework.md', 'licence', 'value'],
  ['roles/clerk.md', 'agenda-setting', undefined],
])('in %s %s is followed by: %s', (path, key, wanted) => {
  expect(wantedBehind(placeOf(path), key)).toBe(wanted);
});
