import { expect, test } from 'vitest';
import { postingPolicy, securityHeaders, securityPolicy } from './security-policy.ts';

/** What a policy allows, by directive. */
function directives(policy: string): Readonly<Record<string, string>> {
  return Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/su, 2)));
}

test('a page loads its own files, and nothing that stands in it runs', () => {
  expect(directives(securityPolicy)).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'none'",
    'base-uri': "'none'",
  });
  expect(securityHeaders).toContainEqual({ name: 'Content-Security-Policy', value: `${securityPolicy}; frame-ancestors 'none'` });
});

test.each([
  ['https://api.forge.example/v3', 'https://api.forge.example'],
  ['no address', "'none'"],
  ['', "'none'"],
  [undefined, "'none'"],
])('the page that posts comments, where the forge is at %j, connects to %s alone', (api, origin) => {
  expect(directives(postingPolicy(api))).toEqual({ ...directives(securityPolicy), 'connect-src': origin });
});
