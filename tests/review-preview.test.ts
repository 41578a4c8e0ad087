import { biggestBump, diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import type { Framework } from '@framewright/model';
import { inOrderOfPages, previewMarks, startPage, type ChangedPage } from '@framewright/review';
import { describe, expect, test } from 'vitest';
import { editedTexts, type WordEdit } from './support/edited-texts.ts';

const texts = exampleTexts({});
const before = parseFramework(texts);

/** The example framework after changes, each replacing words in a file. */
function after(...changes: readonly WordEdit[]): Framework {
  return parseFramework(editedTexts(texts, changes));
}

function pagesOf(now: Framework): readonly ChangedPage[] {
  return previewMarks(diffFrameworks(before, now), before, now);
}

describe('marks', () => {
  test('show changed words where they stand', () => {
    const [page, ...others] = pagesOf(after(['competences/serving.md', 'bring tea to a table', 'bring tea to a crowded table']));
    expect(others).toEqual([]);
    expect(page).toMatchObject({ type: 'competence', id: 'serving', state: 'changed' });
    const [mark, ...more] = page?.marks ?? [];
    expect(more).toEqual([]);
    if (mark?.shows !== 'words') throw new Error('No words are shown');
    expect(mark.words.filter(({ change }) => change === 'added').map(({ text }) => text.trim())).toEqual(['crowded']);
    expect(mark.places.after).toMatchObject({ path: 'competences/serving.md', pointer: '/definition' });
    const [first = 0] = mark.places.after?.lines ?? [];
    expect(now('competences/serving.md', first)).toContain('The ability to bring tea');
  });

  function now(path: string, line: number): string {
    return (texts[path] ?? '').split('\n')[line - 1] ?? '';
  }

  test('show ratings before and after, on the role and on the role that inherits it', () => {
    const pages = pagesOf(after(['roles/host.md', 'knowledge: 2, practice: 1', 'knowledge: 3, practice: 1']));
    expect(pages.map(({ id }) => id)).toEqual(['host', 'head-host']);
    const step = { dimension: 'knowledge', from: 2, to: 3, contexts: [] };
    expect(pages[0]?.marks).toMatchObject([{ shows: 'rating', competence: 'brewing', steps: [step] }]);
    expect(pages[0]?.marks[0]).not.toHaveProperty('inheritedFrom');
    expect(pages[1]?.marks).toMatchObject([{ shows: 'rating', steps: [step], inheritedFrom: 'host' }]);
  });

  test('show what a qualification covers before and after', () => {
    const change = diffFrameworks(before, after(['qualifications/tea-certificate.md', 'knowledge: 2', 'knowledge: 3']));
    expect(change.changes.map(({ kind }) => kind)).toEqual(['cover-raised']);
    const [page] = previewMarks(change, before, after(['qualifications/tea-certificate.md', 'knowledge: 2', 'knowledge: 3']));
    expect(page?.marks).toMatchObject([{ shows: 'rating', steps: [{ dimension: 'knowledge', from: 2, to: 3 }] }]);
  });

  test('show other values, and what came and went', () => {
    const pages = pagesOf(
      after(
        ['competences/brewing.md', 'aliases: [Tea making]\n', ''],
        ['competences/brewing.md', 'code: "01"', 'code: "02"'],
        ['terms/new-word.md', '', '---\nid: new-word\ntitle: New word\n---\nIt is new.\n'],
      ),
    );
    expect(pages.map(({ id, state, marks }) => [id, state, marks.map(({ shows }) => shows).toSorted()])).toEqual([
      ['brewing', 'changed', ['removed', 'value']],
      ['new-word', 'added', ['added']],
    ]);
  });

  test('tell an entry that is gone from one that has another id', () => {
    const { 'competences/garnish.md': garnish = '', ...rest } = texts;
    expect(garnish).not.toBe('');
    const gone = parseFramework(
      Object.fromEntries(Object.entries(rest).map(([path, text]) => [path, text.replaceAll(/^.*garnish.*\n/gmu, '')])),
    );
    expect(pagesOf(gone).find(({ id }) => id === 'garnish')).toMatchObject({ state: 'removed' });
    const renamed = parseFramework(
      Object.fromEntries(
        Object.entries(texts).map(([path, text]) => [
          path.replace('garnish', 'trimming'),
          text.replaceAll('garnish', 'trimming').replace('id: trimming\n', 'id: trimming\nformerly: [garnish]\n'),
        ]),
      ),
    );
    expect(pagesOf(renamed).find(({ id }) => id === 'trimming')).toMatchObject({ state: 'changed', formerId: 'garnish' });
    expect(pagesOf(renamed).find(({ id }) => id === 'garnish')).toBeUndefined();
  });

  test('are all there: every change stands on a page', () => {
    const changed = after(
      ['roles/host.md', 'knowledge: 2, practice: 1', 'knowledge: 3, practice: 1'],
      ['framework.md', 'Tea circle', 'Tea ring'],
    );
    const { changes } = diffFrameworks(before, changed);
    const marked = pagesOf(changed).flatMap(({ marks }) => marks.map(({ fingerprint }) => fingerprint));
    expect(new Set(marked)).toEqual(new Set(changes.map(({ fingerprint }) => fingerprint)));
    expect(changes.length).toBeGreaterThan(1);
  });
});

test('pages come type by type, groups inside their groups, roles up the ladder', () => {
  const entries = [...before.byId.values()].filter(({ type }) => type === 'competence' || type === 'role' || type === 'scale');
  const ordered = inOrderOfPages(before, entries.toReversed());
  expect(ordered).toHaveLength(entries.length);
  expect(new Set(ordered)).toEqual(new Set(entries));
  const ids = ordered.map(({ id }) => id);
  expect(ids.slice(0, 2)).toEqual(['grace', 'skill']);
  expect(ids.indexOf('host')).toBeLessThan(ids.indexOf('head-host'));
  const groups = ordered.flatMap((entry) => (entry.type === 'competence' && entry.data.group !== undefined ? [entry.data.group] : []));
  expect(groups).toEqual(
    groups.toSorted((a, b) => ['kitchen', 'stove', 'counter'].indexOf(a) - ['kitchen', 'stove', 'counter'].indexOf(b)),
  );
});

describe('the start page', () => {
  const changed = after(
    ['roles/host.md', 'knowledge: 2, practice: 1', 'knowledge: 3, practice: 1'],
    ['competences/serving.md', 'bring tea to a table', 'bring tea to a crowded table'],
    [
      'reviews/late.md',
      '',
      '---\nid: late\ntitle: Late\nopens: 2026-06-01\ncloses: 2026-07-01\nscope: { competences: [serving] }\n---\nRead.\n',
    ],
    [
      'reviews/other.md',
      '',
      '---\nid: other\ntitle: Other\nopens: 2026-01-01\ncloses: 2026-12-01\nscope: { competences: [brewing] }\n---\nRead.\n',
    ],
  );
  const difference = diffFrameworks(before, changed);
  const page = startPage(difference, before, changed, '2026-03-10');

  test('tells what changed, how big a release it needs and whom it touches', () => {
    expect(page.required).toBe(biggestBump(difference.changes.map(({ bump }) => bump)));
    expect(page.changes.flatMap(({ changes }) => changes)).toEqual(difference.changes);
    expect(page.changes[0]?.bump).toBe('major');
    expect(page.affected.map(({ who }) => who)).toEqual(expect.arrayContaining(['claims', 'tailorings', 'readers']));
    expect(page.affected[0]?.who).toBe('claims');
    expect(page.words).toBe(page.pages.reduce((sum, { words }) => sum + words, 0));
  });

  test('names the rounds that ask for what changed, those that are over apart', () => {
    const asked = (day: string): unknown =>
      startPage(difference, before, changed, day).rounds.map(({ round, state, pages }) => [round.id, state, pages]);
    expect(asked('2026-03-10')).toEqual([
      ['spring', 'open', ['host']],
      ['late', 'coming', ['serving']],
    ]);
    expect(asked('2026-04-02')).toEqual([['late', 'coming', ['serving']]]);
    expect(asked('2026-08-01')).toEqual([]);
  });

  test('of nothing is empty', () => {
    expect(startPage(diffFrameworks(before, before), before, before, '2026-03-10')).toMatchObject({
      required: 'none',
      changes: [],
      pages: [],
      rounds: [],
      minutes: 0,
    });
  });
});
