import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test.each([
  [undefined, 'https://a.example/', '/', 'https://a.example'],
  ['/', 'https://a.example/', '/', 'https://a.example'],
  ['', 'https://a.example:8080/', '/', 'https://a.example:8080'],
  ['/org/repo', 'https://a.example/org/repo/', '/org/repo/', 'https://a.example'],
  ['org//repo/', 'https://a.example/', '/org/repo/', undefined],
  [undefined, 'https://a.example/skills/', '/', undefined],
  ['https://b.example', 'https://a.example/', '/', 'https://b.example'],
  ['https://b.example/org/repo', 'https://a.example/', '/org/repo/', 'https://b.example'],
  ['https://b.example/x/?y#z', 'https://a.example/', '/x/', 'https://b.example'],
  [undefined, 'not an address', '/', undefined],
  [undefined, 'urn:a:b', '/', undefined],
  ['https://', 'https://a.example/', '/https:/', undefined],
])('%s and %s: %s on %s', (base, iri, path, origin) => {
  expect(siteAddress(base, iri)).toEqual({ base: path, origin });
});
