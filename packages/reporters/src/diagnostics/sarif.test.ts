import { lineStarts, rangeOfSpan, type Diagnostic } from '@framewright/model';
import { expect, test } from 'vitest';
import type { Report } from '../index.ts';
import { reportSarif } from './sarif.ts';

const rules = [
  { id: 'unknown-reference', severity: 'error', summary: 'Sum.', why: 'Why.', help: 'Help.' },
  { id: 'optional', severity: 'off', summary: 'Sum.', why: 'Why.', help: 'Help.' },
] as const;
const text = '---\nid: a\nx: öne 👩 two\ny: two\n---\n';

interface Log {
  readonly runs: readonly [{ readonly tool: { readonly driver: unknown }; readonly results: readonly Record<string, unknown>[] }];
}

function mistakeAt(words: string, source = text, file = 'roles/a b.md'): Diagnostic {
  const start = source.indexOf(words);
  return {
    rule: 'unknown-reference',
    severity: 'warning',
    message: 'Unexpected “two”',
    file,
    range: rangeOfSpan(lineStarts(source), [start, start + 3]),
  };
}

function logOf(diagnostics: readonly Diagnostic[], source = text): Log {
  const report: Report = { diagnostics, files: 1, texts: new Map([['roles/a b.md', source]]) };
  return JSON.parse(reportSarif(report, { version: '1.2.3', rules })) as Log;
}

test('a result has its rule, its place, what it is related to, and its fix', () => {
  const mistake: Diagnostic = {
    ...mistakeAt('two'),
    help: 'Write “one”.',
    related: [{ file: 'b.md', message: 'First here' }],
    fix: { title: 'Write “one”', safe: true, edits: [{ range: mistakeAt('two').range ?? never(), text: 'one' }] },
  };
  const [run] = logOf([mistake]).runs;
  const region = { startLine: 3, startColumn: 11, endLine: 3, endColumn: 14 };
  const artifactLocation = { uri: 'roles/a%20b.md', uriBaseId: 'SRCROOT' };
  expect(run.tool.driver).toMatchObject({
    version: '1.2.3',
    rules: [
      { id: 'unknown-reference', name: 'UnknownReference', defaultConfiguration: { level: 'error' } },
      { id: 'optional', defaultConfiguration: { enabled: false } },
    ],
  });
  expect(run).toMatchObject({ columnKind: 'utf16CodeUnits' });
  expect(run.results).toEqual([
    {
      ruleId: 'unknown-reference',
      ruleIndex: 0,
      level: 'warning',
      message: { text: 'Unexpected “two”. Write “one”.' },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      relatedLocations: [
        { id: 1, message: { text: 'First here.' }, physicalLocation: { artifactLocation: { uri: 'b.md', uriBaseId: 'SRCROOT' } } },
      ],
      fixes: [
        {
          description: { text: 'Write “one”.' },
          artifactChanges: [{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'one' } }] }],
          properties: { safe: true },
        },
      ],
      partialFingerprints: { 'framewright/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/u) as unknown },
    },
  ]);
});

test('fingerprints survive when lines move, and tell mistakes apart', () => {
  const prints = (source: string, ...words: readonly string[]): readonly unknown[] =>
    logOf(
      words.map((each) => mistakeAt(each, source)),
      source,
    ).runs[0].results.map((result) => result['partialFingerprints']);
  const before = prints(text, 'two', 'two\n---');
  expect(prints(text.replace('id: a\n', 'id: a\nz: 1\n\n'), 'two', 'two\n---')).toEqual(before);
  expect(prints(text.replaceAll('\n', '\r\n'), 'two', 'two\r\n---')).toEqual(before);
  expect(new Set(before.map((print) => JSON.stringify(print))).size).toBe(2);
  expect(prints(text, 'two', 'two')[1]).toEqual({ 'framewright/v1': expect.stringMatching(/:2$/u) as unknown });
});

test('a rule that the list lacks is described from its mistake', () => {
  const { driver } = logOf([{ rule: 'new-rule', severity: 'error', message: 'm', file: 'a.md', note: 'Because.' }]).runs[0].tool as {
    readonly driver: { readonly rules: readonly unknown[] };
  };
  expect(driver.rules[2]).toMatchObject({ id: 'new-rule', shortDescription: { text: 'Because.' }, help: { text: 'new-rule\n\nBecause.' } });
});

function never(): never {
  throw new Error('There is no range.');
}

test('a rule leads to its page where results know it', () => {
  const url = 'https://tools.example/rules/unknown-reference/';
  const { rules: known } = logOf([{ ...mistakeAt('two'), url }]).runs[0].tool.driver as { readonly rules: readonly object[] };
  expect(known).toEqual([
    expect.objectContaining({ id: 'unknown-reference', helpUri: url }),
    expect.not.objectContaining({ helpUri: url }),
  ]);
});
