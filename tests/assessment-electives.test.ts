import { electives, leastChoices, type Profile, type Selection } from '@framewright/assessment';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';

const chance = { seed: inject('seed'), numRuns: inject('isWhole') ? 20_000 : 500 };

const option = fc.record({
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  costs: fc.array(fc.nat(3), { minLength: 2, maxLength: 2 }),
  isMandatory: fc.boolean().map((is) => is),
});
const selection: fc.Arbitrary<Selection> = fc.record({
  choose: fc.nat(4),
  options: fc.uniqueArray(option, { selector: ({ key }) => key, maxLength: 5 }),
});

/** All ways to choose at least so many, each with its cost: the question as it is put, and not as it is solved. */
function allWays(selections: readonly Selection[]): readonly { readonly places: readonly (readonly number[])[]; readonly cost: number }[] {
  let ways: readonly (readonly (readonly number[])[])[] = [[]];
  for (const { choose, options } of selections) {
    const subsets = Array.from({ length: 2 ** options.length }, (_, bits) => [...options.keys()].filter((place) => bits & (2 ** place)));
    const fitting = subsets.filter(
      (places) =>
        places.length >= Math.min(choose, options.length) &&
        options.every(({ isMandatory }, place) => !isMandatory || places.includes(place)),
    );
    ways = ways.flatMap((way) => fitting.map((places) => [...way, places]));
  }
  return ways.map((places) => {
    const dearest = new Map<string, readonly number[]>();
    for (const [index, chosen] of places.entries())
      for (const place of chosen) {
        const { key = '', costs = [] } = selections[index]?.options[place] ?? {};
        dearest.set(
          key,
          costs.map((cost, part) => Math.max(cost, dearest.get(key)?.[part] ?? 0)),
        );
      }
    return { places, cost: [...dearest.values()].flat().reduce((sum, cost) => sum + cost, 0) };
  });
}

describe('the cheapest ways to choose', () => {
  test('are those that trying all of them finds', () => {
    fc.assert(
      fc.property(fc.array(selection, { maxLength: 3 }), (selections) => {
        const all = allWays(selections);
        const least = Math.min(...all.map(({ cost }) => cost));
        // Only ways without a needless option are told.
        const size = (places: readonly (readonly number[])[]): string => places.map(({ length }) => length).join();
        const sizes = selections.map(({ choose, options }) =>
          Math.min(options.length, Math.max(choose, options.filter(({ isMandatory }) => isMandatory).length)),
        );
        const lean = all.filter(({ places, cost }) => cost === least && size(places) === sizes.join());
        const found = leastChoices(selections, 10_000);
        expect({ ...found, ways: found.ways.map((way) => JSON.stringify(way)).sort() }).toEqual({
          cost: least,
          ways: lean.map(({ places }) => JSON.stringify(places)).sort(),
          hasMore: false,
          isExact: true,
        });
        const few = leastChoices(selections, 1);
        expect([few.cost, few.ways.length, few.hasMore]).toEqual([least, 1, lean.length > 1]);
      }),
      chance,
    );
  });

  test('are found among more than can be tried', () => {
    const options = (shift: number): Selection['options'] =>
      Array.from({ length: 24 }, (_, index) => ({
        key: `k${index}`,
        costs: [(index * 7 + shift) % 11, (index * 5 + shift) % 7],
        isMandatory: false,
      }));
    const selections = [0, 4].map((shift) => ({ choose: 8, options: options(shift) }));
    const found = leastChoices(selections, 3);
    const turned = leastChoices(selections.map((each) => ({ ...each, options: each.options.toReversed() })).toReversed(), 3);
    expect([found.isExact, turned.isExact, turned.cost]).toEqual([true, true, found.cost]);
    // Choosing in one and then in the other can't be cheaper, nor can one choice alone be dearer.
    const [first, second] = selections.map((each) => leastChoices([each], 1).cost);
    expect(found.cost).toBeLessThanOrEqual((first ?? 0) + (second ?? 0));
    expect(found.cost).toBeGreaterThanOrEqual(Math.max(first ?? 0, second ?? 0));
  });
});

const scale = { dimensions: [{ id: 'k' }, { id: 'a' }], levels: [1, 2, 3, 4] };
const asked = (competence: string, level: number) =>
  ({ competence, need: 'expected', scale: 's', rating: { k: level, a: level } }) as const;
const profile: Profile = {
  contexts: [],
  rows: [asked('both', 2)],
  electives: [
    {
      id: 'craft',
      title: 'Craft',
      atLeast: 2,
      including: ['must'],
      of: [asked('must', 1), asked('near', 3), asked('far', 3), asked('dark', 1)],
    },
    { id: 'reach', title: 'Reach', atLeast: 1, including: [], of: [asked('both', 3), asked('wide', 2)] },
    { id: 'lack', title: 'Lack', atLeast: 2, including: [], of: [asked('lone', 1)] },
  ],
  scales: { s: scale },
};
const levels = (k: number | 'none' | 'unsure' | 'not-relevant', a = k) => ({ levels: { k, a } });

describe('a choice', () => {
  const answers = { must: levels(1), near: levels(2), far: levels('none'), both: levels(2), wide: levels('none'), lone: levels(1) };

  test('is the one that is nearest, with all that it has to include', () => {
    const [craft] = electives(profile, { answers });
    expect(craft).toMatchObject({
      atMost: 2,
      electives: [{ id: 'craft', competences: ['must', 'near'], isMet: false }],
      // One level of what was never answered is no farther than one of what was.
      alternatives: [{ craft: ['must', 'dark'] }],
    });
  });

  test('is met where all of it is', () => {
    const [craft, reach] = electives(profile, { answers: { ...answers, near: levels(3), wide: levels(4) } });
    expect([craft?.atMost, craft?.electives[0]?.isMet, craft?.alternatives]).toEqual([0, true, []]);
    expect(reach?.electives[0]).toMatchObject({ competences: ['wide'], isMet: true });
  });

  test('keeps to what the person chose, and counts what is asked for anyway once', () => {
    const [craft, reach] = electives(profile, { answers, electives: { craft: ['far'] } });
    expect(craft?.electives[0]?.competences).toEqual(['must', 'far']);
    expect(reach).toMatchObject({ atMost: 2, electives: [{ competences: ['both'] }] });
    // What is beyond the floor counts alone: the levels up to it are missing anyway.
    const lower = electives(profile, { answers: { ...answers, both: levels('none') } })[1];
    expect(lower).toMatchObject({ atMost: 2, electives: [{ competences: ['both'] }] });
  });

  test('is not near because nothing is known or it is not relevant', () => {
    for (const mark of ['unsure', 'not-relevant'] as const) {
      const [craft] = electives(profile, { answers: { ...answers, near: levels(2, 3), far: levels(mark), dark: levels('unsure') } });
      expect(craft?.electives[0]?.competences).toEqual(['must', 'near']);
    }
  });

  test('that asks for more than it offers is said to', () => {
    const [, , lack] = electives(profile, { answers });
    expect(lack?.electives[0]).toMatchObject({ competences: ['lone'], hasTooFew: true, isMet: false });
  });

  test('is made together with another that shares a competence', () => {
    const shared = {
      ...profile,
      rows: [],
      electives: [
        { id: 'one', title: 'One', atLeast: 1, including: [], of: [asked('x', 3), asked('y', 2)] },
        { id: 'apart', title: 'Apart', atLeast: 1, including: [], of: [asked('must', 1)] },
        { id: 'two', title: 'Two', atLeast: 1, including: [], of: [asked('x', 3), asked('z', 2)] },
      ],
    };
    const groups = electives(shared, { answers: { x: levels('none'), y: levels('none'), z: levels('none'), must: levels(1) } });
    // Alone, each would take what is nearer; together, one competence serves both.
    expect(groups.map(({ electives: all }) => all.map(({ id, competences }) => `${id} ${competences.join()}`))).toEqual([
      ['apart must'],
      ['one x', 'two x'],
    ]);
  });
});
