import { parseFramework } from '@framewright/markdown';
import { referencesOf, type Framework, type SchemaName, type Subject } from '@framewright/model';
import { describe, expect, test } from 'vitest';
import { exampleBase } from '../entries/example-base.ts';
import { hiddenCharactersIn } from '../words/hidden-characters-in.ts';
import { readMarks } from '../messages/marks.ts';
import { mayHoldOddCharacters } from '../words/may-hold-odd-characters.ts';
import { knownNames } from '../names/known-names.ts';
import { mixedWords } from '../rules/mixed-script/mixed-words.ts';
import { requiresPlainly } from '../requirements/plain-requirements.ts';
import { rules } from '../rules/index.ts';
import { schemaViolations } from '../schema/schema-violations.ts';
import { doubtfulRatingsOf } from '../requirements/written-ratings.ts';

/** What is put into the middle of each line: signs that mean something in Markdown or YAML, and characters that are not seen. */
const put = ['#', ' #x', '<b>', '![](a.png)', '\u200B', '\u0430', ': ', '---', '\n', '[[x]]', '\t', '\u00A0'];

/** The texts of all examples of all rules, and of some with a line taken out or something put into it, chosen in turn. */
const frameworks: readonly Framework[] = rules.flatMap((rule) =>
  rule.examples.flatMap(({ files }, example) => {
    const kept = Object.entries({ ...exampleBase, ...files }).filter((entry): entry is [string, string] => entry[1] !== null);
    const texts = Object.fromEntries(kept.map(([path, text]) => [path, readMarks(text).text]));
    const changed = Object.keys(files).flatMap((path) => {
      const lines = texts[path]?.split('\n') ?? [];
      return lines.slice(0, 12).flatMap((line, index) => {
        const words = put[(index + example + rule.id.length) % put.length] ?? '';
        const half = line.length >> 1;
        return [lines.toSpliced(index, 1), lines.with(index, line.slice(0, half) + words + line.slice(half))].map((others) =>
          parseFramework({ ...texts, [path]: others.join('\n') }),
        );
      });
    });
    return [parseFramework(texts), ...changed];
  }),
);

function subjectsOf({ manifest, byId, translations }: Framework): readonly Subject[] {
  return [manifest, ...byId.values(), ...[...translations.values()].flatMap((ofLanguage) => [...ofLanguage.values()])];
}

describe('a rule that says that it can find nothing finds nothing', () => {
  test.each(rules.flatMap((rule) => ('mayFind' in rule ? [[rule.id, rule] as const] : [])))('%s', (_id, rule) => {
    let [asked, passed] = [0, 0];
    const wrong: unknown[] = [];
    const judge = (mayFind: boolean, found: Iterable<unknown>): void => {
      asked += 1;
      if (mayFind) return;
      passed += 1;
      for (const finding of found) wrong.push(finding);
    };
    for (const framework of frameworks) {
      if (rule.scope === 'file') for (const file of framework.files) judge(rule.mayFind?.(file) ?? true, rule.check(file));
      if (rule.scope === 'linked')
        for (const subject of subjectsOf(framework)) judge(rule.mayFind?.(subject, framework) ?? true, rule.check(subject, framework));
      if (rule.scope !== 'entry') continue;
      for (const subject of subjectsOf(framework)) {
        const written = subject.source?.file.readable === true ? subject.source.written : undefined;
        const context = {
          vocabulary: framework,
          violations: written === undefined ? [] : schemaViolations(subject.type as SchemaName, written),
        };
        judge(rule.mayFind?.(subject, context) ?? true, rule.check(subject, context));
      }
    }
    expect(wrong).toEqual([]);
    expect(passed).toBeGreaterThan(0);
    expect(passed).toBeLessThan(asked);
  });
});

test('what a role that requires plainly requires is known, and rated on its scale', () => {
  let [plain, others] = [0, 0];
  for (const framework of frameworks)
    for (const role of framework.entries.role) {
      if (!requiresPlainly(framework, role)) {
        others += 1;
        continue;
      }
      plain += 1;
      for (const { id, pointer, target } of referencesOf('role', role.source?.written ?? {}))
        if (pointer.startsWith('/requires/')) expect(knownNames(framework, role, target)?.has(String(id))).toBe(true);
      const stated = new Set(Object.keys(role.data.requires ?? {}));
      expect(
        doubtfulRatingsOf(framework, role).filter(
          ({ competence, pointer }) => pointer.startsWith('/requires/') && stated.has(competence.id),
        ),
      ).toEqual([]);
    }
  expect(plain).toBeGreaterThan(100);
  expect(others).toBeGreaterThan(100);
});

test('every character that is hidden or looks like another is odd, alone and between others', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0x10_ff_ff; code += 1) {
    if (code >= 0xd8_00 && code <= 0xdf_ff) continue;
    const text = `a${String.fromCodePoint(code)}e`;
    if (!mayHoldOddCharacters(text) && hiddenCharactersIn(text, 0).length + mixedWords(text).length > 0) missed.push(code.toString(16));
  }
  expect(missed).toEqual([]);
  expect(mayHoldOddCharacters('Plain words – “quoted”, naïve …\n')).toBe(false);
});
