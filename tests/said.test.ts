import { diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { exampleBase, readMarks, rules, startChecking, validate, type Example } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { readBase } from './mistakes/read-case.ts';
import { saidOfChanges } from './said/said-of-changes.ts';
import { saidOf } from './said/said-of.ts';
import { wrongValues } from './said/wrong-values.ts';

// What is said, word for word, with every fix and every place. Whoever changes it on purpose renews the snapshot and reads the difference.

function saidOfExample({ title, files }: Example): string {
  const kept = Object.entries({ ...exampleBase, ...files }).filter((entry): entry is [string, string] => entry[1] !== null);
  const texts = Object.fromEntries(kept.map(([path, text]) => [path, readMarks(text).text]));
  return `${title}\n${saidOf(validate(parseFramework(texts)))}`;
}

describe('of the examples of a rule', () => {
  // One names the words of the site, which come and go with its pages.
  const told = rules.filter(({ id }) => id !== 'unknown-interface-word');
  test.each(told.map(({ id, examples }) => [id, examples] as const))('%s', (_id, examples) => {
    expect(`\n${examples.map(saidOfExample).join('\n')}\n`).toMatchSnapshot();
  });
});

describe('of values that are not wanted there', () => {
  const decoder = new TextDecoder();
  const texts = [...readBase()].map(([path, bytes]) => [path, decoder.decode(bytes)] as const);
  const all = wrongValues(parseFramework(Object.fromEntries(texts)), [
    'framework.md',
    'scales/proficiency.md',
    'competences/delivery/risk-and-issues.md',
    'roles/manager.md',
    'qualifications/office-foundation.md',
    'terms/sponsor.md',
    'groups/steering.md',
    'families/office.md',
    'pages/about.md',
  ]);
  const checking = startChecking();
  test.each(all.map(({ path, key, tell }) => [path, key, tell] as const))('%s: %s', (_path, _key, tell) => {
    expect(`\n${tell((framework) => saidOf(checking.validate(framework)))}\n`).toMatchSnapshot();
  });
});

describe('of other values than before', () => {
  const before = parseFramework(exampleTexts({}));
  const all = wrongValues(before, [
    'framework.md',
    'scales/skill.md',
    'competences/brewing.md',
    'competences/leaf-reading.md',
    'roles/head-host.md',
    'roles/host.md',
    'qualifications/tea-certificate.md',
    'terms/steep.md',
    'groups/counter.md',
    'families/house.md',
    'pages/about.md',
    'news/2026-01-02-opening.md',
    'reviews/spring.md',
  ]);
  test.each(all.map(({ path, key, tell }) => [path, key, tell] as const))('%s: %s', (_path, _key, tell) => {
    expect(`\n${tell((after) => saidOfChanges(diffFrameworks(before, after).changes))}\n`).toMatchSnapshot();
  });
});

describe('to them, when they are gone again', () => {
  const after = parseFramework(exampleTexts({}));
  const all = wrongValues(after, ['roles/head-host.md']);
  test.each(all.map(({ path, key, tell }) => [path, key, tell] as const))('%s: %s', (_path, _key, tell) => {
    expect(`\n${tell((before) => saidOfChanges(diffFrameworks(before, after).changes))}\n`).toMatchSnapshot();
  });
});
