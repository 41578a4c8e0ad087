import { diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { entryOf, type EntryOf, type Framework } from '@framewright/model';
import { approveRound, readingList, readingTime, roundState, wordsPerMinute, type RoundApproval } from '@framewright/review';
import { validate } from '@framewright/validator';
import { describe, expect, test } from 'vitest';

const texts = exampleTexts({});

/** The example framework after changes, each replacing words in a file. */
function after(...changes: readonly (readonly [path: string, from: string, to: string])[]): Framework {
  const files: Record<string, string> = { ...texts };
  for (const [path, from, to] of changes) {
    if (from !== '' && !files[path]?.includes(from)) throw new Error(`${path} does not say “${from}”`);
    files[path] = from === '' ? to : (files[path] ?? '').replace(from, () => to);
  }
  return parseFramework(files);
}

describe('reading', () => {
  test('is counted in words of titles and prose, and rounded up to minutes', () => {
    const { entries } = parseFramework({
      'framework.md': texts['framework.md'] ?? '',
      'terms/a.md': `---\nid: a\ntitle: Two words\naliases: [not counted]\n---\nA [[brewing|linked phrase]] and **bold** – ${'word '.repeat(197)}\n`,
    });
    expect(readingTime(entries.term)).toEqual({ words: 2 + 5 + 197, minutes: 2 });
    expect(readingTime([])).toEqual({ words: 0, minutes: 0 });
    expect(wordsPerMinute).toBe(200);
  });

  function roundWith(scope: string): EntryOf<'review'> {
    const found = entryOf(frameworkWith(scope), 'review', 'autumn');
    if (!found) throw new Error('The round is not there');
    return found;
  }

  function frameworkWith(scope: string): Framework {
    return after([
      'reviews/autumn.md',
      '',
      `---\nid: autumn\ntitle: Autumn round\nopens: 2026-09-01\ncloses: 2026-10-01\nscope: ${scope}\n---\nRead it.\n`,
    ]);
  }

  test.each([
    ['{ roles: [head-host, host] }', ['head-host', 'host']],
    ['{ competences: [serving, brewing], roles: [host] }', ['host', 'serving', 'brewing']],
    ['{ competences: [serving, nobody, serving] }', ['serving']],
    ['{ groups: [stove] }', ['stove', 'brewing', 'tasting']],
    ['{ groups: [kitchen] }', expect.arrayContaining(['kitchen', 'stove', 'brewing'])],
    ['{ types: [term] }', ['steep']],
    ['{ types: [qualification, term], competences: [serving] }', ['serving', 'tea-certificate', 'steep']],
    ['{}', []],
  ])('the scope %s is this list', (scope, ids) => {
    const framework = frameworkWith(scope);
    expect(readingList(framework, roundWith(scope)).items.map(({ entry }) => entry.id)).toEqual(ids);
  });

  test('is split by rung, each with what its roles require of the list', () => {
    const framework = frameworkWith('{ roles: [head-host, host], competences: [brewing, courtesy, garnish] }');
    const list = readingList(framework, roundWith('{ roles: [head-host, host], competences: [brewing, courtesy, garnish] }'));
    expect(list.tiers.map(({ title, items }) => [title, items.map(({ entry }) => entry.id)])).toEqual([
      ['Host', expect.arrayContaining(['host', 'brewing'])],
      ['Head host', expect.arrayContaining(['head-host', 'brewing', 'garnish'])],
    ]);
    expect(list.tiers[0]?.items.map(({ entry }) => entry.id)).not.toContain('head-host');
    expect(list.words).toBe(list.items.reduce((sum, { words }) => sum + words, 0));
  });

  test.each([
    ['2026-08-31', 'coming'],
    ['2026-09-01', 'open'],
    ['2026-10-01', 'open'],
    ['2026-10-02', 'closed'],
  ])('on %s the round is %s', (day, state) => {
    expect(roundState(roundWith('{ roles: [host] }'), day)).toBe(state);
  });
});

describe('an approval', () => {
  const comment = 'status: proposed # until the round';
  const framework = after(
    ['competences/brewing.md', 'id: brewing\n', `id: brewing\n${comment}\n`],
    ['roles/host.md', 'id: host\n', 'id: host\nstatus: proposed\n'],
    ['competences/serving.md', 'id: serving\n', 'id: serving\nstatus: draft\n'],
    ['reviews/spring.md', 'scope: { roles: [host] }', 'scope: { roles: [host], competences: [brewing, serving, courtesy] } # as agreed'],
  );
  const spring = entryOf(framework, 'review', 'spring');
  const given: RoundApproval = { date: '2026-04-02', by: ['A. Guest', 'Bo: "B" Guest'] };

  function approve(approval: Partial<RoundApproval>): ReturnType<typeof approveRound> {
    if (!spring) throw new Error('The round is not there');
    return approveRound(framework, spring, { ...given, ...approval });
  }

  function written(plan: ReturnType<typeof approveRound>): Readonly<Record<string, string>> {
    if ('refused' in plan) throw new Error(plan.refused);
    return Object.fromEntries(plan.files.map(({ path, content }) => [path, content]));
  }

  test('sets what is proposed to active, keeps comments, and is recorded with the round', () => {
    const files = written(approve({}));
    expect(Object.keys(files)).toEqual(['roles/host.md', 'competences/brewing.md', 'reviews/spring.md']);
    expect(files['competences/brewing.md']).toContain('\nstatus: active # until the round\n');
    expect(files['reviews/spring.md']).toContain('# as agreed');
    const now = parseFramework({ ...Object.fromEntries(framework.files.map(({ path, text }) => [path, text])), ...files });
    expect(entryOf(now, 'review', 'spring')?.data.approvals).toEqual([
      { date: '2026-04-02', by: ['A. Guest', 'Bo: "B" Guest'], roles: ['host'], competences: ['brewing'] },
    ]);
    const mistakes = (side: Framework): unknown => validate(side).map(({ rule, message, file }) => `${rule} ${file} ${message}`);
    expect(mistakes(now)).toEqual(mistakes(framework));
    expect(diffFrameworks(framework, now).changes.map(({ kind, entry }) => `${kind} ${entry.id}`)).toEqual(
      expect.arrayContaining(['entry-adopted brewing', 'entry-adopted host', 'notice-changed spring']),
    );
    const again = entryOf(now, 'review', 'spring');
    expect(again && approveRound(now, again, given)).toMatchObject({ files: [], approved: [] });
  });

  test('of a part leaves the rest for another', () => {
    const first = written(approve({ without: ['host'] }));
    expect(Object.keys(first)).toEqual(['competences/brewing.md', 'reviews/spring.md']);
    const now = parseFramework({ ...Object.fromEntries(framework.files.map(({ path, text }) => [path, text])), ...first });
    const round = entryOf(now, 'review', 'spring');
    const second = round && approveRound(now, round, { ...given, date: '2026-05-01', only: ['host'] });
    const both = parseFramework({
      ...Object.fromEntries(now.files.map(({ path, text }) => [path, text])),
      ...(second ? written(second) : {}),
    });
    expect(entryOf(both, 'review', 'spring')?.data.approvals?.map(({ date }) => date)).toEqual(['2026-04-02', '2026-05-01']);
    expect(validate(both).filter(({ file }) => file === 'reviews/spring.md')).toEqual([]);
  });

  test('is early with a reason only, which is recorded then and not otherwise', () => {
    expect(approve({ date: '2026-04-01' })).toMatchObject({ refused: expect.stringContaining('open until 2026-04-01') });
    expect(approve({ date: '2026-02-01' })).toMatchObject({ refused: expect.stringContaining('before 2026-03-01') });
    expect(written(approve({ date: '2026-04-01', because: 'All had answered.' }))['reviews/spring.md']).toContain(
      'because: All had answered.',
    );
    expect(written(approve({ because: 'All had answered.' }))['reviews/spring.md']).not.toContain('because');
  });

  test.each<[string, Partial<RoundApproval>, string]>([
    ['without a name', { by: [] }, 'Say who approves'],
    ['with an empty name', { by: [' '] }, 'A name has letters'],
    ['with a name of two lines', { by: ['A\nstatus: active'] }, 'A name has letters'],
    ['on no day', { date: '2 April' }, 'is not a day'],
    ['of what the round did not ask for', { only: ['garnish'] }, 'not on the reading list'],
    ['that leaves out what the round did not ask for', { without: ['garnish'] }, 'not on the reading list'],
    ['of a draft', { only: ['serving'] }, 'is draft'],
    ['of what is active', { only: ['courtesy'] }, 'is active'],
  ])('is refused %s', (_what, approval, words) => {
    expect(approve(approval)).toMatchObject({ refused: expect.stringContaining(words) });
  });
});
