import { parseFramework } from '@framewright/markdown';
import type { Diagnostic } from '@framewright/model';
import { expect, test } from 'vitest';
import { exampleBase } from '../entries/example-base.ts';
import { manifestWithRule } from '../entries/manifest-with-rule.ts';
import { validate } from '../validate.ts';

function found(rule: string, files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  return validate(parseFramework({ ...exampleBase, ...files })).filter((each) => each.rule === rule);
}

test('an unknown key that is near none has no fix, and one that is near has', () => {
  const fixesOf = (key: string): unknown =>
    found('unknown-key', { 'terms/agenda.md': `---\nid: agenda\ntitle: agenda\n${key}: x\n---\nWhat a meeting deals with.\n` }).map(
      ({ fix, expected }) => [fix?.edits.map(({ text }) => text), expected?.slice(0, 1)],
    );
  expect(fixesOf('zzzzzzzzzz')).toEqual([[undefined, undefined]]);
  expect(fixesOf('aliasses')).toEqual([[['aliases'], ['aliases']]]);
});

test.each([
  ['en', 1],
  ['fr', 0],
])('a term without a link is looked for in the language that the rule knows: %s', (language, count) => {
  const manifest = manifestWithRule('unlinked-term').replace(/^language: .*$/mu, `language: ${language}`);
  expect(manifest).toContain(`language: ${language}\n`);
  const files = {
    'framework.md': manifest,
    'terms/agenda.md': '---\nid: agenda\ntitle: agenda\n---\nWhat a meeting deals with.\n',
    'pages/help.md': '---\nid: help\ntitle: Help\n---\nAn agenda helps.\n',
  };
  expect(found('unlinked-term', files)).toHaveLength(count);
});

test('a language is told apart from other words of a form', () => {
  const helps = (key: string): readonly (string | undefined)[] =>
    found('malformed-value', {
      'framework.md': (exampleBase['framework.md'] ?? '').replace(/^language: .*$/mu, `${key}: English, mostly`),
    }).map(({ help }) => help);
  expect(helps('language')).toEqual([expect.stringContaining('en-GB')]);
});

test('the id of a file that cannot be read is claimed by nobody', () => {
  const broken = '---\nid: agenda\ntitle: [agenda\n---\nWhat a meeting deals with.\n';
  const sound = broken.replace('[agenda', 'agenda');
  const files = { 'terms/agenda.md': broken, 'terms/b.md': sound, 'terms/c.md': sound };
  const conflicts = found('duplicate-id', files);
  expect(conflicts.map(({ file, related }) => [file, related?.map((each) => each.file)])).toEqual([['terms/c.md', ['terms/b.md']]]);
});

test('a manifest that is not there claims no id, not even an empty one', () => {
  const term = '---\nid: agenda\ntitle: agenda\n---\nWhat a meeting deals with.\n';
  const files = { 'terms/a.md': term, 'terms/b.md': term, 'terms/c.md': '---\nid: c\ntitle: C\nformerly: [""]\n---\nThe third.\n' };
  const conflicts = validate(parseFramework(files)).filter(({ rule }) => rule === 'duplicate-id');
  expect(conflicts.map(({ file }) => file)).toEqual(['terms/b.md']);
});
