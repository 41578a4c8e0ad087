import { expect, test } from 'vitest';
import { inertOutput } from './inert-output.ts';

function printed(parts: readonly string[], how: { readonly color?: boolean; readonly terminal?: boolean } = {}): string {
  const out: string[] = [];
  const output = inertOutput({ write: (text) => void out.push(text), color: false, width: 80, terminal: false, ...how });
  for (const part of parts) output.write(part);
  return out.join('');
}

test.each([
  ['::error::x\n', ': :error::x\n'],
  ['a\n  ::error::x', 'a\n  : :error::x'],
  ['\t\u3000\u00A0::stop-commands::x', '\t\u3000\u00A0: :stop-commands::x'],
  ['##[error]x\n##vso[task.x]y\n', '# #[error]x\n# #vso[task.x]y\n'],
  ['a ::error::x\n## Heading\n: one\n', 'a ::error::x\n## Heading\n: one\n'],
  ['a\u001B[31mb\u0007\rc\u009B1m\u202E\u2028d', 'a␛[31mb␇␍c<U+009B>1m<U+202E><U+2028>d'],
])('%j is printed as %j', (text, expected) => {
  expect(printed([text])).toBe(expected);
});

test.each([
  [['  ', '::error::x'], '  : :error::x'],
  [['a', '::error::x\n', '::error::y'], 'a::error::x\n: :error::y'],
  [['a\n', ' ', ' ', '##[x]'], 'a\n  # #[x]'],
  [[' ', 'a', '::error'], ' a::error'],
])('a line that comes in the parts %j is printed as %j', (parts, expected) => {
  expect(printed(parts)).toBe(expected);
});

test('our own colours stay, and nothing hides behind them', () => {
  const bold = '\u001B[1m::error::x\u001B[22m \u001B[2J\n';
  expect(printed([bold], { color: true })).toBe('\u001B[1m: :error::x\u001B[22m ␛[2J\n');
  expect(printed([bold])).toBe('␛[1m::error::x␛[22m ␛[2J\n');
});

test('progress goes on a terminal and nowhere else', () => {
  expect(printed(['\rReading file 2 of 9 …', '\r   \r'], { terminal: true })).toBe('\rReading file 2 of 9 …\r   \r');
  expect(printed(['\rReading'])).toBe('␍Reading');
  expect(printed(['\rx\u001B[2J'], { terminal: true })).toBe('␍x␛[2J');
});
