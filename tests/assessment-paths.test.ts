import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  gaps,
  inLearningOrder,
  learningFacts,
  nearestRoles,
  type Offer,
  offersOf,
  pathTo,
  type Profile,
  profileOf,
  rankResources,
  smallestSet,
} from '@framewright/assessment';
import type { Assessment } from '@framewright/model';
import { folderTree, readFramework } from '@framewright/workspace';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';

const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 10_000 : 300 };
const shapes = join(import.meta.dirname, 'frameworks');

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const facts = fc.dictionary(
  id,
  fc
    .record({ buildsOn: fc.uniqueArray(id, { maxLength: 3 }), partOf: id }, { requiredKeys: [] })
    .map((each) => each as { buildsOn?: string[] }),
);

describe('the order of learning', () => {
  test('has each once, whatever builds on what', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id), facts, (ids, known) => {
        expect([...inLearningOrder(ids, known)].sort()).toEqual([...ids].sort());
      }),
      chance,
    );
  });

  test('has basics first, and parts before their whole, where nothing goes round in a circle', () => {
    const later = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.boolean()), { maxLength: 10 });
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), later, (order, links) => {
        const names = ['a', 'b', 'c', 'd', 'e', 'f'];
        const known: Record<string, { buildsOn?: string[]; partOf?: string }> = {};
        const expected: [string, string][] = [];
        for (const [one, other, isPart] of links) {
          const [first = '', second = ''] = [names[Math.min(one, other)], names[Math.max(one, other)]];
          if (first === second || (isPart && known[first]?.partOf !== undefined)) continue;
          if (isPart) known[first] = { ...known[first], partOf: second };
          else known[second] = { ...known[second], buildsOn: [...(known[second]?.buildsOn ?? []), first] };
          expected.push([first, second]);
        }
        const found = inLearningOrder(
          order.map((place) => names[place] ?? ''),
          known,
        );
        for (const [first, second] of expected) expect(found.indexOf(first)).toBeLessThan(found.indexOf(second));
      }),
      chance,
    );
  });

  test('prefers what builds on something to what is part of something', () => {
    expect(inLearningOrder(['whole', 'part'], { part: { partOf: 'whole', buildsOn: ['whole'] } })).toEqual(['whole', 'part']);
    expect(inLearningOrder(['whole', 'part'], { part: { partOf: 'whole' } })).toEqual(['part', 'whole']);
  });
});

const scale = { dimensions: [{ id: 'k' }, { id: 'a' }], levels: [1, 2, 3] };
const asked = (competence: string, k: number, a: number) => ({ competence, need: 'expected', scale: 's', rating: { k, a } }) as const;
const profile = (...rows: Profile['rows']): Profile => ({ role: 'r', contexts: [], rows, electives: [], scales: { s: scale } });
type Mark = NonNullable<Assessment['answers'][string]['levels']>[string];
const at = (k: Mark, a: Mark) => ({ levels: { k, a } });

describe('the way to a role', () => {
  test('goes level by level, basics first', () => {
    const role = profile(asked('building', 2, 1), asked('basic', 2, 2), asked('known', 1, 1), asked('dark', 1, 1));
    const known = { building: { buildsOn: ['basic', 'elsewhere', 'answered'] } };
    const path = pathTo(role, known, {
      answers: { building: at('none', 'none'), basic: at(1, 'none'), known: at(2, 1), answered: at(1, 1) },
    });
    expect(path).toEqual({
      steps: [
        { competence: 'basic', reach: [{ dimension: 'a', level: 1 }], alsoBasic: [] },
        {
          competence: 'building',
          reach: [
            { dimension: 'k', level: 1 },
            { dimension: 'a', level: 1 },
          ],
          alsoBasic: ['elsewhere'],
        },
        {
          competence: 'basic',
          reach: [
            { dimension: 'k', level: 2 },
            { dimension: 'a', level: 2 },
          ],
          alsoBasic: [],
        },
        { competence: 'building', reach: [{ dimension: 'k', level: 2 }], alsoBasic: ['elsewhere'] },
      ],
      carriesOver: ['known'],
      grows: ['basic'],
      isNew: ['building'],
      toAnswer: ['dark'],
    });
  });

  test('takes the elective that is nearest', () => {
    const role: Profile = {
      ...profile(),
      electives: [{ id: 'e', title: 'E', atLeast: 1, including: [], of: [asked('far', 3, 3), asked('near', 2, 2)] }],
    };
    const path = pathTo(role, {}, { answers: { far: at('none', 'none'), near: at(1, 2) } });
    expect(path.steps).toEqual([{ competence: 'near', reach: [{ dimension: 'k', level: 2 }], alsoBasic: [] }]);
  });
});

test('the nearest role is not the one of which nothing is known', () => {
  const roles = [
    { ...profile(asked('dark', 3, 3)), role: 'unknown' },
    { ...profile(asked('one', 3, 3)), role: 'far' },
    { ...profile(asked('one', 2, 1)), role: 'near' },
    { ...profile(), role: 'nothing-asked' },
  ];
  const found = nearestRoles(roles, { answers: { one: at(1, 1) } });
  expect(found.map(({ role, distance, atMost }) => [role, distance.steps, distance.unknown, atMost])).toEqual([
    ['nothing-asked', 0, 0, 0],
    ['near', 1, 0, 1],
    ['far', 4, 0, 4],
    ['unknown', 0, 2, 6],
  ]);
});

describe('the fewest sets', () => {
  test('are as few as trying all finds', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(id, { maxLength: 4 }), { maxLength: 7 }), (sets) => {
        const all = new Set(sets.flat());
        const covering = Array.from({ length: 2 ** sets.length }, (_, bits) =>
          [...sets.keys()].filter((place) => bits & (2 ** place)),
        ).filter((places) => new Set(places.flatMap((place) => sets[place] ?? [])).size === all.size);
        const { chosen, isExact } = smallestSet(sets);
        expect(new Set(chosen.flatMap((place) => sets[place] ?? []))).toEqual(all);
        expect([chosen.length, isExact]).toEqual([Math.min(...covering.map(({ length }) => length)), true]);
      }),
      chance,
    );
  });
});

describe('what helps', () => {
  const offer = (name: string, covers: Offer['covers'], hours?: number): Offer => ({
    id: name,
    covers,
    ...(hours === undefined ? {} : { hours }),
  });
  const open = gaps(profile(asked('one', 3, 2), asked('two', 2, 2), asked('dark', 3, 3)), {
    answers: { one: at(1, 1), two: at(2, 'none') },
  });

  test('is ranked by the gaps that it closes, and never sold as certain', () => {
    const found = rankResources(
      [
        offer('lesser', { one: { rating: { k: 2 }, certainty: 'stated' } }),
        offer('guess', { one: { rating: { k: 3, a: 3 }, certainty: 'judged' } }),
        offer('stated', { one: { rating: { k: 3, a: 2 }, certainty: 'stated' } }, 20),
        offer('nothing', { two: { rating: { k: 2 } }, dark: { rating: { k: 3 } } }),
      ],
      open,
    );
    expect(found.ranked.map(({ offer: { id: name }, closes, helps }) => [name, closes.length, helps.length])).toEqual([
      ['stated', 2, 0],
      ['guess', 2, 0],
      ['lesser', 0, 1],
    ]);
    expect(found.smallest).toEqual({ offers: ['stated'], closes: 2, isEstimate: false, isExact: true });
    expect(found.remains).toEqual([{ competence: 'two', dimension: 'a' }]);
    const guessed = rankResources(
      [offer('guess', { one: { rating: { k: 3 }, certainty: 'assumed' } }), offer('silent', { two: { rating: { a: 2 } } })],
      open,
    );
    expect(guessed.smallest).toMatchObject({ offers: ['guess', 'silent'], closes: 2, isEstimate: true });
    expect(guessed.ranked.every(({ closes }) => closes.every(({ isEstimate }) => isEstimate))).toBe(true);
  });

  test('is nothing where there is no gap', () => {
    expect(rankResources([offer('any', { one: { rating: { k: 3 } } })], [])).toEqual({
      ranked: [],
      smallest: { offers: [], closes: 0, isEstimate: false, isExact: true },
      remains: [],
    });
  });
});

describe.each(readdirSync(shapes))('in the shape of %s', (shape) => {
  test('each role has a way, each level of which is one step', async () => {
    const framework = await readFramework(folderTree(join(shapes, shape)));
    const known = learningFacts(framework);
    const offers = offersOf(framework);
    for (const role of framework.entries.role) {
      const target = profileOf(framework, role, role.data.contexts?.slice(0, 1) ?? []);
      const answers = Object.fromEntries(
        [...target.rows, ...target.electives.flatMap(({ of }) => of)].map(({ competence, rating }) => [
          competence,
          { levels: Object.fromEntries(Object.keys(rating).map((dimension) => [dimension, 'none' as const])) },
        ]),
      );
      const all = gaps(target, { answers });
      const { steps, isNew, grows, carriesOver } = pathTo({ ...target, electives: [] }, known, { answers });
      const levels = steps.reduce((sum, { reach }) => sum + reach.length, 0);
      expect(levels).toBe(all.reduce((sum, { distance }) => sum + distance.steps, 0));
      expect([grows, carriesOver]).toEqual([[], []]);
      expect(isNew.length).toBe(all.filter(({ state }) => state === 'short').length);
      const { ranked, remains, smallest } = rankResources(offers, all);
      expect(remains.length + smallest.closes).toBe(
        all.reduce((sum, { cells }) => sum + cells.filter(({ state }) => state === 'short').length, 0),
      );
      expect(smallest.offers.length).toBeLessThanOrEqual(ranked.length);
      expect(nearestRoles([target], { answers })[0]?.distance.unknown).toBe(target.rows.filter(({ scale: id }) => id === undefined).length);
    }
  });
});
