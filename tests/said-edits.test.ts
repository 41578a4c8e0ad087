import { exampleTexts } from '@framewright/diff';
import { deprecateEntry, entriesNaming, formatFile, parseFramework, renameEntry } from '@framewright/markdown';
import { describe, expect, test } from 'vitest';
import { caseReader } from './mistakes/case-reader.ts';
import { readCases } from './mistakes/read-case.ts';
import { changedLines, saidOfPlan } from './said/said-of-plan.ts';

// What each way to edit a file writes, line for line. Whoever changes it on purpose renews the snapshot and reads the difference.

const framework = parseFramework(exampleTexts({}));
const entries = [...framework.byId.values()];

describe('to rename', () => {
  test.each(entries.map((entry) => [`${entry.type} ${entry.id}`, entry] as const))('%s', (_name, entry) => {
    const plans = ['quite-another', 'serving', entry.id, 'Not an id', 'con'].map((id) => {
      const plan = renameEntry(framework, entry, id);
      return `${id}${'references' in plan ? ` ${plan.path} ${plan.references}` : ''}\n${saidOfPlan(framework, plan)}`;
    });
    expect(`\n${plans.join('\n')}\n`).toMatchSnapshot();
  });
});

describe('to deprecate', () => {
  test.each(entries.map((entry) => [`${entry.type} ${entry.id}`, entry] as const))('%s', (_name, entry) => {
    const ways = [
      {},
      { because: 'It is done otherwise.' },
      { replacedBy: ['serving'] },
      { replacedBy: ['host', 'serving'], because: 'Two parts of it.' },
      { replacedBy: [entry.id] },
      { replacedBy: ['nowhere'] },
    ];
    const plans = ways.map((way) => `${JSON.stringify(way)}\n${saidOfPlan(framework, deprecateEntry(framework, entry, way))}`);
    const named = entriesNaming(framework, entry.id).map(({ entry: { id }, keys }) => `${id}: ${keys.join(', ')}`);
    expect(`\nnamed by ${named.join('; ')}\n${plans.join('\n')}\n`).toMatchSnapshot();
  });
});

describe('to bring files with mistakes into form', () => {
  const read = caseReader();
  const cases = (['first', 'second'] as const).flatMap((set) => readCases(set));
  const groups = Map.groupBy(cases, ({ name }) => name.slice(0, 1));
  test.each([...groups])('%s…', (_letter, some) => {
    const formatted = some.flatMap((each) => {
      const mistaken = read(each);
      const own = mistaken.files.filter(({ path }) => each.wanted.some(({ file }) => file === path));
      return own.map((file) => {
        const { content, unchanged = '' } = formatFile(mistaken, file);
        return [`${each.name} ${file.path} ${unchanged}`.trim(), ...changedLines(file.text, content)].join('\n  ');
      });
    });
    expect(`\n${formatted.join('\n')}\n`).toMatchSnapshot();
  });
});
