import { biggestBump, diffFrameworks } from '@framewright/diff';
import type { Framework } from '@framewright/model';
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { type EditPlace, randomEdits } from './support/random-edits.ts';
import { randomFramework } from './support/random-framework.ts';

const seed = inject('seed');
/** A factor for the number of runs. */
const times = inject('isWhole') ? 10 : 1;

test('between a framework and itself nothing changed', () => {
  fc.assert(
    fc.property(randomFramework, (framework) => {
      expect(diffFrameworks(framework, framework)).toEqual({
        from: framework.version,
        to: framework.version,
        changes: [],
        required: 'none',
      });
    }),
    { seed, numRuns: 100 * times },
  );
});

describe.each(randomEdits)('to $name', ({ kind, places }) => {
  test(`is ${kind}, and nothing else`, () => {
    let done = 0;
    fc.assert(
      fc.property(randomFramework, fc.nat(99), (framework, choice) => {
        const found = places(framework);
        const place = found[choice % Math.max(found.length, 1)];
        if (!place) return;
        done += 1;
        expect(kindsBetween(framework, place.apply(framework))).toEqual([kind]);
      }),
      { seed, numRuns: 60 * times },
    );
    expect(done).toBeGreaterThan(0);
  });
});

test('several edits of different things are as many changes, and require what the biggest of them requires', () => {
  fc.assert(
    fc.property(randomFramework, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 2, maxLength: 6 }), (framework, choices) => {
      const chosen = apart(framework, choices);
      const after = chosen.reduce((now, { place }) => place.apply(now), framework);
      expect(kindsBetween(framework, after)).toEqual(chosen.map(({ kind }) => kind).sort());
      const alone = chosen.map(({ place }) => diffFrameworks(framework, place.apply(framework)).required);
      expect(diffFrameworks(framework, after).required).toBe(biggestBump(alone));
    }),
    { seed, numRuns: 150 * times },
  );
});

function kindsBetween(before: Framework, after: Framework): readonly string[] {
  return diffFrameworks(before, after)
    .changes.map(({ kind }) => kind)
    .sort();
}

/** Edits that are independent of each other. */
function apart(
  framework: Framework,
  choices: readonly (readonly [number, number])[],
): readonly { readonly kind: string; readonly place: EditPlace }[] {
  const touched = new Set<string>();
  return choices.flatMap(([which, where]) => {
    const edit = randomEdits[which % randomEdits.length];
    const places = edit?.places(framework) ?? [];
    const place = places[where % Math.max(places.length, 1)];
    if (!edit || !place || place.touches.some((id) => touched.has(id))) return [];
    for (const id of place.touches) touched.add(id);
    return [{ kind: edit.kind, place }];
  });
}
