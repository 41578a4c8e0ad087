import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseFramework } from '@framewright/markdown';
import type { Diagnostic } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { exampleBase } from '../entries/example-base.ts';
import { harms } from '../harms.ts';
import { readMarks } from '../messages/marks.ts';
import type { Example } from '../rule.ts';
import { validate } from '../validate.ts';
import { rules } from './index.ts';

/** The files of an example without its marks. */
function textsOf(example: Example): Readonly<Record<string, string>> {
  const kept = Object.entries({ ...exampleBase, ...example.files }).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(kept.map(([path, text]) => [path, readMarks(text).text]));
}

/** What all rules find in an example, as `rule path start-end`. */
function found(example: Example): readonly string[] {
  return validate(parseFramework(textsOf(example))).map(
    ({ rule, file, range }) => `${rule} ${file} ${range?.start.offset}-${range?.end.offset}`,
  );
}

function wanted(example: Example): readonly string[] {
  const marks = Object.keys(example.files)
    .sort()
    .flatMap((path) => readMarks(example.files[path] ?? '').spans.map(([start, end]) => `${path} ${start}-${end}`));
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

/** A diagnostic wherever it stands: a fix moves what follows. */
function said({ rule, file, message }: Diagnostic): string {
  return `${rule} ${file}: ${message}`;
}

function mended(texts: Readonly<Record<string, string>>, { file, fix }: Diagnostic): Readonly<Record<string, string>> {
  const edits = (fix?.edits ?? []).toSorted((a, b) => b.range.start.offset - a.range.start.offset);
  const written = new Map(Object.entries(texts));
  for (const { file: path = file, range, text: instead } of edits) {
    const text = written.get(path) ?? '';
    written.set(path, text.slice(0, range.start.offset) + instead + text.slice(range.end.offset));
  }
  return Object.fromEntries(written);
}

describe('every fix in an example mends what it is for, and breaks nothing', () => {
  const examples = rules.flatMap((rule) => rule.examples.map((example) => [`${rule.id}: ${example.title}`, textsOf(example)] as const));
  const fixable = examples.flatMap(([title, texts]) => {
    const before = validate(parseFramework(texts));
    return before
      .filter(({ fix }) => fix !== undefined)
      .map((diagnostic) => [`${title}: ${diagnostic.fix?.title}`, texts, before, diagnostic] as const);
  });

  test.each(fixable)('%s', (_title, texts, before, diagnostic) => {
    const after = validate(parseFramework(mended(texts, diagnostic))).map(said);
    expect(after.length).toBeLessThan(before.length);
    expect(after.filter((one) => !before.map(said).includes(one))).toEqual([]);
  });
});

describe('rules are complete', () => {
  test('the folder, the list and the ids agree, in order', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => !name.includes('.test.') && name !== 'index.ts')
      .map((name) => name.replace('.ts', ''));
    expect(rules.map((rule) => rule.id)).toEqual(files.sort());
  });

  test('an error names the harm that it prevents, and nothing else does; every harm is one of some error', () => {
    const named = rules.filter(({ harm }) => harm !== undefined);
    expect(named.map(({ id }) => id)).toEqual(rules.filter(({ severity }) => severity === 'error').map(({ id }) => id));
    expect([...new Set(named.map(({ harm }) => harm))].sort()).toEqual(Object.keys(harms).sort());
    for (const sentence of Object.values(harms)) expect(sentence).toMatch(/^[A-Z].*\.$/u);
  });

  test('what is a matter of taste or of doubt warns', () => {
    const taste = ['definition-form', 'elective-already-met', 'heading-depth', 'override-without-effect', 'section-order'];
    expect(rules.filter(({ id }) => taste.includes(id)).map(({ severity }) => severity)).toEqual(taste.map(() => 'warning'));
  });

  test('a rule whose summary names a language, or whose check asks for one, declares it', () => {
    const folder = import.meta.dirname;
    for (const rule of rules) {
      const file = existsSync(`${folder}/${rule.id}.ts`) ? `${folder}/${rule.id}.ts` : `${folder}/${rule.id}/rule.ts`;
      const reads = /\b(?:isEnglish|languageOf|wordsOnly|prosePartsOf|descriptorsOf|foldKeepingAccents)\b/u.test(
        readFileSync(file, 'utf8'),
      );
      if (reads || /\bEnglish\b/u.test(rule.summary)) expect(rule.languages, rule.id).toBeDefined();
    }
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s shows itself found and not found, and words itself as the style asks',
    (id, rule) => {
      expect(rule.examples.some((example) => example.expect.includes(id))).toBe(true);
      expect(rule.examples.some((example) => example.expect.length === 0)).toBe(true);
      expect(rule.summary.length).toBeLessThanOrEqual(100);
      for (const sentence of [rule.summary, rule.why, rule.help]) expect(sentence).toMatch(/^[A-Z“].*[.”)]$/su);
      expect(`${rule.summary}${rule.why}${rule.help}`).not.toContain('!');
      // What begins with dots was left as it was written by `npm run new:rule`.
      for (const { title } of rule.examples) expect(title).toMatch(/^[^…]/u);
    },
  );
});
