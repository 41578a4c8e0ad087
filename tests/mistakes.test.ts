import { assemble, parseBytes } from '@framewright/markdown';
import { validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { readCases, type Case } from './mistakes/read-case.ts';

function check(mistake: Case): readonly string[] {
  const files = [...mistake.files].filter(([path]) => path.endsWith('.md')).map(([path, bytes]) => parseBytes(path, bytes));
  const assets = [...mistake.files.keys()].filter((path) => !path.endsWith('.md'));
  return validate(assemble(files, { version: '0.0.0', assets })).map(({ rule, severity, file, range, message, note, help }, index) => {
    const words = `${message} ${note ?? ''} ${help ?? ''}`.toLowerCase();
    const missing = (mistake.wanted[index]?.words ?? []).filter((word) => !words.includes(word.toLowerCase()));
    return `${severity} ${rule} ${file} ${range?.start.offset ?? 0}-${range?.end.offset ?? 0}${missing.length > 0 ? ` without “${missing.join('”, “')}” in: ${words}` : ''}`;
  });
}

describe.each(['first', 'second'] as const)('mistakes that people make, %s set', (set) => {
  test.each(readCases(set).map((mistake) => [mistake.name, mistake] as const))('%s', (_name, mistake) => {
    expect(check(mistake)).toEqual(
      mistake.wanted.map(({ severity, rule, file, start, end }) => `${severity} ${rule} ${file} ${start}-${end}`),
    );
  });
});
