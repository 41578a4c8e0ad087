import { expect, test } from 'vitest';
import type { Track } from '../../view/words/track.ts';
import { withGained } from './previewed-row.ts';

const track: Track = { dimension: 'Knowledge', value: 3, level: 'Competent', steps: 5, filled: 3, gained: 0, words: 'Knowledge 3 of 5' };

test.each([
  ['a rating that rises is drawn with what it gains', new Map([['Knowledge', 1]]), 1],
  ['another dimension gains nothing', new Map([['Application', 1]]), 0],
  ['never more is gained than there is', new Map([['Knowledge', 4]]), 3],
])('%s', (_what, gained, expected) => {
  expect(withGained(track, { gained })).toEqual({ ...track, gained: expected });
});

test('outside previews a track is what it was', () => {
  expect(withGained(track, undefined)).toBe(track);
});
