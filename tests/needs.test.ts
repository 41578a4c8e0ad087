import { assemble, parseFile } from '@framewright/markdown';
import type { Framework, SourceFile } from '@framewright/model';
import { exampleBase, readMarks, rules, validate, type Rule } from '@framewright/validator';
import { expect, test } from 'vitest';
import { caseReader } from './mistakes/case-reader.ts';
import { readCases } from './mistakes/read-case.ts';

/** Pieces inserted into the middle of each line: characters with a meaning in Markdown or YAML, and some invisible ones. */
const put = ['#', ' #x', '<b>', '![](a.png)', '\u200B', '\u0430', ': ', '---', '\n', '[[x]]', '\t', '\u00A0'];

/** The texts of all examples of all rules, and of some with a line deleted or something inserted, chosen in turn. */
function* examples(): Iterable<Framework> {
  const read = reader();
  for (const rule of rules) {
    for (const [example, { files }] of rule.examples.entries()) {
      const present = Object.entries({ ...exampleBase, ...files }).filter((entry): entry is [string, string] => entry[1] !== null);
      const texts = Object.fromEntries(present.map(([path, text]) => [path, readMarks(text).text]));
      yield read(texts);
      for (const path of Object.keys(files)) {
        const lines = texts[path]?.split('\n') ?? [];
        for (const [index, line] of lines.slice(0, 12).entries()) {
          const words = put[(index + example + rule.id.length) % put.length] ?? '';
          const half = line.length >> 1;
          const others = index % 2 === 0 ? lines.toSpliced(index, 1) : lines.with(index, line.slice(0, half) + words + line.slice(half));
          yield read({ ...texts, [path]: others.join('\n') });
        }
      }
    }
  }
}

/** Reads frameworks; files that they share are read only once. */
function reader(): (texts: Readonly<Record<string, string>>) => Framework {
  const known = new Map<string, SourceFile>();
  return (texts) => {
    const files = Object.entries(texts).flatMap(([path, text]) => {
      if (!path.endsWith('.md')) return [];
      const key = `${path}\n${text}`;
      const file = known.get(key) ?? parseFile(path, text);
      known.set(key, file);
      return [file];
    });
    return assemble(files, { version: '0.0.0', assets: Object.keys(texts).filter((path) => !path.endsWith('.md')) });
  };
}

function mistakes(): readonly Framework[] {
  return [...readCases('first'), ...readCases('second')].map(caseReader());
}

const needy = rules.filter((rule) => 'needs' in rule);

/** The rules with needs, counting their calls. */
function counted(counts: Map<string, number>): readonly Rule[] {
  return needy.map((rule) => {
    const check = (...asked: readonly unknown[]): unknown => {
      counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
      return (rule.check as (...asked: readonly unknown[]) => unknown)(...asked);
    };
    return { ...rule, check } as Rule;
  });
}

function withoutNeeds(rule: Rule): Rule {
  return { ...rule, needs: [] } as Rule;
}

test('where what a rule needs is not there, it finds nothing when it is asked all the same', { timeout: 120_000 }, () => {
  const [asked, askedAlways] = [new Map<string, number>(), new Map<string, number>()];
  const [needing, always] = [counted(asked), counted(askedAlways).map(withoutNeeds)];
  for (const framework of [...examples(), ...mistakes()])
    expect(validate(framework, { rules: needing })).toEqual(validate(framework, { rules: always }));
  expect(needy.length).toBeGreaterThan(20);
  const never = needy.map(({ id }) => id).filter((id) => (asked.get(id) ?? 0) === 0 || (asked.get(id) ?? 0) >= (askedAlways.get(id) ?? 0));
  expect(never, 'asked never, or always').toEqual([]);
});
