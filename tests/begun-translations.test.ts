import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, beginTranslation, parseFramework, translatableEntries, translationState, withFiles } from '@framewright/markdown';
import { compileBundle, printBundle, type Framework } from '@framewright/model';
import { diffFrameworks } from '@framewright/diff';
import { validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';
import { searchEntries } from '../site/src/data/search-entries.ts';
import { editionsOf } from '../site/src/editions/editions.ts';
import { nameOf, viewOf } from '../site/src/editions/view.ts';
import { isMarked } from '../site/src/languages/language-marks.ts';
import { translatedFramework } from '../site/src/languages/translated-framework.ts';
import { isTranslated } from '../site/src/view/language/language-choices.ts';
import { translationNote } from '../site/src/view/language/translation-note.ts';
import { untranslated } from '../site/src/view/language/untranslated.ts';
import { frameworkFolders, frameworkTexts } from './editing/framework-texts.ts';
import { call, copyOf, edit, released } from './support/temp-framework.ts';

const name = 'tests/frameworks/two-languages';
const folder = join(import.meta.dirname, '..', name);
const language = 'is';

/** A framework that is published in one more language, without a file of it. */
function withLanguage(path: string): Framework {
  const texts = { ...frameworkTexts(path) };
  const manifest = texts['framework.md'] ?? '';
  const own = /^language: (.+)$/mu.exec(manifest)?.[1] ?? '';
  texts['framework.md'] = /^languages: \[/mu.test(manifest)
    ? manifest.replace(/^languages: \[/mu, `languages: [${language}, `)
    : manifest.replace(/^language: .+$/mu, `language: ${own}\nlanguages: [${own}, ${language}]`);
  return parseFramework(texts);
}

/** The same with the translation of everything begun. */
function withAllBegun(framework: Framework): Framework {
  const plans = translatableEntries(framework).map((entry) => beginTranslation(framework, entry, language));
  return withFiles(
    framework,
    plans.flatMap((plan) => ('refused' in plan ? [] : plan.files)),
  );
}

describe.each(frameworkFolders)('%s with everything begun', (path) => {
  const missing = withLanguage(path);
  const begun = withAllBegun(missing);
  const entries = translatableEntries(begun);

  test('knows what was begun', () => {
    expect(begun.files.length).toBeGreaterThan(missing.files.length);
    for (const entry of entries) expect([entry.id, translationState(begun, entry, language)]).toEqual([entry.id, 'begun']);
  });

  test('has the bundle that it has with nothing begun, and no change', () => {
    expect(printBundle(compileBundle(begun))).toBe(printBundle(compileBundle(missing)));
    expect(diffFrameworks(missing, begun).changes).toEqual([]);
  });

  test('is warned of once for each file, and of nothing else', () => {
    const known = validate(missing).length;
    const found = validate(begun).filter(({ file }) => file.startsWith(`translations/${language}/`));
    expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(entries.map(() => 'warning unfinished-translation'));
    expect(validate(begun).length).toBe(known + entries.length);
  });

  test('shows pages, lists and searches as not translated', () => {
    const [editions, without] = [begun, missing].map((framework) => editionsOf(framework, [], '/'));
    if (editions === undefined || without === undefined) throw new Error('There is no site.');
    const [view, old] = [viewOf(editions, editions.main, language), viewOf(without, without.main, language)];
    expect(view.tongue).toBe(language);
    expect(searchEntries(view, [])).toEqual(searchEntries(old, []));
    for (const entry of entries) {
      const here = { entry };
      expect(translatedFramework(begun, language).stateOf(entry.id)).toEqual({ is: 'missing' });
      expect(isTranslated(view, here, language)).toBe(false);
      expect(untranslated(view, here, '/is/x/')).toBe(untranslated(old, here, '/is/x/'));
      expect(untranslated(view, here, '/is/x/')).toBeDefined();
      expect(translationNote(view, entry)).toEqual(translationNote(old, entry));
      expect(isMarked(nameOf(view, entry))).toBe(true);
    }
  });

  test('is finished by words and by --done alone', () => {
    const [entry] = entries;
    const mark = begun.files.find(({ path: each }) => each === `translations/${language}/framework.md`);
    if (entry === undefined || mark === undefined) throw new Error('There is no translation of the manifest.');
    const text = mark.text.replace(/^# Not yet translated.*\n/mu, '');
    const done = assemble([...begun.files.filter((file) => file !== mark), ...parseFramework({ [mark.path]: text }).files], {
      version: begun.version,
    });
    expect(translationState(done, entry, language)).toBe('current');
    expect(Object.keys(compileBundle(done).translations[language] ?? {})).toEqual([done.manifest.id]);
  });
});

describe('framewright translate', () => {
  test('begins all that is missing at once, and then nothing', async () => {
    const copy = copyOf(folder);
    edit(copy, 'framework.md', (text) => text.replace(/^languages: \[/mu, 'languages: [is, '));
    const shown = await call(copy, 'translate', 'is', '--all', '--dry-run');
    expect([shown.code, existsSync(join(copy, 'translations/is'))]).toEqual([0, false]);
    const { code, out, err } = await call(copy, 'translate', 'is', '--all');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Written: translations\/is\/framework\.md\n/u);
    expect(out).toMatch(/\d+ translations begun/u);
    expect((await call(copy, 'translate', 'is')).out).not.toMatch(/not begun/u);
    expect((await call(copy, 'translate', 'is', '--all')).out).toBe('Nothing is missing in Icelandic.\n');
    const check = await call(copy, 'validate', '--format', 'json');
    expect(check.out).toContain('unfinished-translation');
  });

  test('leaves alone what is there, and names what can’t be begun', async () => {
    const copy = copyOf(folder);
    edit(copy, 'framework.md', (text) => text.replace(/^languages: \[/mu, 'languages: [is, '));
    const [broken = ''] = readdirSync(join(copy, 'terms'));
    edit(copy, `terms/${broken}`, (text) => text.replace('title:', 'title: ['));
    const { code, err, out } = await call(copy, 'translate', 'is', '--all');
    expect(code).toBe(1);
    expect(err).toContain(`terms/${broken} has mistakes`);
    expect(out).toContain('Written: translations/is/framework.md');
  });

  test.each([
    ['de', '--all', 'x-y', 'Give an id or --all'],
    ['de', '--reviewed', '', 'Say which translation is reviewed'],
    ['de', '--by', 'A. Reader', 'Only with --reviewed'],
  ])('%s %s %s is refused', async (tag, option, more, reason) => {
    const { code, err } = await call(copyOf(folder), 'translate', tag, option, ...(more === '' ? [] : [more]));
    expect([code, err.includes(reason)]).toEqual([2, true]);
  });

  test('shows what changed since a translation, from a release, from the history of the file, or says that it can’t', async () => {
    const framework = parseFramework(frameworkTexts(name));
    const term = framework.entries.term.find((entry) => translationState(framework, entry, 'de') === 'current');
    const file = term?.source?.file.path;
    if (term === undefined || file === undefined) throw new Error('No term of the framework is translated.');
    const change = (copy: string): void => edit(copy, file, (text) => `${text.trimEnd()}\n\nOne sentence more.\n`);

    const bare = copyOf(folder);
    change(bare);
    const unknown = await call(bare, 'translate', 'de', term.id);
    expect([unknown.code, unknown.out]).toEqual([1, expect.stringContaining('What changed can’t be shown')]);

    const inRelease = copyOf(folder);
    await released(inRelease, '0.9.0');
    change(inRelease);
    const fromRelease = await call(inRelease, 'translate', 'de', term.id);
    expect(fromRelease.code).toBe(1);
    expect(fromRelease.out).toContain(`--- ${term.id} in 0.9.0, as it was translated`);
    expect(fromRelease.out).toMatch(/^\+One sentence more\.$/mu);

    const inGit = copyOf(folder);
    const git = (...args: readonly string[]): void =>
      void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args], {
        cwd: inGit,
      });
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'First', '--date', '2026-11-20T12:00:00Z');
    change(inGit);
    git('commit', '-q', '-a', '-m', 'Second');
    const fromGit = await call(inGit, 'translate', 'de', term.id);
    expect(fromGit.out).toMatch(new RegExp(`^--- ${term.id} on \\d{4}-\\d{2}-\\d{2}, as it was translated$`, 'mu'));
    expect(fromGit.out).toMatch(/^\+One sentence more\.$/mu);
  });

  test('keeps who has read a translation, with the format that this needs', async () => {
    const copy = copyOf(folder);
    const framework = parseFramework(frameworkTexts(name));
    const term = framework.entries.term.find((entry) => translationState(framework, entry, 'de') === 'current');
    const file = framework.translations.get('de')?.get(term?.id ?? '')?.source?.file.path ?? '';
    const reviewed = await call(copy, 'translate', 'de', term?.id ?? '', '--reviewed', '--by', 'A. Reader', '--by', 'B. Reader');
    expect([reviewed.code, reviewed.err]).toEqual([0, '']);
    const text = readFileSync(join(copy, file), 'utf8');
    expect(text).toContain('reviewed: { date: 2026-11-22, by: [A. Reader, B. Reader] }\n');
    expect(readFileSync(join(copy, 'framework.md'), 'utf8')).toMatch(/^format: 2$/mu);
    expect((await call(copy, 'validate')).code).toBe(0);
    expect((await call(copy, 'translate', 'de', term?.id ?? '', '--reviewed', '--by', 'A. Reader', '--by', 'B. Reader')).out).toContain(
      'says so already',
    );
    await call(copy, 'translate', 'de', term?.id ?? '', '--reviewed', '--by', 'C. Reader');
    expect(readFileSync(join(copy, file), 'utf8').match(/reviewed/gu)).toHaveLength(1);
    writeFileSync(join(copy, file), text.replace(/^of: .{4}/mu, 'of: 0000'));
    const stale = await call(copy, 'translate', 'de', term?.id ?? '', '--reviewed');
    expect([stale.code, stale.err.includes('is stale')]).toEqual([2, true]);
  });
});
