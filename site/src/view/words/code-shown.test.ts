import { expect, test } from 'vitest';
import { codeShown } from './code-shown.ts';

test.each([
  ['1.2', ['1.2'], 'code'],
  ['9.meetings', ['9.meetings'], 'code'],
  ['CE-01', ['CE-01'], 'code'],
  ['chairmanship', ['chairmanship'], 'code'],
  ['10.facilitation', ['10.', 'facilitation'], 'code parts'],
  ['CORE-2026-07/b', ['CORE-', '2026-', '07/', 'b'], 'code parts'],
  ['a..b--long-code', ['a..', 'b--', 'long-', 'code'], 'code parts'],
  ['indivisible-x', ['indivisible-', 'x'], 'code parts'],
  [`${'part.'.repeat(9)}end`, [...Array.from({ length: 9 }, () => 'part.'), 'end'], 'code parts many'],
  ['a.electroencephalography', ['a.', 'electroencephalography'], 'code long'],
  ['Ä'.repeat(200), ['Ä'.repeat(200)], 'code long'],
])('%s breaks between %j', (code, pieces, className) => {
  expect(codeShown(code)).toEqual({ pieces, className });
});
