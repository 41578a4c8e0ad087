import { expect, test } from 'vitest';
import { editAddress } from './edit-address.ts';

test.each([
  ['https://github.com/open/pmo', 'https://github.com/open/pmo/edit/main/roles/clerk.md'],
  ['https://github.com/open/pmo.git', 'https://github.com/open/pmo/edit/main/roles/clerk.md'],
  ['https://github.com/open/pmo/', 'https://github.com/open/pmo/edit/main/roles/clerk.md'],
  ['https://github.com/open/pmo/tree/next/framework', 'https://github.com/open/pmo/edit/next/framework/roles/clerk.md'],
  ['https://gitlab.com/open/pmo', 'https://gitlab.com/open/pmo/-/edit/main/roles/clerk.md'],
  ['https://forge.example/a/b/-/tree/main/texts/all', 'https://forge.example/a/b/-/edit/main/texts/all/roles/clerk.md'],
  ['https://codeberg.org/open/pmo', 'https://codeberg.org/open/pmo/_edit/main/roles/clerk.md'],
  ['https://forge.example/a/b/src/branch/main/framework', 'https://forge.example/a/b/_edit/main/framework/roles/clerk.md'],
  ['https://forge.example/a/b?x=1#y', 'https://forge.example/a/b/edit/main/roles/clerk.md'],
])('a file of %s', (repository, expected) => {
  expect(editAddress(repository, 'roles/clerk.md')).toBe(expected);
});

test('what a path holds stays part of the path', () => {
  expect(editAddress('https://forge.example/a/b', 'roles/a b?c#d.md')).toBe('https://forge.example/a/b/edit/main/roles/a%20b%3Fc%23d.md');
});

test.each(['javascript:alert(1)', 'git@forge.example:a/b.git', '', 'ftp://forge.example/a'])('%s leads nowhere', (repository) => {
  expect(editAddress(repository, 'roles/clerk.md')).toBeUndefined();
});
