import { translationDigest, type Entry, type Framework } from '@framewright/model';
import { expect, test } from 'vitest';
import { parseFramework } from '../bind/parse-framework.ts';
import { formatFile } from './edit-format.ts';
import { finishTranslation, translationState } from './edit-translation.ts';
import { isDigestOf, originalDigest, withDigestToKeep } from './original-digest.ts';

const manifest =
  '---\nid: tea\ntitle: Tea\nversion: 0.1.0\nlanguage: en\nlanguages: [en, fr]\nkinds:\n  - id: craft\n    title: Craft\n    scale: none\n---\nAbout tea.\n';

function frameworkWith(body: string, of: string): Framework {
  return parseFramework({
    'framework.md': manifest,
    'terms/steep.md': `---\nid: steep\ntitle: steep\n---\n${body}`,
    'translations/fr/terms/steep.md': `---\nof: ${of}\ntitle: infuser\n---\nIn water.\n`,
  });
}

function termOf(framework: Framework): Entry {
  const term = framework.byId.get('steep');
  if (term === undefined) throw new Error('The term is not there.');
  return term;
}

const spaced = 'To leave \nleaves  in \n\n\n\nhot water.  \n\n```\na  \n\n\n\nb\n```\n';
const clean = 'To leave\nleaves  in\n\nhot water.\n\n```\na  \n\n\n\nb\n```\n';
const none = '0'.repeat(64);

test('a translation stays current where its digest is that of the text with or without its spaces', () => {
  const term = termOf(frameworkWith(spaced, none));
  for (const of of [translationDigest(term), originalDigest(term)])
    expect(translationState(frameworkWith(spaced, of), term, 'fr')).toBe('current');
  const wrapped = termOf(frameworkWith('To leave leaves\nin\n\nhot water.\n\n```\na  \n\n\n\nb\n```\n', none));
  expect(isDigestOf(originalDigest(term), wrapped)).toBe(true);
  for (const other of [clean.replace('a  ', 'a '), clean.replace('hot', 'cold'), clean.replace('leave\n', 'leave  \n')])
    expect(isDigestOf(originalDigest(term), termOf(frameworkWith(other, none)))).toBe(false);
});

test('what is stored is the same for every text that has no such spaces', () => {
  const term = termOf(frameworkWith('To leave leaves in hot water.\n\n- One\n- Two\n', none));
  expect(originalDigest(term)).toBe(translationDigest(term));
});

test('a translation that somebody finishes stays current when lines are wrapped anew', () => {
  const framework = frameworkWith(spaced, none);
  const plan = finishTranslation(framework, termOf(framework), 'fr');
  expect('files' in plan && plan.files[0]?.content).toContain(originalDigest(termOf(framework)));
});

test('bringing an original into form takes needless spaces out, and its translation stays current', () => {
  const framework = frameworkWith(spaced, translationDigest(termOf(frameworkWith(spaced, none))));
  const contents = framework.files.map(
    (file) => [file.path, withDigestToKeep(framework, file, formatFile(framework, file).content, () => true)] as const,
  );
  const after = parseFramework(Object.fromEntries(contents));
  expect(contents.find(([path]) => path === 'terms/steep.md')?.[1]).toBe(`---\nid: steep\ntitle: steep\n---\n${clean}`);
  expect(translationDigest(termOf(after))).not.toBe(translationDigest(termOf(framework)));
  expect(translationState(after, termOf(after), 'fr')).toBe('current');
});

test.each([
  ['whose original is left alone', spaced, () => false],
  ['whose original only wraps its lines', 'To leave\nleaves.\n', () => true],
])('the digest of a translation %s stays as it is written', (_name, body, isFormatted) => {
  const framework = frameworkWith(body, translationDigest(termOf(frameworkWith(body, none))));
  const file = framework.files.find(({ path }) => path.startsWith('translations/'));
  if (file === undefined) throw new Error('The translation is not there.');
  expect(withDigestToKeep(framework, file, file.text, isFormatted)).toBe(file.text);
});
