import { expect, test } from 'vitest';
import { fitsAddress, mailAddress, tellAddress, toldText, type Told } from './tell-address.ts';

const labels = { where: 'Where', now: 'It says now', instead: 'What should it say?', why: 'Why?' };
const told: Told = { title: 'Tea: 3', where: 'Tea, 3\nhttps://a.example/tea/#3', now: 'Pours & serves.' };
const where = 'Tea%2C%203%0Ahttps%3A%2F%2Fa.example%2Ftea%2F%233';

test.each([
  [
    'https://github.com/open/pmo/tree/main/framework',
    `https://github.com/open/pmo/issues/new?template=suggest-a-change.yml&title=Tea%3A%203&where=${where}&now=Pours%20%26%20serves.`,
  ],
  [
    'https://codeberg.org/open/pmo',
    `https://codeberg.org/open/pmo/issues/new?template=${encodeURIComponent('.forgejo/issue_template/suggest-a-change.yml')}&title=Tea%3A%203&field%3Awhere=${where}&field%3Anow=Pours%20%26%20serves.`,
  ],
  [
    'https://gitlab.com/a/b/c',
    `https://gitlab.com/a/b/c/-/issues/new?issue%5Btitle%5D=Tea%3A%203&issue%5Bdescription%5D=${encodeURIComponent(toldText(told, labels))}`,
  ],
  ['git@forge.example:a/b.git', undefined],
  ['javascript:alert(1)', undefined],
])('the form of %s', (repository, expected) => {
  expect(tellAddress(repository, told, labels)).toBe(expected);
});

test('a mail begins with what it is about, and asks for the rest', () => {
  const address = mailAddress('us@a.example', told, labels);
  expect(address.startsWith('mailto:us@a.example?subject=Tea%3A%203&body=')).toBe(true);
  expect(new URL(address).searchParams.get('body')).toBe(
    'Where: Tea, 3\nhttps://a.example/tea/#3\n\nIt says now\n> Pours & serves.\n\nWhat should it say?\n\n\nWhy?',
  );
});

test('a recipient stays one', () => {
  expect(mailAddress('us@a.example?bcc=all@b.example', told, labels)).toMatch(/^mailto:us@a\.example%3F/u);
});

test.each([
  ['what is short', 'Serves.', true],
  ['what is longer than an address', 'a'.repeat(9_000), false],
])('%s: whether it fits is known, and the address stays short', (_what, instead, fits) => {
  const all = { ...told, instead };
  const address = tellAddress('https://github.com/a/b', all, labels) ?? '';
  expect(address.length).toBeLessThan(7_001);
  expect(fitsAddress(address, all)).toBe(fits);
  expect(address).toContain('template=suggest-a-change.yml');
});
