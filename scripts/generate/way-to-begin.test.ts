import { isPublished } from '@framewright/cli';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waysToBegin, withWayToBegin } from './way-to-begin.ts';

const root = join(import.meta.dirname, '../..');
/** Calls of npx are looked at by another test. */
const byName = /\bp?npm (?:create|init) framewright|\bp?npm (?:i|install|exec|add|dlx) [^\n.`]*\bframewright(?![-\w./])/u;
const byFile = /\bnpm run pack\b|\.tgz\b/u;

test('the README and the guides say how the command is had, and says something else when npm knows it', () => {
  const now = waysToBegin(root, false);
  const then = waysToBegin(root, true);
  expect(now.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['README.md', 'site/docs/guides/start-your-own-framework.md', 'site/docs/guides/upgrade.md']),
  );
  expect(then.map(({ path }) => path)).toEqual(now.map(({ path }) => path));
  for (const { content } of now) {
    expect(content).toContain('npm run pack');
    expect(content).not.toMatch(byName);
  }
  for (const { content } of then) {
    expect(content).toMatch(byName);
    expect(content).not.toMatch(byFile);
  }
  // There and back again.
  for (const [index, { content }] of then.entries()) expect(withWayToBegin(content, false)).toBe(now[index]?.content);
});

test('nothing that people read has npm look for a name that is not known to be ours', () => {
  const read = globSync(
    [
      '*.md',
      '.github/**/*.md',
      'packages/*/README.md',
      'schema/README.md',
      'site/docs/**/*.md',
      'site/src/**/*.{ts,astro}',
      'scripts/pack/*.md',
    ],
    { cwd: root, exclude: (path) => path.endsWith('node_modules') },
  );
  expect(read.length).toBeGreaterThan(300);
  if (!isPublished) expect(read.filter((path) => byName.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test.each([
  'npm create framewright@latest',
  'npm init framewright',
  'npm install --save-dev framewright',
  'pnpm create framewright',
  'pnpm add -D framewright',
])('%s has npm look for the name', (call) => expect(call).toMatch(byName));

test.each(['npx --no -- framewright validate', 'npm install ./framewright-0.1.0.tgz', 'npm run pack', 'framewright init'])(
  '%s does not',
  (call) => expect(call).not.toMatch(byName),
);

test('a mark without an end is a mistake', () => {
  const [readme] = waysToBegin(root, isPublished);
  const cut = (readme?.content ?? '').replace('<!-- Until here. -->\n', '');
  expect(() => withWayToBegin(cut, isPublished)).toThrow('no <!-- Until here. -->');
});
