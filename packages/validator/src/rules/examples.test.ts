import { readdirSync } from 'node:fs';
import { parseFramework } from '@framewright/markdown';
import { describe, expect, test } from 'vitest';
import { exampleBase } from '../example-base.ts';
import { readMarks } from '../marks.ts';
import type { Example } from '../rule.ts';
import { validate } from '../validate.ts';
import { rules } from './index.ts';

/** What all rules find in an example, as `rule path start-end`. */
function found(example: Example): readonly string[] {
  const texts = { ...exampleBase, ...example.files };
  const kept = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== null);
  const framework = parseFramework(Object.fromEntries(kept.map(([path, text]) => [path, readMarks(text).text])));
  return validate(framework).map(({ rule, file, range }) => `${rule} ${file} ${range?.start.offset}-${range?.end.offset}`);
}

function wanted(example: Example): readonly string[] {
  const marks = Object.keys(example.files).sort().flatMap((path) => readMarks(example.files[path] ?? '').spans.map(([start, end]) => `${path} ${start}-${end}`));
  return marks.map((mark, index) => `${example.expect[index]} ${mark}`);
}

describe('every example of every rule gives exactly the findings of all rules that it marks', () => {
  for (const rule of rules) {
    test.each(rule.examples.map((example) => [example.title, example] as const))(`${rule.id}: %s`, (_title, example) => {
      expect(wanted(example)).toHaveLength(example.expect.length);
      expect(found(example)).toEqual(wanted(example));
    });
  }
});

describe('rules are complete', () => {
  test('the folder, the list and the ids agree, in order', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => !name.includes('.test.') && name !== 'index.ts').map((name) => name.replace('.ts', ''));
    expect(rules.map((rule) => rule.id)).toEqual(files.sort());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s shows itself found and not found, and words itself as the style asks', (id, rule) => {
    expect(rule.examples.some((example) => example.expect.includes(id))).toBe(true);
    expect(rule.examples.some((example) => example.expect.length === 0)).toBe(true);
    expect(rule.summary.length).toBeLessThanOrEqual(100);
    for (const sentence of [rule.summary, rule.why, rule.help]) expect(sentence).toMatch(/^[A-Z“].*[.”)]$/su);
    expect(`${rule.summary}${rule.why}${rule.help}`).not.toContain('!');
  });
});
