import { expect, test } from 'vitest';
import { waitingOn } from './waiting.ts';

function recorded(terminal: boolean) {
  const written: string[] = [];
  const ticks = new Set<() => void>();
  let time = 0;
  const output = { write: (text: string) => void written.push(text), color: false, width: 40, terminal };
  const waiting = waitingOn(
    output,
    () => time,
    (tick) => {
      ticks.add(tick);
      return () => void ticks.delete(tick);
    },
  );
  const pass = (milliseconds: number): void => {
    time += milliseconds;
    for (const tick of ticks) tick();
  };
  return { waiting, written, pass, ticks };
}

test('a terminal counts the seconds of each piece of work, and keeps what was done', () => {
  const { waiting, written, pass, ticks } = recorded(true);
  waiting.begin('Rendering');
  pass(1000);
  pass(11_000);
  waiting.begin('Writing');
  waiting.end();
  waiting.end();
  expect(written).toEqual([
    '\rRendering …',
    '\rRendering … 1 s',
    '\rRendering … 12 s',
    `\r${'Rendering …'.padEnd('Rendering … 12 s'.length)}`,
    '\n',
    '\rWriting …',
    '\rWriting …',
    '\n',
  ]);
  expect(ticks.size).toBe(0);
});

test('a file has one line for each piece of work', () => {
  const { waiting, written, pass } = recorded(false);
  waiting.begin('Rendering');
  pass(5000);
  waiting.begin('Writing');
  waiting.end();
  expect(written).toEqual(['Rendering …\n', 'Writing …\n']);
});

test('a line is no longer than the terminal is wide', () => {
  const { waiting, written, pass } = recorded(true);
  waiting.begin('Rendering all the pages of a framework that has very many');
  pass(999_000);
  expect(Math.max(...written.map((text) => text.length))).toBeLessThanOrEqual(40);
});
