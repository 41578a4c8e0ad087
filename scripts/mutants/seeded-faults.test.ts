import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSeededFaults, withFault, type SeededFault } from './seeded-faults.ts';

const root = join(import.meta.dirname, '../..');
const text = 'export function isLast(day: string, last: string): boolean {\n  return day > last;\n}\n';
const fault: SeededFault = {
  id: 'last-day',
  breaks: 'It is.',
  file: 'a.ts',
  find: 'day > last',
  replace: 'day >= last',
  noticedBy: ['a.test.ts'],
};

describe('a fault', () => {
  test('takes the place of its text', () => {
    expect(withFault(text, fault)).toBe(text.replace('>', '>='));
    expect(withFault(text, { ...fault, replace: '$& + $1' })).toContain('return $& + $1;');
  });

  test.each([
    ['that is gone', { find: 'day < last' }, 'last-day: its text stands 0 times in a.ts, not once'],
    ['that is there twice', { find: 'day' }, 'last-day: its text stands 2 times in a.ts, not once'],
    ['that leaves no TypeScript', { replace: 'day > (' }, 'last-day: with this fault a.ts is no TypeScript'],
  ])('of a text %s is refused', (_what, change, message) => {
    expect(() => withFault(text, { ...fault, ...change })).toThrow(message);
  });
});

describe('the list', () => {
  const faults = readSeededFaults(root);

  test.each(faults.map((each) => [each.id, each] as const))('%s fits the code, and its tests are there', (_id, each) => {
    expect(() => withFault(readFileSync(join(root, each.file), 'utf8'), each)).not.toThrow();
    expect(each.noticedBy.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(each.breaks).toMatch(/\.$/u);
  });

  test('has faults of every package, of the schema and of the site', () => {
    const places = new Set(
      faults.map(({ file }) =>
        file
          .split('/')
          .slice(0, file.startsWith('packages/') ? 2 : 1)
          .join('/'),
      ),
    );
    expect([...places].sort()).toEqual([...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`), 'schema', 'site'].sort());
  });
});
