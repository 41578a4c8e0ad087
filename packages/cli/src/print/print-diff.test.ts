import { painter } from '@framewright/reporters';
import fc from 'fast-check';
import { expect, inject, test } from 'vitest';
import { diffHunks, printDiff } from './print-diff.ts';

function diff(before: string | undefined, after: string | undefined, to = 'a.md'): string {
  return printDiff({ path: 'a.md', text: before }, { path: to, text: after }, painter(false));
}

test('a line changed, with three lines around it', () => {
  const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`);
  const before = `${lines.join('\n')}\n`;
  expect(diff(before, before.replace('line 6\n', 'line six\n'))).toBe(
    '--- a.md\n+++ a.md\n@@ -3,7 +3,7 @@\n line 3\n line 4\n line 5\n-line 6\n+line six\n line 7\n line 8\n line 9\n',
  );
});

test.each([
  ['nothing', 'a\n', 'a\n', ''],
  ['a new file', undefined, 'a\nb\n', '--- /dev/null\n+++ a.md\n@@ -0,0 +1,2 @@\n+a\n+b\n'],
  ['a last line that gains its end', 'a', 'a\n', '--- a.md\n+++ a.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n'],
  ['lines that go', 'a\nb\nc\n', 'c\n', '--- a.md\n+++ a.md\n@@ -1,3 +1 @@\n-a\n-b\n c\n'],
])('%s', (_what, before, after, expected) => {
  expect(diff(before, after)).toBe(expected);
});

test('a file in another place', () => {
  expect(diff('a\n', 'a\n', 'b.md')).toBe('--- a.md\n+++ b.md\n');
});

test('what a terminal would obey is shown instead', () => {
  expect(diff('a\n', '\u001B[2J\n')).not.toContain('\u001B');
});

test('both sides can be read off, and nothing shorter would do', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 });
  fc.assert(
    fc.property(lines, lines, (a, b) => {
      const hunks = diffHunks(textOf(a), textOf(b));
      const found = hunks.flatMap((hunk) => hunk.lines);
      // With three lines of context, lines of texts as short as these are left out only where both begin or end alike.
      const [head, tail] = [
        (hunks[0]?.oldStart ?? 1) - 1,
        a.length - hunks.reduce((sum, { oldLines }) => sum + oldLines, 0) - ((hunks[0]?.oldStart ?? 1) - 1),
      ];
      const sideOf = (all: readonly string[], prefix: string): readonly string[] => [
        ...all.slice(0, head),
        ...found.filter((line) => !line.startsWith(prefix)).map((line) => line.slice(1)),
        ...all.slice(all.length - tail),
      ];
      if (hunks.length > 1) return;
      if (hunks.length === 0) expect(a).toEqual(b);
      else {
        expect(sideOf(a, '+')).toEqual(a);
        expect(sideOf(b, '-')).toEqual(b);
        expect(found.filter((line) => line.startsWith(' ')).length + head + tail).toBe(longestCommon(a, b));
      }
    }),
    { seed: inject('seed'), numRuns: inject('isWhole') ? 5_000 : 500 },
  );
});

test('very different texts are shown as a whole', () => {
  const [a, b] = [Array.from({ length: 3000 }, (_, index) => `a${index}`), Array.from({ length: 3000 }, (_, index) => `b${index}`)];
  expect(diffHunks(textOf(a), textOf(b))).toEqual([
    { oldStart: 1, oldLines: 3000, newStart: 1, newLines: 3000, lines: [...a.map((line) => `-${line}`), ...b.map((line) => `+${line}`)] },
  ]);
});

test('where the line above a missing end of file is painted, so is the remark', () => {
  const painted = printDiff({ path: 'a.md', text: 'a' }, { path: 'a.md', text: 'b' }, (style, text) => `<${style}>${text}`);
  expect(painted).toContain('<error>-a\n<error>\\ No newline at end of file\n<help>+b\n<help>\\ No newline at end of file\n');
});

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const row = Array.from({ length: b.length + 1 }, () => 0);
  for (const left of a) {
    let diagonal = 0;
    for (const [index, right] of b.entries()) {
      const above = row[index + 1] ?? 0;
      row[index + 1] = left === right ? diagonal + 1 : Math.max(above, row[index] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
