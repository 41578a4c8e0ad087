import type { Diagnostic } from '@framewright/model';
import { expect, test } from 'vitest';
import { reportJunit } from './junit.ts';

const mistake: Diagnostic = {
  rule: 'unknown-reference',
  severity: 'error',
  message: 'Unexpected “one”',
  help: 'Write “two”.',
  file: 'roles/a.md',
};

test('a suite for each file, a case for each rule', () => {
  const diagnostics: readonly Diagnostic[] = [
    mistake,
    {
      ...mistake,
      message: 'Unexpected <two>',
      range: { start: { line: 2, column: 5, offset: 10 }, end: { line: 2, column: 8, offset: 13 } },
    },
    { ...mistake, rule: 'raw-html', severity: 'warning' },
  ];
  expect(
    reportJunit({ diagnostics, files: 2, texts: new Map(), paths: ['roles/a.md', 'b.md'] }),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="framewright" tests="3" failures="1" errors="0">
  <testsuite name="b.md" tests="1" failures="0" errors="0">
    <testcase name="no mistakes" classname="b.md"/>
  </testsuite>
  <testsuite name="roles/a.md" tests="2" failures="1" errors="0">
    <testcase name="unknown-reference" classname="roles/a.md">
      <failure message="Unexpected “one”" type="unknown-reference">roles/a.md: error: Unexpected “one”
help: Write “two”.

roles/a.md:2:5: error: Unexpected &lt;two&gt;
help: Write “two”.</failure>
    </testcase>
    <testcase name="raw-html" classname="roles/a.md">
      <system-out>roles/a.md: warning: Unexpected “one”
help: Write “two”.</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test('shows characters that XML can’t hold in words', () => {
  const message = "Unexpected “a'\u0000\u001F\uFFFF”";
  expect(reportJunit({ diagnostics: [{ ...mistake, message }], files: 1, texts: new Map(), paths: [] })).toContain(
    '<failure message="Unexpected “a&#39;␀␟&lt;U+FFFF&gt;”"',
  );
});
