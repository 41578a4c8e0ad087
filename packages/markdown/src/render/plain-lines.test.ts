import { expect, test } from 'vitest';
import { plainCell, plainLines } from './plain-lines.ts';

const label = (id: string): string | undefined => (id === 'risk' ? 'Risk' : undefined);

test.each([
  [
    '- Asks where to stand\n- Keeps the deck clear',
    'Asks where to stand\nKeeps the deck clear',
    'Asks where to stand; Keeps the deck clear',
  ],
  ['1. Asks.\n2. Waits.', 'Asks.\nWaits.', 'Asks.; Waits.'],
  ['Does:\n\n- one\n\n  more\n  - *two*\n\nThen rests', 'Does:\none\nmore\ntwo\nThen rests', 'Does: one; more; two; Then rests'],
  ['| Line | Use |\n|-|-|\n| Bow | Holds [[risk]] |', 'Line; Use\nBow; Holds Risk', 'Line; Use | Bow; Holds Risk'],
  ['# One\n\nTwo\nthree.\n\nFour.[^1]\n\n[^1]: Note.', 'One\nTwo three.\nFour.', 'One Two three. Four.'],
  ['```\na\nb\n```', 'a\nb', 'a b'],
  ['> - *a*\n> - [b](https://b.example)', 'a\nb', 'a; b'],
  ['', '', ''],
])('%j', (markdown, lines, cell) => {
  expect(plainLines(markdown, label)).toBe(lines);
  expect(plainCell(markdown, label)).toBe(cell);
});
