import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aboveLimit, gaps, overallPicture, pictureInWords, type Profile, profileOf, totalDistance } from '@framewright/assessment';
import { type Assessment, type EntryOf, entryOf, type Framework } from '@framewright/model';
import { folderTree, readFramework } from '@framewright/workspace';
import { describe, expect, test } from 'vitest';

const shapes = join(import.meta.dirname, 'frameworks');
const frameworks = new Map<string, Framework>();
for (const shape of readdirSync(shapes)) frameworks.set(shape, await readFramework(folderTree(join(shapes, shape))));

function roleIn(shape: string, id: string): readonly [Framework, EntryOf<'role'>] {
  const framework = frameworks.get(shape);
  const role = framework && entryOf(framework, 'role', id);
  if (!framework || !role) throw new Error(`no role ${id} in ${shape}`);
  return [framework, role];
}

type Mark = NonNullable<Assessment['answers'][string]['levels']>[string];

type Stand = 'need' | 'less' | 'none' | 'unsure' | 'not-relevant';

/** Answers that stand to each need of a profile as is said. */
function answersTo(profile: Profile, mark: Stand): Assessment['answers'] {
  return Object.fromEntries(
    profile.rows.map(({ competence, rating, scale }) => {
      const values = profile.scales[scale ?? '']?.levels ?? [];
      const marks = Object.entries(rating).map(([dimension, need]): readonly [string, Mark] => {
        const less = values[values.indexOf(need) - 1] ?? 'none';
        return [dimension, mark === 'need' ? need : mark === 'less' ? less : mark];
      });
      return [competence, { levels: Object.fromEntries(marks) }];
    }),
  );
}

const roles = [...frameworks].flatMap(([shape, framework]) =>
  framework.entries.role.flatMap((role) =>
    [undefined, ...(role.data.contexts ?? [])].map((context) => [shape, role.id, context ?? 'any context'] as const),
  ),
);

describe.each(roles)('in the shape of %s, %s in %s', (shape, id, context) => {
  const [framework, role] = roleIn(shape, id);
  const profile = profileOf(framework, role, context === 'any context' ? [] : [context]);
  // Without a context, a competence may be asked for twice, and one answer can’t stand in one way to both.
  const asked = profile.rows.map(({ competence }) => competence);
  const single: Profile = {
    ...profile,
    rows: profile.rows.filter(({ competence }) => asked.indexOf(competence) === asked.lastIndexOf(competence)),
  };
  const rated = single.rows.filter(({ rating }) => Object.keys(rating).length > 0);
  const statesWith = (mark: Stand): ReadonlySet<string> =>
    new Set(
      gaps(single, { answers: answersTo(single, mark) })
        .filter(({ row }) => rated.includes(row))
        .map(({ state }) => state),
    );
  const expected = (state: string): ReadonlySet<string> => new Set(rated.length === 0 ? [] : [state]);

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });

  test('is met, short, unknown and not relevant where all answers are', () => {
    expect(statesWith('need')).toEqual(expected('met'));
    expect(statesWith('less')).toEqual(expected('short'));
    expect(statesWith('none')).toEqual(expected('short'));
    expect(statesWith('unsure')).toEqual(expected('unknown'));
    expect(statesWith('not-relevant')).toEqual(expected('not-relevant'));
  });

  test('is never nearer for being unknown', () => {
    const cells = rated.reduce((sum, { rating }) => sum + Object.keys(rating).length, 0);
    const nothing = totalDistance(gaps(single, { answers: {} }));
    const none = totalDistance(gaps(single, { answers: answersTo(single, 'none') }));
    const unrated = single.rows.filter(({ scale }) => scale === undefined).length;
    expect(nothing).toEqual({ steps: 0, unknown: cells + unrated, atMost: none.steps + unrated, notRelevant: 0 });
    expect(totalDistance(gaps(single, { answers: answersTo(single, 'less') })).steps).toBe(cells);
  });

  test('has each row in one count', () => {
    const all = gaps(single, { answers: answersTo(single, 'less') });
    const counts = Object.values(overallPicture(all)) as readonly number[];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(single.rows.length);
  });
});

test('in a chosen context the stricter of two requirements stands, without its condition', () => {
  for (const [shape, id, context] of roles)
    if (context !== 'any context') {
      const profile = profileOf(...roleIn(shape, id), [context]);
      expect(new Set(profile.rows.map(({ competence }) => competence)).size).toBe(profile.rows.length);
      expect(profile.rows.filter(({ contexts }) => contexts)).toEqual([]);
    }
});

const scale = { dimensions: [{ id: 'k' }, { id: 'a', atMost: 'k' }], levels: [1, 3, 4] };
const row = (rating: Readonly<Record<string, number>>) => ({ competence: 'constructor', need: 'expected', scale: 's', rating }) as const;
/** Answers about something that is named like what all objects have. */
const answering = (levels: Readonly<Record<string, Mark>>): Assessment['answers'] => ({ constructor: { levels } });
const held = (rating: Readonly<Record<string, number>>, answers: Assessment['answers']) =>
  gaps({ rows: [row(rating)], scales: { s: scale } }, { answers })[0];

describe('one requirement', () => {
  test.each<[string, Assessment['answers'], string, string, number]>([
    ['counts levels and not their values', answering({ k: 1, a: 1 }), 'short', 'short by 2', 2],
    ['is beyond what is asked', answering({ k: 4, a: 3 }), 'met', 'met', 0],
    ['is short of all levels', answering({ k: 'none', a: 1 }), 'short', 'short by 3', 3],
    ['is unknown in one dimension', answering({ a: 1 }), 'unknown', 'unknown', 0],
    ['does not know a level of another scale', answering({ k: 2, a: 1 }), 'unknown', 'unknown', 0],
    ['has nothing of what all objects have', {}, 'unknown', 'unknown', 0],
  ])('%s', (_name, answers, state, first, steps) => {
    const gap = held({ k: 4, a: 1 }, answers);
    const cell = gap?.cells[0];
    expect([gap?.state, gap?.distance.steps]).toEqual([state, steps]);
    expect(`${cell?.state}${cell?.state === 'short' ? ` by ${cell.by}` : ''}`).toBe(first);
  });

  test('is no gap where nothing is asked', () => {
    expect(held({ k: 1 }, answering({ k: 1, a: 'none' }))).toMatchObject({
      state: 'met',
      cells: [{ state: 'met' }, { state: 'not-expected' }],
    });
    expect(held({}, {})).toMatchObject({ state: 'not-expected', distance: { steps: 0, unknown: 0 } });
  });

  test('is told to be above what the scale allows, and taken', () => {
    expect(aboveLimit(scale, { levels: { k: 1, a: 3 } })).toEqual(['a']);
    expect(aboveLimit(scale, { levels: { k: 'none', a: 1 } })).toEqual(['a']);
    expect(aboveLimit(scale, { levels: { k: 3, a: 3 } })).toEqual([]);
    expect(aboveLimit(scale, { levels: { k: 'unsure', a: 3 } })).toEqual([]);
  });
});

test('a cell in which the scale asks for nothing is not asked of anybody', () => {
  const [framework, role] = roleIn('two-dimensions', frameworks.get('two-dimensions')?.entries.role[0]?.id ?? '');
  const [scaleEntry] = framework.entries.scale;
  const first = profileOf(framework, role).rows.find(({ rating }) => Object.keys(rating).length > 1);
  if (!scaleEntry || !first) throw new Error('two dimensions are expected');
  const [known, done] = Object.keys(first.rating);
  const silent = {
    ...scaleEntry,
    data: { ...scaleEntry.data, descriptors: { [known ?? '']: { '1': 'Knows.' }, [done ?? '']: { '9': 'Does.' } } },
  };
  const entries = { ...framework.entries, scale: [silent] };
  const byId = new Map(framework.byId).set(silent.id, silent);
  for (const [id, entry] of byId) {
    if (entry.type !== 'competence') continue;
    const { descriptors: _none, ...data } = entry.data;
    byId.set(id, { ...entry, data });
  }
  const profile = profileOf({ ...framework, entries, byId, scales: new Map([[silent.id, silent]]) }, role);
  const rows = profile.rows.filter(({ scale: id }) => id === silent.id);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.flatMap(({ rating }) => Object.keys(rating)).filter((dimension) => dimension !== known)).toEqual([]);
});

test('the picture is told in counts', () => {
  const some = { met: 2, nearly: 1, short: 0, unknown: 3, notRelevant: 0, notExpected: 0, reflected: 0, notReflected: 0, depends: 0 };
  expect(pictureInWords(some)).toBe('2 met, 1 one level short and 3 not answered or not sure');
  expect(pictureInWords(overallPicture([]))).toBe('nothing is asked for');
});
