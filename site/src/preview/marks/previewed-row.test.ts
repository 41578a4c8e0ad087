import { expect, test } from 'vitest';
import type { Track } from '../../view/words/track.ts';
import { withMoved } from './previewed-row.ts';

const track: Track = { dimension: 'Knowledge', value: 3, level: 'Competent', steps: 5, filled: 3, gained: 0, words: 'Knowledge 3 of 5' };

test.each([
  ['a rating that rises is drawn with what it gains', new Map([['Knowledge', 1]]), { gained: 1 }],
  ['another dimension gains nothing', new Map([['Application', 1]]), { gained: 0 }],
  ['never more is gained than there is', new Map([['Knowledge', 4]]), { gained: 3 }],
  ['a rating that falls is drawn with what it loses', new Map([['Knowledge', -1]]), { gained: 0, lost: 1 }],
  ['never more is lost than there is', new Map([['Knowledge', -4]]), { gained: 0, lost: 2 }],
])('%s', (_what, moved, expected) => {
  expect(withMoved(track, { moved })).toEqual({ ...track, ...expected });
});

test('outside previews a track is what it was', () => {
  expect(withMoved(track, undefined)).toBe(track);
});
