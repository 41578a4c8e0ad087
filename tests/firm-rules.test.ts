import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFramework } from '@framewright/markdown';
import { compileBundle, printBundle, type Framework } from '@framewright/model';
import { bundleFaults, exampleBase, firmRules, readMarks, rules, validate } from '@framewright/validator';
import { expect, test } from 'vitest';
import { readCases } from './mistakes/read-case.ts';
import { call, copyOf, edit } from './support/temp-framework.ts';

type Texts = Readonly<Record<string, string>>;

/** Examples of all rules and the mistakes that people make, and some that stand in neither. */
const inputs: readonly (readonly [string, Texts])[] = [
  ...rules.flatMap((rule) => rule.examples.map(({ title, files }) => [`${rule.id}: ${title}`, withBase(files)] as const)),
  ...(['first', 'second'] as const).flatMap((set) =>
    readCases(set).map(
      ({ name, files }) => [name, Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))] as const,
    ),
  ),
  ...['id: 5', 'id:', 'id: [a]', 'kind: 5', 'kind: a b', 'stage: a b', 'license: x'].map(
    (line) => [line, withBase({ 'competences/chairing.md': `---\ntitle: Chairing\n${line}\n---\nThe ability to lead.\n` })] as const,
  ),
  ...['id: 5', 'id:', 'id: a b', 'title: [a]', 'language: x y', 'license: x', 'kinds: []', 'publisher: {}'].map((line) => {
    const key = line.split(':')[0] === 'license' ? 'licence' : line.split(':')[0];
    const manifest = (exampleBase['framework.md'] ?? '').replace(new RegExp(`^${key}:.*(?:\\n .*)*`, 'mu'), line);
    return [`manifest ${line}`, withBase({ 'framework.md': manifest })] as const;
  }),
];

function withBase(files: Readonly<Record<string, string | null>>): Texts {
  const kept = Object.entries({ ...exampleBase, ...files }).filter((file): file is [string, string] => file[1] !== null);
  return Object.fromEntries(kept.map(([path, text]) => [path, readMarks(text).text]));
}

/** The framework with every rule that is not firm lowered to a severity. */
function lowered(framework: Framework, severity: 'off' | 'warning'): Framework {
  const { manifest } = framework;
  const settings = Object.fromEntries(
    rules
      .map(({ id }) => id)
      .filter((id) => !firmRules.has(id))
      .map((id) => [id, { severity, because: 'So.' }]),
  );
  return { ...framework, manifest: { ...manifest, data: { ...manifest.data, rules: settings } } } as Framework;
}

function errorsOf(framework: Framework): ReadonlySet<string> {
  return new Set(validate(framework).flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : [])));
}

function faultsOf(framework: Framework): readonly string[] {
  return bundleFaults(printBundle(compileBundle(framework, '2026-11-22')));
}

test.each(['off', 'warning'] as const)(
  'with all other rules %s, what is free of errors gives a bundle that can be verified',
  (severity) => {
    const broken = inputs.flatMap(([name, texts]) => {
      const framework = parseFramework(texts);
      const faults = faultsOf(framework);
      return faults.length > 0 && errorsOf(lowered(framework, severity)).size === 0 ? [`${name}: ${faults[0]}`] : [];
    });
    expect(broken).toEqual([]);
  },
);

test('each firm rule is the only one that stops some bundle, or speaks in the place of one that is', () => {
  const alone = new Set<string>();
  for (const [, texts] of inputs) {
    const framework = parseFramework(texts);
    const errors = errorsOf(lowered(framework, 'off'));
    if (errors.size === 1 && faultsOf(framework).length > 0) for (const rule of errors) alone.add(rule);
  }
  expect([...firmRules].filter((rule) => rule !== 'weakened-rule' && !alone.has(rule))).toEqual([]);
});

test.each(['off', 'warning'])('a firm rule that the manifest sets to %s is found at its key and still applies', async (severity) => {
  for (const rule of firmRules) {
    const manifest = (exampleBase['framework.md'] ?? '').replace(
      'rules:\n',
      `rules:\n  ${rule}: { severity: "${severity}", because: So. }\n`,
    );
    const [found, ...others] = validate(parseFramework({ ...exampleBase, 'framework.md': manifest }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      rule: 'weakened-rule',
      severity: 'error',
      file: 'framework.md',
      message: `Unexpected “${severity}” for “${rule}”, expected “error”, because a release depends on this rule`,
    });
    expect(manifest.slice(found?.range?.start.offset, found?.range?.end.offset)).toBe(`"${severity}"`);
  }
});

test('an import without definitions is neither released nor compiled, and says where', async () => {
  const folder = copyOf(join(import.meta.dirname, 'frameworks/statements-only'));
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.0.0" }\n');
  edit(folder, 'framework.md', (text) =>
    text.replace(
      /^rules:\n|(?=^---\n(?![\s\S]*^---$))/mu,
      (found) => `${found === '' ? 'rules:\n' : found}  missing-definition: { severity: warning, because: Imported. }\n`,
    ),
  );
  const [kind] = /(?<=- \{ id: )[a-z-]+/u.exec(readFileSync(join(folder, 'framework.md'), 'utf8')) ?? [];
  writeFileSync(join(folder, 'competences/bare.md'), `---\nid: bare\ntitle: Bare\nkind: ${kind}\n---\n`);
  const validated = await call(folder, 'validate', '--format', 'unix');
  expect(validated.out).toMatch(/framework\.md:\d+:\d+: error: Unexpected “warning” for “missing-definition”, expected “error”/u);
  expect(validated.out).toContain('competences/bare.md');
  const release = await call(folder, 'release');
  expect([release.code, release.out]).toEqual([1, '']);
  const bundle = await call(folder, 'bundle');
  expect([bundle.code, bundle.out]).toEqual([1, '']);
  expect(bundle.err).toContain('“/competences/bare/definition” is “”, which does not fit the format.\nNothing was compiled.\n');
});
