import { Failure } from '@framewright/workspace';
import { expect, test } from 'vitest';
import { errorMessage } from './error-message.ts';

const system = (code: string, path: string, dest?: string): Error =>
  Object.assign(new Error(code), { code, syscall: 'open', path, ...(dest ? { dest } : {}) });

test.each<[what: string, thrown: unknown, told: string]>([
  ['a failure', new Failure('There is no folder x.'), 'There is no folder x.\n'],
  ['a path below the current folder', new Failure('There is no folder /work/x.'), 'There is no folder x.\n'],
  ['words that act on a terminal', new Failure('There is no \u001B[31mred\ntype.'), 'There is no ␛[31mred type.\n'],
  ['the system', system('EACCES', '/work/x.md'), 'There is no permission to write x.md; check who owns it and try again.\n'],
  [
    'a copy on a full disk',
    system('ENOSPC', '/tmp/a', '/work/out/a'),
    'The disk is full, so out/a was not written; free some space and try again.\n',
  ],
  [
    'a mistake of the program',
    new TypeError('\u001B[31mx is undefined\n  at …'),
    'Framewright itself made a mistake (TypeError: x is undefined); please report it with the command that you ran and what it prints when the variable FRAMEWRIGHT_DEBUG is set to 1.\n',
  ],
])('one sentence about %s', (_what, thrown, told) => {
  expect(errorMessage(thrown, { cwd: '/work', env: {} })).toBe(told);
});

test('the stack is there for who asks for it', () => {
  expect(errorMessage(new TypeError('x'), { cwd: '/work', env: { FRAMEWRIGHT_DEBUG: '1' } })).toContain('error-message.test.ts');
});
