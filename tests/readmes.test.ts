import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const scratch = join(root, '.cache/readme-examples');

/** An example of a README: code and its output, or a call at the top of the checkout and its output. */
interface Example {
  readonly language: string;
  readonly code: string;
}

interface Package {
  readonly name: string;
  readonly readme: string;
  readonly examples: readonly Example[];
  readonly dependencies: readonly string[];
}

const packages = globSync(['packages/*/package.json', 'schema/package.json', 'site/package.json', 'scripts/bench/package.json'], {
  cwd: root,
})
  .sort()
  .map((path): Package => {
    const folder = dirname(path);
    const readme = readFileSync(join(root, folder, 'README.md'), 'utf8');
    const examples = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map(([, language = '', code = '']) => ({ language, code }));
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8')) as { readonly dependencies?: Readonly<Record<string, string>> };
    return { name: basename(folder), readme, examples, dependencies: Object.keys(manifest.dependencies ?? {}) };
  });

const scripts = packages.flatMap(({ name, examples }) =>
  examples.filter(({ language }) => language === 'ts').map(({ code }) => ({ name, code })),
);
const calls = packages.flatMap(({ name, examples }) =>
  examples.filter(({ language }) => language === 'console').map(({ code }) => ({ name, code })),
);

rmSync(scratch, { recursive: true, force: true });
mkdirSync(scratch, { recursive: true });
for (const { name, code } of scripts) writeFileSync(join(scratch, `${name}.ts`), code);

function node(...args: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the README of', () => {
  test.each(packages)(
    '$name says what the package is, shows one example, and draws its borders',
    ({ name, readme, examples, dependencies }) => {
      expect(readme.split('\n')[0]).toBe(`# @framewright/${name}`);
      expect([...readme.matchAll(/^## (.*)$/gmu)].map(([, title]) => title)).toEqual(['Example', 'Borders']);
      expect(examples).toHaveLength(1);
      expect(readme).toMatch(/^- \*\*Never:\*\* .*\.$/mu);
      const mayImport = /^- \*\*May import:\*\* (.*)$/mu.exec(readme)?.[1] ?? '';
      const imported = [...mayImport.matchAll(/`(@framewright\/\w+)`/gu)].map(([, other]) => other);
      const ours = dependencies.filter((dependency) => dependency.startsWith('@framewright/')).sort();
      if (!mayImport.startsWith('every ')) expect(imported).toEqual(ours);
    },
  );
});

test('the examples are sound TypeScript', () => {
  writeFileSync(
    join(scratch, 'tsconfig.json'),
    JSON.stringify({ extends: '../../tsconfig.json', compilerOptions: { moduleDetection: 'force' }, include: ['*.ts'], exclude: [] }),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(node('node_modules/typescript/bin/tsc', '-p', scratch)).toEqual({ status: 0, stdout: '', stderr: '' });
}, 60_000);

describe('prints what it says in the README of', () => {
  test.each(scripts)(
    'the code of $name',
    ({ name, code }) => {
      const said = [...code.matchAll(/^\/\/ → (.*)$/gmu)].map(([, line]) => `${line}\n`);
      expect(said.length).toBeGreaterThan(0);
      expect(node(join(scratch, `${name}.ts`))).toEqual({ status: 0, stdout: said.join(''), stderr: '' });
    },
    // Building a site takes a while.
    60_000,
  );

  test.each(calls)('the call of $name', ({ code }) => {
    const [call = '', ...said] = code.split('\n');
    const [, program, ...args] = call.split(' ');
    expect(said.join('').length).toBeGreaterThan(0);
    const script = program === 'framewright' ? ['packages/cli/src/bin.ts'] : [];
    expect(node(...script, ...args)).toEqual({ status: 0, stdout: said.join('\n'), stderr: '' });
  });
});
