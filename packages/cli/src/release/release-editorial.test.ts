import { describe, expect, test } from 'vitest';
import { parseEditorial, printEditorial, sectionOf, uniqueJudgements } from './release-editorial.ts';

const [a, b] = ['0123456789abcdef', 'fedcba9876543210'];

describe('editorial judgements', () => {
  test.each([
    [`editorial: ${a} – A comma.`, 'A comma.'],
    [`editorial: ${a} - A comma.`, 'A comma.'],
    [`  editorial: ${a}: A comma.`, 'A comma.'],
    [`- editorial: \`${a}\` — A comma.`, 'A comma.'],
    [`editorial: ${a}`, ''],
  ])('%s', (line, because) => {
    expect(parseEditorial(`Words.\n\n${line}\n`)).toEqual([{ fingerprint: a, because }]);
  });

  test.each([
    ['too long', `editorial: ${a}0`],
    ['too short', 'editorial: 0123'],
    ['capital letters', `editorial: ${a.toUpperCase()}`],
    ['in the middle of a line', `It is editorial: ${a}`],
    ['an option that looks like one', `editorials: ${a}`],
  ])('not where it is %s', (_what, line) => {
    expect(parseEditorial(line)).toEqual([]);
  });

  test('are read as they are printed', () => {
    for (const judgement of [
      { fingerprint: a, because: 'A comma.' },
      { fingerprint: b, because: '' },
    ])
      expect(parseEditorial(printEditorial(judgement))).toEqual([judgement]);
  });

  test('stand once, the first of several, sorted', () => {
    const [first, second, third] = [
      { fingerprint: b, because: 'One.' },
      { fingerprint: a, because: 'Two.' },
      { fingerprint: b, because: 'Three.' },
    ];
    expect(uniqueJudgements([first, second, third])).toEqual([second, first]);
  });

  test('are looked for in the section about one version', () => {
    const changelog = `# x\n\n## 1.10.0\n\nA\n\n## 1.1.0\n\nB\n\n  ## C\n\n## 1.0.0\n\nD\n`;
    expect(sectionOf(changelog, '1.1.0').trim()).toBe('B\n\n  ## C');
    expect(sectionOf(changelog, '1.2.0')).toBe('');
  });
});
