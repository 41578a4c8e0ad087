import { assemble, parseBytes } from '@framewright/markdown';
import type { Diagnostic } from '@framewright/model';
import { validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { readCases, type Case } from './mistakes/read-case.ts';
import { saidOf } from './said/said-of.ts';

function found(mistake: Case): readonly Diagnostic[] {
  const files = [...mistake.files].filter(([path]) => path.endsWith('.md')).map(([path, bytes]) => parseBytes(path, bytes));
  const assets = [...mistake.files.keys()].filter((path) => !path.endsWith('.md'));
  return validate(assemble(files, { version: '0.0.0', assets }));
}

function told(diagnostics: readonly Diagnostic[], mistake: Case): readonly string[] {
  return diagnostics.map(({ rule, severity, file, range, message, note, help }, index) => {
    const words = `${message} ${note ?? ''} ${help ?? ''}`.toLowerCase();
    const missing = (mistake.wanted[index]?.words ?? []).filter((word) => !words.includes(word.toLowerCase()));
    return `${severity} ${rule} ${file} ${range?.start.offset ?? 0}-${range?.end.offset ?? 0}${missing.length > 0 ? ` without “${missing.join('”, “')}” in: ${words}` : ''}`;
  });
}

describe.each(['first', 'second'] as const)('mistakes that people make, %s set', (set) => {
  test.each(readCases(set).map((mistake) => [mistake.name, mistake] as const))('%s', (_name, mistake) => {
    const diagnostics = found(mistake);
    expect(told(diagnostics, mistake)).toEqual(
      mistake.wanted.map(({ severity, rule, file, start, end }) => `${severity} ${rule} ${file} ${start}-${end}`),
    );
    if (diagnostics.length > 0) expect(`\n${saidOf(diagnostics)}\n`).toMatchSnapshot();
  });
});
