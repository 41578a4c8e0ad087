import {
  applyFixes,
  beginTranslation,
  deprecateEntry,
  everyEntry,
  finishTranslation,
  isDigestOf,
  fixFramework,
  formatFile,
  renameEntry,
  translatableEntries,
  translationState,
  withFiles,
  parseFramework,
  type EditPlan,
  type Refusal,
} from '@framewright/markdown';
import { schemas, type Diagnostic, type Entry, type Framework } from '@framewright/model';
import { startChecking } from '@framewright/validator';
import { describe, expect, inject, test } from 'vitest';
import { frameworkFolders, frameworkTexts } from './editing/framework-texts.ts';
import { caseReader } from './mistakes/case-reader.ts';
import { readCases } from './mistakes/read-case.ts';

function carriedOut(framework: Framework, plan: EditPlan | Refusal): Framework {
  if ('refused' in plan) throw new Error(plan.refused);
  return withFiles(framework, plan.files);
}

/** Tells the rules with findings, once per finding, of one framework as it is edited. */
function finder(): (framework: Framework) => readonly string[] {
  const checking = startChecking();
  return (framework) =>
    checking
      .validate(framework)
      .map(({ rule }) => rule)
      .sort();
}

/** The findings that were not there before. */
function newOf(before: readonly string[], after: readonly string[]): readonly string[] {
  const known = [...before];
  return after.filter((rule) => {
    const at = known.indexOf(rule);
    if (at !== -1) known.splice(at, 1);
    return at === -1;
  });
}

describe.each(frameworkFolders)('%s', (folder) => {
  const framework = parseFramework(frameworkTexts(folder));
  const foundIn = finder();
  const known = foundIn(framework);
  /** Ours is large: a short run edits each fourth of its entries. */
  const some = <T>(entries: readonly T[]): readonly T[] =>
    entries.filter((_entry, index) => inject('isWhole') || folder !== 'framework' || index % 4 === 0);

  test('every id can be changed, one after the other, and nothing notices', () => {
    let renamed = framework;
    for (const { id, type, data } of some(everyEntry(framework))) {
      const entry = renamed.byId.get(id);
      if (!entry) throw new Error(`${id} is gone`);
      const plan = renameEntry(renamed, entry, `renamed-${id}`);
      const after = carriedOut(renamed, plan);
      const found = after.byId.get(`renamed-${id}`);
      expect(found?.type).toBe(type);
      if ('formerly' in propertiesOf(type))
        expect(found?.data).toMatchObject({ formerly: [...('formerly' in data ? (data.formerly ?? []) : []), id] });
      renamed = after;
    }
    // A title that equals its id counts as none in the comparison of titles.
    expect(newOf(known, foundIn(renamed)).filter((rule) => rule !== 'near-duplicate-title')).toEqual([]);
  });

  test('a change of id changes nothing else', () => {
    const [entry] = everyEntry(framework);
    if (!entry) return;
    const there = carriedOut(framework, renameEntry(framework, entry, 'somewhere-else'));
    const text = (each: Framework): string =>
      each.files
        .map((file) =>
          file.text
            .replaceAll('somewhere-else', entry.id)
            .replace(/^formerly: .*\n/mu, '')
            .replace(/^of: .*\n/mu, ''),
        )
        .sort()
        .join('\n');
    expect(text(there)).toBe(text(framework));
  });

  test('whatever is deprecated says why, and stays in form', () => {
    // A shorter term may become the first match when a longer name is deprecated, and what led on to the entry now leads to nothing.
    const expected = ['deprecated-required', 'successor-leads-nowhere', 'unlinked-term'];
    for (const entry of some(everyEntry(framework))) {
      const plan = deprecateEntry(framework, entry, { because: 'It was: merged, “quietly”.' });
      if (!('replacedBy' in propertiesOf(entry.type))) {
        expect(plan).toHaveProperty('refused');
        continue;
      }
      const after = carriedOut(framework, plan);
      const found = after.byId.get(entry.id);
      expect(found?.data).toEqual({ ...entry.data, status: 'deprecated', because: 'It was: merged, “quietly”.' });
      const file = found?.source?.file;
      expect(file && formatFile(after, file).content).toBe(file?.text);
      expect(newOf(known, foundIn(after)).filter((rule) => !expected.includes(rule))).toEqual([]);
    }
  });

  test('every translation can be begun and finished, and is right in between', () => {
    const language = 'cy';
    const manifest = framework.files.find(({ path }) => path === 'framework.md');
    const listed = (manifest?.text ?? '').replace(/^languages: \[(.*)\]$/mu, (_, others: string) => `languages: [${others}, ${language}]`);
    const before = withFiles(framework, [{ path: 'framework.md', content: listed }]);
    let translated = before;
    for (const entry of some(translatableEntries(before))) {
      expect(translationState(translated, entry, language)).toBe('missing');
      const begun = carriedOut(translated, beginTranslation(translated, entry, language));
      expect(translationState(begun, entry, language)).toBe('begun');
      translated = carriedOut(begun, finishTranslation(begun, entry, language));
      expect(translationState(translated, entry, language)).toBe('current');
    }
    expect(newOf(foundIn(before), foundIn(translated))).toEqual([]);
    for (const file of translated.files) expect(formatFile(translated, file).content).toBe(file.text);
  });
});

function propertiesOf(type: Entry['type']): object {
  return schemas[type].properties ?? {};
}

describe('what can’t be renamed is refused in a sentence', () => {
  const texts = frameworkTexts('tests/frameworks/two-dimensions');
  const framework = parseFramework(texts);
  const entry = framework.byId.get('conservation-technician');

  test.each([
    ['conservation-technician', /already/u],
    ['Chief Conservator', /lower-case letters.*“chief-conservator”/u],
    ['object-care', /id of the framework itself/u],
    [framework.entries.competence[0]?.id ?? '', /already the competence/u],
  ])('to %s', (id, why) => {
    const plan = entry && renameEntry(framework, entry, id);
    expect(plan).toEqual({ refused: expect.stringMatching(why) as string });
  });

  test('beside a file that can’t be read and seems to name it', () => {
    const broken = parseFramework({ ...texts, 'terms/broken.md': '---\nid: [broken\n---\nSee [[conservation-technician]].\n' });
    expect(renameEntry(broken, broken.byId.get('conservation-technician') as Entry, 'technician')).toMatchObject({
      refused: expect.stringMatching(/^terms\/broken\.md seems to name/u) as string,
    });
  });

  test('to the name of a file that holds something else', () => {
    const other = parseFramework({ ...texts, 'roles/bench/technician.md': '---\nid: technicians\ntitle: Technicians\n---\nMend.\n' });
    expect(renameEntry(other, other.byId.get('conservation-technician') as Entry, 'technician')).toMatchObject({
      refused: expect.stringMatching(/^There is a file roles\/bench\/technician\.md already/u) as string,
    });
  });

  test('the framework itself', () => {
    expect(renameEntry(framework, framework.manifest, 'other')).toHaveProperty('refused');
  });
});

describe('renaming leaves everything else as it is written', () => {
  test('quotation marks, comments, block lists, line ends and a note under the old id', () => {
    const base = frameworkTexts('tests/frameworks/two-dimensions');
    const path = 'competences/odd.md';
    const competence =
      '---\r\n# above\r\nid: "odd" # the id\r\ntitle: Odd\r\nkind: conduct\r\nformerly:\r\n  - very-odd # once\r\nx-note: odd\r\n---\r\nThe ability to be [[odd]] and [[ odd | odd words ]].\r\n\r\n## Evidence\r\n\r\n- a\r\n';
    const framework = parseFramework({
      ...base,
      [path]: competence,
      'roles/strange.md':
        "---\nid: strange\ntitle: Strange\nwithout: ['odd']\nrequires:\n  ? odd\n  : {}\n---\nText.\n\n## Responsibilities\n\n- `[[odd]]` stays.\n",
    });
    const plan = renameEntry(framework, framework.byId.get('odd') as Entry, '404');
    const files = 'files' in plan ? plan.files : [];
    expect(files.find((file) => file.path === 'competences/404.md')).toEqual({
      path: 'competences/404.md',
      from: path,
      content: competence
        .replace('id: "odd"', 'id: "404"')
        .replace('# once\r\n', '# once\r\n  - odd\r\n')
        .replace('[[odd]]', '[[404]]')
        .replace('[[ odd |', '[[ 404 |'),
    });
    expect(files.find((file) => file.path === 'roles/strange.md')?.content).toContain('without: [\'404\']\nrequires:\n  ? "404"\n  : {}\n');
    expect(files.find((file) => file.path === 'roles/strange.md')?.content).toContain('`[[odd]]` stays');
  });

  test('a translation of a text that names the entry does not become stale', () => {
    const framework = parseFramework(frameworkTexts('tests/frameworks/two-languages'));
    const after = carriedOut(framework, renameEntry(framework, framework.byId.get('notice-to-mariners') as Entry, 'mariners-notice'));
    const translation = after.translations.get('de')?.get('lamp-care');
    expect(translation?.source?.file.text).toContain('[[mariners-notice|');
    expect(isDigestOf(translation?.data.of ?? '', after.byId.get('lamp-care') as Entry)).toBe(true);
    expect(after.translations.get('de')?.has('mariners-notice')).toBe(true);
  });
});

describe('fixes', () => {
  const place = (offset: number): { line: number; column: number; offset: number } => ({ line: 1, column: offset + 1, offset });
  const fix = (start: number, end: number, text: string, safe = true): Parameters<typeof applyFixes>[1][number] => ({
    rule: 'raw-html',
    severity: 'error',
    message: '',
    file: 'terms/a.md',
    range: { start: place(start), end: place(end) },
    fix: { title: '', safe, edits: [{ range: { start: place(start), end: place(end) }, text }] },
  });
  const files = parseFramework({ 'terms/a.md': '0123456789' }).files;

  test.each([
    ['one', [fix(2, 4, 'x')], '01x456789', 1],
    ['several, in any order', [fix(8, 9, 'z'), fix(1, 2, '')], '0234567z9', 2],
    ['of two that overlap the first', [fix(2, 5, 'x'), fix(4, 6, 'y')], '01x56789', 1],
    ['of two that touch the first', [fix(2, 4, 'x'), fix(4, 6, 'y')], '01x456789', 1],
    ['of two insertions at one place the first', [fix(2, 2, 'x'), fix(2, 2, 'y')], '01x23456789', 1],
    ['not what a person should look at', [fix(2, 4, 'x', false)], undefined, 0],
  ] as const)('%s', (_what, diagnostics, content, applied) => {
    const fixed = applyFixes(files, diagnostics);
    expect(fixed.files).toEqual(content === undefined ? [] : [{ path: 'terms/a.md', content }]);
    expect([fixed.applied.length, fixed.left.length]).toEqual([applied, diagnostics.length - applied]);
  });

  test('also what a person should look at, when asked for', () => {
    expect(applyFixes(files, [fix(2, 4, 'x', false)], { unsafe: true }).applied).toHaveLength(1);
  });

  test('two that undo each other come to an end', () => {
    const framework = parseFramework({ 'terms/a.md': '---\nid: a\n---\nodd' });
    const flip = (each: Framework): Parameters<typeof applyFixes>[1] => [
      fix(14, each.files[0]?.text.length ?? 0, each.files[0]?.text.endsWith('odd') === true ? 'even' : 'odd'),
    ];
    expect(fixFramework(framework, flip).files).toEqual([]);
  });

  test('mend what they promise, in every text that people get wrong', () => {
    const [read, checking] = [caseReader(), startChecking()];
    const validate = (framework: Framework): readonly Diagnostic[] => checking.validate(framework);
    for (const each of [...readCases('first'), ...readCases('second')]) {
      const { name } = each;
      const framework = read(each);
      const before = validate(framework);
      if (!before.some((each) => each.fix?.safe)) continue;
      const { framework: after, files: changed, left } = fixFramework(framework, validate);
      expect([name, left.filter((each) => each.fix?.safe).map(({ rule }) => rule)]).toEqual([name, []]);
      const mended = before.filter((each) => each.fix?.safe);
      for (const { rule, file } of mended)
        expect([name, rule, left.filter((each) => each.rule === rule && each.file === file).length]).toEqual([
          name,
          rule,
          before.filter((each) => each.rule === rule && each.file === file && !each.fix?.safe).length,
        ]);
      for (const { path, content } of changed) expect(after.files.find((each) => each.path === path)?.text).toBe(content);
    }
  });
});
